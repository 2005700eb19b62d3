// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/column_values.h"

#include "dataset/read_meter.h"
#include "dataset/score_meaning.h"
#include "dataset/score_precision.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

namespace candor {
namespace {

constexpr std::size_t FewestValues = 5;

// [row][column] of these columns alone; lines in which one of them is no number are left out.
std::vector<double> valuesOf(const CsvSurvey& survey, const std::vector<std::size_t>& columns) {
    std::vector<double> values;
    values.reserve(survey.sampleRows * columns.size());
    for (std::size_t row = 0; row < survey.sampleRows; ++row) {
        const std::size_t before = values.size();
        bool isComplete = true;
        for (const std::size_t column : columns) {
            values.push_back(survey.sample[row * survey.columns.size() + column]);
            isComplete = isComplete && !std::isnan(values.back());
        }
        values.resize(isComplete ? values.size() : before);
    }
    return values;
}

struct ValueRange {
    double least = std::numeric_limits<double>::infinity();
    double greatest = -std::numeric_limits<double>::infinity();
    bool isWhole = true;
    ScorePrecision precision;

    [[nodiscard]] double width() const { return greatest - least; }
};

ValueRange rangeOf(const std::vector<double>& values) {
    ValueRange range;
    for (const double value : values) {
        range.least = std::min(range.least, value);
        range.greatest = std::max(range.greatest, value);
        range.isWhole = range.isWhole && std::trunc(value) == value;
    }
    range.precision = precisionOf(values);
    return range;
}

/// Sums over neighbouring columns of a few rows, from sums over all columns before.
class ProbeSums {
public:
    ProbeSums(const CsvSurvey& survey, const std::vector<std::size_t>& candidates)
        : m_width(candidates.size() + 1),
          m_rows(std::min<std::size_t>(survey.sampleRows, MostRows)), m_sums(m_rows * m_width) {
        for (std::size_t row = 0; row < m_rows; ++row) {
            for (std::size_t at = 0; at < candidates.size(); ++at) {
                const double value = survey.sample[row * survey.columns.size() + candidates[at]];
                m_sums[row * m_width + at + 1] = m_sums[row * m_width + at] + value;
            }
        }
    }
    /// Whether the columns from `first` on may sum to a whole: most runs are out at once.
    [[nodiscard]] bool allow(std::size_t first, std::size_t length) const {
        bool one = m_rows > 0;
        bool hundred = m_rows > 0;
        for (std::size_t row = 0; row < m_rows; ++row) {
            const double sum =
                m_sums[row * m_width + first + length] - m_sums[row * m_width + first];
            one = one && std::abs(sum - 1.0) < 0.5;
            hundred = hundred && std::abs(sum - 100.0) < 50.0;
        }
        return one || hundred;
    }

private:
    static constexpr std::size_t MostRows = 16;
    std::size_t m_width;
    std::size_t m_rows;
    std::vector<double> m_sums;
};

} // namespace

bool sumToWhole(const CsvSurvey& survey, const std::vector<std::size_t>& columns) {
    const std::vector<double> values = valuesOf(survey, columns);
    if (columns.size() < 2 || values.empty()) {
        return false;
    }
    const ReadMeter meter{ReadOptions()};
    const ScoreSurvey sums = surveyScores(
        std::as_bytes(std::span(values)), {1, values.size() / columns.size(), columns.size()},
        {ElementType::Float64, ElementOrder::RowMajor, ScoreKind::Logits}, meter);
    const auto decision = decideMeaning(sums, {});
    return decision && !decision->otherPossible &&
           (decision->reason == MeaningReason::RowsSumToOne ||
            decision->reason == MeaningReason::RowsSumToHundred);
}

std::vector<std::size_t> runThatSums(const CsvSurvey& survey,
                                     const std::vector<std::size_t>& candidates) {
    constexpr std::size_t MostCandidates = 2000;
    if (candidates.size() > MostCandidates) {
        return {};
    }
    const ProbeSums sums(survey, candidates);
    for (std::size_t length = candidates.size(); length >= 2; --length) {
        for (std::size_t first = 0; first + length <= candidates.size(); ++first) {
            if (!sums.allow(first, length)) {
                continue;
            }
            const auto begin = candidates.begin() + static_cast<std::ptrdiff_t>(first);
            std::vector<std::size_t> run(begin, begin + static_cast<std::ptrdiff_t>(length));
            if (sumToWhole(survey, run)) {
                return run;
            }
        }
    }
    return {};
}

bool isAlike(const CsvSurvey& survey, std::size_t column, const std::vector<std::size_t>& others) {
    const std::vector<double> own = valuesOf(survey, {column});
    const std::vector<double> theirs = valuesOf(survey, others);
    if (own.size() < FewestValues || theirs.empty()) {
        return true; // so few tell nothing
    }
    const ValueRange range = rangeOf(own);
    const ValueRange pool = rangeOf(theirs);
    const bool sameDecimals = (range.precision.step > 0.0) == (pool.precision.step > 0.0) &&
                              range.precision.step <= 11.0 * pool.precision.step;
    const bool within = range.least >= pool.least - 0.5 * pool.width() &&
                        range.greatest <= pool.greatest + 0.5 * pool.width();
    const bool asWide = range.width() >= 0.02 * pool.width();
    return range.isWhole == pool.isWhole && sameDecimals && within && asWide;
}

} // namespace candor
