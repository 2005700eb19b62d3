// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "classification/ground_truth.h"
#include "classification/score_matrix.h"
#include "dataset/name_meaning.h"
#include "dataset/score_survey.h"

#include <cstdint>
#include <optional>

namespace candor {

/// What the numbers of a file are: logits, probabilities, or probabilities in per cent.
enum class ScoreMeaning : std::uint8_t { Logits, Probabilities, PerCent };

/// Why they are taken for that.
enum class MeaningReason : std::uint8_t {
    Chosen,           // the person said so
    OutsideUnitRange, // below 0 or above 1: no probability is
    RowsSumToOne,     // within 0 … 1, and every row sums to one: no logits do
    RowsSumToHundred, // the same in per cent
    Name,             // the name says so, and the values do not contradict
    WithinUnitRange,  // within 0 … 1, and nothing says more
    WithinHundred,    // within 0 … 100, as no logits of several labels are
};

/// What the name of an array, or the file that it is in, says of its values. Values win.
enum class NameHint : std::uint8_t { None, Logits, Probabilities };

[[nodiscard]] NameHint hintOf(NameRole role) noexcept;

/// One decision for all formats.
struct ScoreDecision {
    ScoreMeaning meaning = ScoreMeaning::Logits;
    MeaningReason reason = MeaningReason::OutsideUnitRange;
    bool otherPossible = false; // the values would allow the other reading, too
    friend bool operator==(const ScoreDecision&, const ScoreDecision&) = default;
};

/// What is known besides the values.
struct MeaningClues {
    Task task = Task::SingleLabel;
    NameHint hint = NameHint::None;
    bool isOurs = false;             // written by Candor, so logits are logits
    std::optional<ScoreKind> chosen; // by the person
};

/// Values that can only be probabilities are (within 0 … 1 or 0 … 100, rows that sum to 1 or 100);
/// values outside never are; between the two the name decides, then probabilities, as logits within
/// 0 … 1 throughout are rare, and otherPossible is set. Nothing when the name or the person says
/// probabilities and a value (survey.outside) cannot be one.
[[nodiscard]] std::optional<ScoreDecision> decideMeaning(const ScoreSurvey& survey,
                                                         const MeaningClues& clues);

} // namespace candor
