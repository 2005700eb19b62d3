// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "tagging/tag_fields.h"
#include "tagging/write_journal.h"

#include <filesystem>
#include <string>
#include <vector>

namespace candor::cli {

// Each adds its subcommand to "tags".
void addTagsShow(CLI::App& tags, int& status);
void addTagsWrite(CLI::App& tags, const Terminal& terminal, int& status);
void addTagsHistory(CLI::App& tags, int& status);
void addTagsUndo(CLI::App& tags, const Terminal& terminal, int& status);

/// The folder asked for, or the usual one.
[[nodiscard]] std::filesystem::path journalFolder(const std::string& asked);
/// Opens the journal and settles what a crash left, saying so on standard error. Throws TagError.
void settleJournal(WriteJournal& journal, bool quiet);

/// "Rock; Pop", or "(none)".
[[nodiscard]] std::string valuesText(const std::vector<std::string>& values);
/// "  genre: (none) -> Rock", a line a field.
[[nodiscard]] std::string changesText(const std::vector<TagChange>& changes);

} // namespace candor::cli
