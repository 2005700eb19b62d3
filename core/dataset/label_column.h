// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "classification/ground_truth.h"
#include "classification/label_set.h"
#include "dataset/label_numbers.h"
#include "dataset/npy_header.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace candor {

class ReadMeter;

/// A shard of several labels a file may happen to have one in each: its rows stay what they are.
enum class OneHotRows { AreSingleLabel, StaySeveralLabels };

/// Rows [files][classes] of 0 and 1, or -1 throughout for an unlabelled file. With two classes or
/// more and exactly one 1 in every labelled row, of which there is one at least, it is single-label
/// (rows that say nothing have the shape of several labels). Throws InputError (LabelRowInvalid).
[[nodiscard]] GroundTruth truthFromRows(const ArrayOrigin& origin,
                                        std::vector<std::int8_t> relevance, std::size_t classes,
                                        OneHotRows oneHot = OneHotRows::AreSingleLabel);

/// What labels are about.
struct LabelContext {
    std::size_t classes = 0;
    LabelSet names; // for labels in words; empty where the file has none
    OneHotRows oneHot = OneHotRows::AreSingleLabel;
    std::optional<int> first; // the number of the first class, where a person said it
};

/// Files that a labels array is about. Throws InputError (ShapeWrong) unless it is [F], [F, 1],
/// [1, F] or [F, classes], with F > 0, or >= 0 where there may be none.
[[nodiscard]] std::size_t filesOfLabels(const NpyArray& labels, std::size_t classes,
                                        bool mayBeEmpty = false);

struct TruthColumn {
    GroundTruth truth;
    LabelCounting counting = LabelCounting::FromZero;
};

/// Reads labels of one of these shapes: numbers (whole ones, of any type; NaN is unlabelled) or
/// words among context.names. Throws InputError (also TypeUnsupported, LabelRange, LabelNotWhole,
/// LabelUnknown, LabelsAreNames).
[[nodiscard]] TruthColumn readTruth(NpyArray& labels, const LabelContext& context,
                                    ReadMeter& meter);

} // namespace candor
