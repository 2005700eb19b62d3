// SPDX-License-Identifier: GPL-3.0-or-later
#include "tag_proposals.h"

#include "plain_file.h"
#include "shown_text.h"

#include <algorithm>

namespace candor::cli {
namespace {

constexpr std::string_view DatabaseMark = "SQLite format 3";

/// The first bytes, without a byte order mark and blanks.
std::string beginningOf(const std::filesystem::path& path) try {
    std::string text = startOfPlainFile(path, 64);
    if (text.starts_with("\xEF\xBB\xBF")) {
        text.erase(0, 3);
    }
    text.erase(0, std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    return text;
} catch (const PlainFileError& error) {
    throw TagSourceError(shownPath(path) + ": this file cannot be read (" + error.what() +
                         "); check that it is there.");
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
        throw TagSourceError(shownPath(path) + ": this is neither JSON nor CSV of candor-cli "
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
