// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace candor {

/// The file names under which the labels of a scores file are looked for beside it, in order:
/// "x_logits.npy" has "x_labels.npy" (y, targets, y_true …; also for scores, outputs …), then
/// "x_logits_labels.npy", then "labels.npy" … with the extension of the scores.
[[nodiscard]] std::vector<std::string> companionNames(const std::filesystem::path& scores);

/// The first of them that is there.
[[nodiscard]] std::optional<std::filesystem::path>
findCompanion(const std::filesystem::path& scores);

/// Whether the words in a file's name say that it holds labels.
[[nodiscard]] bool isNamedLabels(const std::filesystem::path& path);

} // namespace candor
