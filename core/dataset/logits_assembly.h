// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/array_origin.h"
#include "dataset/logits_table.h"
#include "dataset/reading_choices.h"
#include "dataset/score_conversion.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace candor {

class ReadMeter;

/// What every format has in common once its labels, patches and names are read into `table`. Each
/// function throws InputError; the table is then worth nothing.

/// Which patch belongs to which file: indices 0 … files-1, each at least once.
[[nodiscard]] PatchGrouping groupPatches(const std::filesystem::path& path,
                                         std::span<const std::uint32_t> fileOfPatch,
                                         std::size_t files);

/// Class names, all different.
[[nodiscard]] LabelSet uniqueNames(const ArrayOrigin& origin, std::vector<std::string> names);

/// What is known of scores besides their values.
struct ScoreContext {
    ArrayOrigin origin;
    NameHint hint = NameHint::None;
    bool isOurs = false;
    std::function<std::string(std::uint64_t)> placeOf; // an element's place in words
};

/// Sets the logits, with softmax or sigmoid as table.truth asks. Decides what the scores are
/// (score_meaning.h), and notes it where they are no logits or could be something else.
/// Probabilities stay as stored: logits are taken when a row is read. Throws InputError
/// (ProbabilityRange) or Cancelled.
void setScores(LogitsTable& table, RawScores scores, const ScoreContext& context,
               const ReadingChoices& choices, const ReadMeter& meter);

/// Gives names to whatever has none and notes the unlabelled files.
[[nodiscard]] std::shared_ptr<const LogitsTable> completed(LogitsTable table);

} // namespace candor
