// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/csv_survey.h"

#include <cstddef>
#include <vector>

namespace candor {

/// Whether the rows of the sample sum to one, or to a hundred, over these columns, beyond accident
/// and by the rule of all formats (score_meaning.h).
[[nodiscard]] bool sumToWhole(const CsvSurvey& survey, const std::vector<std::size_t>& columns);

/// The longest run of neighbours among the candidates whose rows sum so; empty if there is none.
[[nodiscard]] std::vector<std::size_t> runThatSums(const CsvSurvey& survey,
                                                   const std::vector<std::size_t>& candidates);

/// Whether the values of a column could be of the same kind as those of others: whole numbers or
/// not, as many decimals, about the same range.
[[nodiscard]] bool isAlike(const CsvSurvey& survey, std::size_t column,
                           const std::vector<std::size_t>& others);

} // namespace candor
