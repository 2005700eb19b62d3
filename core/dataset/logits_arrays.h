// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "classification/score_matrix.h"
#include "dataset/logits_table.h"
#include "dataset/npy_header.h"
#include "dataset/reading_choices.h"
#include "dataset/shard_arrays.h"

#include <memory>
#include <optional>
#include <string_view>

namespace candor {

class ReadMeter;

/// The arrays of one data set by meaning, whatever they were called: headers read, data not yet.
struct LogitsArrays {
    NpyArray scores;
    NameHint hint = NameHint::None;
    NpyArray labels;
    std::optional<NpyArray> fileIndex;
    std::optional<NpyArray> classNames;
    std::optional<NpyArray> fileNames;
    std::optional<NpyArray> memberNames;
    std::optional<NpyArray> patchStart;
    std::optional<NpyArray> split;
    std::optional<NpyArray> group = {};
    std::optional<ShardArrays> shard = {};
    bool isOurs = false; // written by Candor
};

/// The key that files written by Candor have: their logits are logits where values leave it open.
inline constexpr std::string_view WriterMark = "candor";

/// Holds all shapes against one another, then reads the small arrays and the scores last, so that
/// a file is refused as early as can be. Throws InputError or Cancelled.
[[nodiscard]] LogitsTable readArrays(LogitsArrays arrays, const ReadingChoices& choices,
                                     ReadMeter& meter);

} // namespace candor
