// SPDX-License-Identifier: GPL-3.0-or-later
#include "tags_command.h"

#include "shown_text.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace candor::cli {

std::filesystem::path journalFolder(const std::string& asked) {
    return asked.empty() ? defaultJournalFolder() : std::filesystem::path(asked);
}

void settleJournal(WriteJournal& journal, bool quiet) {
    const Settlement settled = journal.settle();
    if (settled.writes > 0 && !quiet) {
        std::cerr << "candor-cli: " << settled.writes
                  << " writes that were broken off earlier have been settled; see candor-cli tags "
                     "history\n";
    }
    for (const std::filesystem::path& draft : settled.drafts) {
        std::cerr << (quiet ? std::string()
                            : "candor-cli: " + shownPath(draft) +
                                  ": this copy was left by a write that was broken off, and has "
                                  "been removed\n");
    }
}

std::string valuesText(const std::vector<std::string>& values) {
    std::string text;
    for (const std::string& value : values) {
        text += (text.empty() ? "" : "; ") + value;
    }
    return text.empty() ? "(none)" : text;
}

std::string changesText(const std::vector<TagChange>& changes) {
    std::string text;
    for (const TagChange& change : changes) {
        text += "  " + std::string(tagFieldKey(change.field)) + ": " + valuesText(change.before) +
                " -> " + valuesText(change.after) + '\n';
    }
    return text;
}

void addTagsCommand(CLI::App& app, const Terminal& terminal, int& status) {
    CLI::App* tags = app.add_subcommand("tags", "Show, write and take back tags in sound files");
    tags->require_subcommand(1);
    addTagsShow(*tags, status);
    addTagsWrite(*tags, terminal, status);
    addTagsHistory(*tags, status);
    addTagsUndo(*tags, terminal, status);
    tags->footer("Example:\n  candor-cli tags write --from result.json --at-least 0.9 --dry-run");
}

} // namespace candor::cli
