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

/// Writes a table as .npz in the form of the contracts (section 3): logits in single precision,
/// labels, file_index, names, patch_start and split, as far as the table has them. Deflated or
/// stored is numpy's own choice, and both are read. Whole or not at all: a new file beside it takes
/// its place. Throws WriteError.
void writeLogits(const LogitsTable& table, const std::filesystem::path& path);

} // namespace candor
