// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/logits_table.h"
#include "dataset/reading_choices.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>

namespace candor {

/// Bytes done and bytes in all; called from the reading thread at most some hundred times a file.
using ReadProgress = std::function<void(std::uint64_t done, std::uint64_t total)>;

struct ReadOptions {
    std::filesystem::path labels; // second file of a .npy pair or CSV; found by name when empty
    ReadingChoices choices;
    std::stop_token stop;
    ReadProgress progress;
};

/// Reads any logits file of the contracts (section 3): .npz, a pair of .npy, wide or long CSV.
/// Content decides, not the extension. Of an .npz or .npy the scores are in memory once, as they
/// are stored, and the peak stays under 1.3 times their size; a CSV takes up to twice the size of
/// its text. Throws InputError (one sentence) or Cancelled.
[[nodiscard]] std::shared_ptr<const LogitsTable> readLogits(const std::filesystem::path& path,
                                                            const ReadOptions& options = {});

} // namespace candor
