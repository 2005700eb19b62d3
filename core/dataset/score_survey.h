// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "classification/score_matrix.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace candor {

class ReadMeter;

/// Rows that add up to a total, within half a unit of the last place for each of their numbers, and
/// within 0.001 of the total in any case.
struct RowSums {
    std::uint64_t fitting = 0;
    double chance = 1.0; // at most: that numbers without such a law would give as many by accident
};

/// What the values of an array of scores could be. Rows are (member, patch) pairs.
struct ScoreSurvey {
    std::uint64_t rows = 0;
    /// The first value below 0 or above 1 (rounding up to 1e-6 outside is let pass), and whether
    /// all are within 0 … 100. Where one is not, all else is worth nothing: the survey ended there.
    std::optional<std::uint64_t> outside; // storage index
    double outsideValue = 0.0;
    bool withinHundred = true;
    double greatest = 0.0;
    RowSums toOne;
    RowSums toHundred;
    std::uint64_t raised = 0; // below 1e-12, which is the least that a probability reads as
};

/// Looks at finite values in native byte order. Ends at the first value that no share can be.
/// Throws Cancelled.
[[nodiscard]] ScoreSurvey surveyScores(std::span<const std::byte> scores, ScoreShape shape,
                                       ScoreFormat format, const ReadMeter& meter);

} // namespace candor
