// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "classification/ground_truth.h"
#include "classification/label_set.h"
#include "classification/temperature.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace candor {

/// What the members said of the patches of one file. Refers to its parts; they must outlive it.
struct PatchScores {
    std::span<const float> logits; // [member][patch][class]
    std::size_t patches = 0;
    std::span<const std::size_t> members; // those that vote
    std::span<const float> starts;        // seconds, one a patch
    double patchSeconds = 0.0;
    double duration = 0.0; // seconds; labels end there at the latest
};

struct PatchLabelling {
    const LabelSet& classes;
    Task task = Task::SingleLabel;
    Temperature temperature{1.0};
    std::optional<double> atLeast; // none: 0 for single-label, 0.5 for multi-label
};

/// A label track as Audacity imports it (File > Import > Labels): "start<TAB>end<TAB>label" a line,
/// seconds with six decimals, the label being a class and the mean of its members' posteriors in
/// this patch ("rock 0.71"). Single-label: the winner of each patch, with a "?" after it where it
/// is below `atLeast`. Multi-label: every class that reaches it, surest first.
[[nodiscard]] std::string audacityLabels(const PatchScores& scores,
                                         const PatchLabelling& labelling);

/// Names for the label tracks of some files, in their order: "song.txt", and "song-2.txt" where
/// another folder has a "song" as well.
[[nodiscard]] std::vector<std::string>
labelTrackNames(std::span<const std::filesystem::path> files);

} // namespace candor
