// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "classification/ground_truth.h"
#include "dataset/npy_header.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace candor {

class ReadMeter;

/// Rows [files][classes] of 0 and 1, or -1 throughout for an unlabelled file. With two classes or
/// more and exactly one 1 in every labelled row, of which there is one at least, it is single-label
/// (rows that say nothing have the shape of several labels). Throws InputError (LabelRowInvalid).
[[nodiscard]] GroundTruth truthFromRows(const ArrayOrigin& origin,
                                        std::vector<std::int8_t> relevance, std::size_t classes);

/// Files that a labels array is about. Throws InputError (ShapeWrong) unless it is [F], [F, 1] or
/// [F, classes], with F > 0.
[[nodiscard]] std::size_t filesOfLabels(const NpyArray& labels, std::size_t classes);

/// Reads labels of one of these shapes. Throws InputError (also TypeUnsupported, LabelRange).
[[nodiscard]] GroundTruth readTruth(NpyArray& labels, std::size_t classes, ReadMeter& meter);

} // namespace candor
