// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace candor {

struct DatasetNoteCount;
struct LogitsTable;

/// One note as an English sentence without a full stop; what turns a reading names its option of
/// the command line.
[[nodiscard]] std::string noteSentence(const LogitsTable& table, const DatasetNoteCount& note);

/// The notes of a data set, "note: …" one a line; empty when there is nothing to say.
[[nodiscard]] std::string notesText(const LogitsTable& table);

} // namespace candor
