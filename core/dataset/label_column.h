// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "classification/ground_truth.h"
#include "dataset/npy_header.h"

#include <cstddef>
#include <cstdint>
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

/// Files that a labels array is about. Throws InputError (ShapeWrong) unless it is [F], [F, 1] or
/// [F, classes], with F > 0, or >= 0 where there may be none.
[[nodiscard]] std::size_t filesOfLabels(const NpyArray& labels, std::size_t classes,
                                        bool mayBeEmpty = false);

/// Reads labels of one of these shapes. Throws InputError (also TypeUnsupported, LabelRange).
[[nodiscard]] GroundTruth readTruth(NpyArray& labels, std::size_t classes, ReadMeter& meter,
                                    OneHotRows oneHot = OneHotRows::AreSingleLabel);

} // namespace candor
