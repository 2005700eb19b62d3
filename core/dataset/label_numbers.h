// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/array_origin.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace candor {

/// How the numbers of a label column count classes, which only all of them together show.
enum class LabelCounting : std::uint8_t {
    FromZero,  // 0 … C-1
    FromOne,   // 1 … C, many, with C among them and 0 not: from 0 on they would be out of range
    PlusMinus, // -1 and 1, the first and the second of two classes; only where a person says so
};

/// Labels as class indices, GroundTruth::Unlabelled for -1, -100 (which PyTorch leaves out), and
/// 255 where that is beyond all classes and nothing else is (the filler of 8-bit labels).
struct CountedLabels {
    std::vector<std::int32_t> classes;
    LabelCounting counting = LabelCounting::FromZero;
};

/// `first`: the number of the first class as a person said it, -1, 0 or 1. Throws InputError
/// (LabelRange, with the place of the number among `numbers`; LabelsPlusMinus where two classes
/// have 1 and -1 alone, many of both: then -1 may be no label or the other class).
[[nodiscard]] CountedLabels countedLabels(const ArrayOrigin& origin,
                                          std::span<const std::int64_t> numbers,
                                          std::size_t classes, std::optional<int> first = {});

/// Whether a text says that there is no label: empty, or what programs write for nothing (nan,
/// none, null, NA …).
[[nodiscard]] bool saysUnlabelled(std::string_view text);

} // namespace candor
