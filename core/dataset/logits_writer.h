// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/logits_table.h"

#include <filesystem>
#include <stdexcept>
#include <string>

namespace candor {

/// A file that could not be written; the sentence names it and says why.
class WriteError : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Writes a table as .npz in the form of the contracts (section 3), as far as the table has it:
/// logits in single precision, labels (one a file as int32, several as int8 rows), file_index,
/// names, patch_start, split, group, and what makes it a shard. Entries are stored and made row by
/// row: no second copy of the scores is in memory. Whole or not at all: a new file beside it takes
/// its place. Bytes of names that are no UTF-8 become U+FFFD. A table of several labels a file of
/// which each file has exactly one reads back as single-label, as the contracts have it. Throws
/// WriteError, also for logits beyond single precision.
void writeLogits(const LogitsTable& table, const std::filesystem::path& path);

} // namespace candor
