// SPDX-License-Identifier: GPL-3.0-or-later
#include "tag_proposals.h"

#include <algorithm>
#include <fstream>

namespace candor::cli {
namespace {

constexpr std::string_view DatabaseMark = "SQLite format 3";

/// The first bytes, without a byte order mark and blanks.
std::string beginningOf(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::string text(64, '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (file.bad() || (!file.is_open())) {
        throw TagSourceError(path.string() + ": this file cannot be read; check that it is there.");
    }
    text.resize(static_cast<std::size_t>(file.gcount()));
    if (text.starts_with("\xEF\xBB\xBF")) {
        text.erase(0, 3);
    }
    text.erase(0, std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    return text;
}

} // namespace

TagProposals readTagProposals(const std::filesystem::path& path, std::optional<double> temperature,
                              const std::stop_token& stop) {
    const std::string beginning = beginningOf(path);
    if (beginning.starts_with(DatabaseMark)) {
        return tagProposalsOfProject(path, temperature, stop);
    }
    if (temperature) {
        throw std::invalid_argument("--temperature counts for a project; a table of classify has "
                                    "posteriors, at the temperature that it was made with");
    }
    if (std::ranges::any_of(beginning, [](char c) { return c >= '\0' && c < '\t'; })) {
        throw TagSourceError(path.string() + ": this is neither JSON nor CSV of candor-cli "
                                             "classify, nor a project; name one of those.");
    }
    return beginning.starts_with('{') ? tagProposalsOfJson(path) : tagProposalsOfCsv(path, stop);
}

std::vector<std::string> acceptedClasses(const TagProposal& proposal, bool isMulti,
                                         std::optional<double> atLeast) {
    if (proposal.accepted && (proposal.byHand || !atLeast)) {
        return *proposal.accepted;
    }
    std::vector<std::string> classes;
    for (const auto& [name, confidence] : proposal.posterior) {
        if (confidence >= atLeast.value_or(UsualLine) && (isMulti || classes.empty())) {
            classes.push_back(name);
        }
    }
    return classes;
}

void sortPosterior(TagProposal& proposal) {
    std::ranges::stable_sort(proposal.posterior, std::ranges::greater(),
                             &std::pair<std::string, double>::second);
}

} // namespace candor::cli
