// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/logits_table.h"

#include <string>

namespace candor {

class ArrayFile;
class ReadMeter;
struct ReadOptions;

/// Reads a file of named arrays (.npz …): which array is what array_choice.h decides. Labels come
/// from options.labels where that is given. Throws InputError or Cancelled.
[[nodiscard]] LogitsTable readArrayFile(const ArrayFile& file, const std::string& format,
                                        const ReadOptions& options, ReadMeter& meter);

} // namespace candor
