// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_file.h"
#include "shown_text.h"
#include "tag_proposals.h"

#include "report/path_json.h"

#include <nlohmann/json.hpp>

#include <cstddef>

namespace candor::cli {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t LargestTable = 1024; // MiB: of some million files

bool decidedByHand(const std::string& verdict) {
    return verdict == "chosen" || verdict == "rejected" || verdict == "skipped";
}

TagProposal entryProposal(const Json& file) {
    TagProposal proposal;
    proposal.file = pathIn(file, "path");
    if (file.contains("error") && !file.at("error").is_null()) {
        proposal.error = file.at("error").get<std::string>();
        return proposal;
    }
    for (const auto& [name, value] : file.at("posterior").items()) {
        proposal.posterior.emplace_back(name, value.get<double>());
    }
    sortPosterior(proposal);
    if (file.contains("accepted_classes")) {
        proposal.accepted = file.at("accepted_classes").get<std::vector<std::string>>();
        proposal.byHand = decidedByHand(file.value("verdict", ""));
    }
    return proposal;
}

TagSourceError notOurs(const std::filesystem::path& path, const std::string& reason) {
    return TagSourceError(shownPath(path) +
                          ": this is not the JSON that candor-cli classify writes (" + reason +
                          "); make it anew with --json.");
}

std::string joinedNames(const Json& names) {
    std::string text;
    for (const Json& name : names) {
        text += (text.empty() ? "" : ", ") + name.get<std::string>();
    }
    return text;
}

} // namespace

TagProposals tagProposalsOfJson(const std::filesystem::path& path) {
    try {
        const Json json = Json::parse(textOfPlainFile(path, LargestTable));
        TagProposals proposals;
        proposals.isMulti = json.value("task", "single-label") == "multi-label";
        proposals.temperature = json.value("temperature", 1.0);
        if (json.contains("members")) {
            proposals.model = joinedNames(json.at("members"));
        }
        for (const Json& entry : json.at("files")) {
            proposals.files.push_back(entryProposal(entry));
        }
        return proposals;
    } catch (const PlainFileError& error) {
        throw TagSourceError(shownPath(path) + ": this file cannot be read (" + error.what() +
                             "); use CSV, or a project.");
    } catch (const Json::exception& error) {
        throw notOurs(path, error.what());
    } catch (const std::invalid_argument& error) {
        throw notOurs(path, error.what());
    }
}

} // namespace candor::cli
