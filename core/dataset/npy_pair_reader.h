// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/logits_table.h"

#include <filesystem>

namespace candor {

class ReadMeter;
struct ReadOptions;

/// Reads a scores .npy and its labels. Empty options.labels are looked for beside
/// it (companion_labels.h). Throws InputError (LabelsNotFound …) or Cancelled.
[[nodiscard]] LogitsTable readNpyPair(const std::filesystem::path& path, const ReadOptions& options,
                                      ReadMeter& meter);

} // namespace candor
