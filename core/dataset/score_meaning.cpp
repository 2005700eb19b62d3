// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/score_meaning.h"

namespace candor {
namespace {

constexpr double SureChance = 1e-3;   // of so many rows fitting by accident
constexpr double RowsThatFit = 0.99;  // a few damaged rows do not make logits of the others
constexpr double LeastPerCent = 20.0; // the greatest of values in per cent that sum to nothing
constexpr std::uint64_t ManyRows = 50;

bool mostlyFit(const ScoreSurvey& survey, const RowSums& sums) {
    return static_cast<double>(sums.fitting) >= RowsThatFit * static_cast<double>(survey.rows);
}

std::optional<ScoreDecision> decideOutside(const ScoreSurvey& survey, const MeaningClues& clues) {
    const bool perCent = survey.withinHundred && survey.greatest >= LeastPerCent;
    const bool severalLabels = clues.task == Task::MultiLabel && clues.hint == NameHint::None;
    if (perCent && (clues.hint == NameHint::Probabilities || severalLabels)) {
        return ScoreDecision{ScoreMeaning::PerCent, MeaningReason::WithinHundred, true};
    }
    if (clues.hint == NameHint::Probabilities) {
        return std::nullopt;
    }
    return ScoreDecision{ScoreMeaning::Logits, MeaningReason::OutsideUnitRange,
                         perCent && !clues.isOurs};
}

ScoreDecision decideWithinUnit(const ScoreSurvey& survey, const MeaningClues& clues) {
    if (clues.hint == NameHint::Probabilities) {
        return {ScoreMeaning::Probabilities, MeaningReason::Name, false};
    }
    // Logits of tags are mostly below 0; as many that never are have been through a sigmoid.
    const bool sigmoids = clues.task == Task::MultiLabel && survey.rows >= ManyRows;
    if (clues.isOurs || (clues.hint == NameHint::Logits && !sigmoids)) {
        return {ScoreMeaning::Logits, MeaningReason::Name, !clues.isOurs};
    }
    return {ScoreMeaning::Probabilities, MeaningReason::WithinUnitRange, true};
}

std::optional<ScoreDecision> decideChosen(const ScoreSurvey& survey, ScoreKind chosen) {
    if (chosen == ScoreKind::Logits) {
        return ScoreDecision{ScoreMeaning::Logits, MeaningReason::Chosen, false};
    }
    if (!survey.outside) {
        return ScoreDecision{ScoreMeaning::Probabilities, MeaningReason::Chosen, false};
    }
    return survey.withinHundred
               ? std::optional(ScoreDecision{ScoreMeaning::PerCent, MeaningReason::Chosen, false})
               : std::nullopt;
}

} // namespace

NameHint hintOf(NameRole role) noexcept {
    return role == NameRole::Logits          ? NameHint::Logits
           : role == NameRole::Probabilities ? NameHint::Probabilities
                                             : NameHint::None;
}

std::optional<ScoreDecision> decideMeaning(const ScoreSurvey& survey, const MeaningClues& clues) {
    if (clues.chosen) {
        return decideChosen(survey, *clues.chosen);
    }
    if (survey.rows == 0) { // of a shard that heard no file
        return ScoreDecision{ScoreMeaning::Logits, MeaningReason::Name, false};
    }
    const bool accident = survey.toOne.chance > SureChance;
    if (!survey.outside && mostlyFit(survey, survey.toOne) && !(clues.isOurs && accident)) {
        return ScoreDecision{ScoreMeaning::Probabilities, MeaningReason::RowsSumToOne, accident};
    }
    if (survey.withinHundred && mostlyFit(survey, survey.toHundred)) {
        return ScoreDecision{ScoreMeaning::PerCent, MeaningReason::RowsSumToHundred,
                             survey.toHundred.chance > SureChance};
    }
    return survey.outside ? decideOutside(survey, clues) : decideWithinUnit(survey, clues);
}

} // namespace candor
