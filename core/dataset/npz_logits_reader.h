// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/logits_table.h"

#include <filesystem>

namespace candor {

class ReadMeter;
struct ReadOptions;

/// Reads a .npz by the keys and aliases of the contracts; other keys are left alone. Logits win
/// over probabilities where a file has both. Throws InputError or Cancelled.
[[nodiscard]] LogitsTable readNpzLogits(const std::filesystem::path& path,
                                        const ReadOptions& options, ReadMeter& meter);

} // namespace candor
