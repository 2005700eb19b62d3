// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/score_survey.h"

#include "dataset/read_meter.h"
#include "dataset/score_precision.h"
#include "dataset/score_values.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace candor {
namespace {

constexpr double Rounding = 1e-6;
constexpr double SumTolerance = 1e-3;
constexpr double SmallestProbability = 1e-12;
constexpr std::size_t RowsBetweenLooks = 65536;
constexpr std::size_t SampleSize = 65536; // values that the precision is seen from

// One row after the other, a row being a (member, patch) pair in storage order.
class ScoreRows {
public:
    ScoreRows(std::span<const std::byte> scores, ScoreShape shape, ScoreFormat format)
        : m_scores(scores), m_type(format.type), m_rows(shape.members * shape.patches),
          m_row(shape.classes) {
        const bool rowMajor = format.order == ElementOrder::RowMajor;
        m_rowStride = rowMajor ? shape.classes : 1;
        m_classStride = rowMajor ? 1 : m_rows;
    }

    [[nodiscard]] std::size_t count() const noexcept { return m_rows; }
    [[nodiscard]] std::uint64_t index(std::size_t row, std::size_t label) const noexcept {
        return row * m_rowStride + label * m_classStride;
    }
    /// Valid until the next call.
    [[nodiscard]] std::span<const double> at(std::size_t row) {
        for (std::size_t label = 0; label < m_row.size(); ++label) {
            m_row[label] = scoreAt(m_type, m_scores.data(), index(row, label));
        }
        return m_row;
    }

private:
    std::span<const std::byte> m_scores;
    ElementType m_type;
    std::size_t m_rows;
    std::vector<double> m_row;
    std::size_t m_rowStride;
    std::size_t m_classStride;
};

// Counts the rows that add up to `total`.
class SumTest {
public:
    SumTest(double total, const ScorePrecision& precision)
        : m_total(total), m_precision(precision) {}

    void take(std::span<const double> row) {
        double sum = 0.0;
        double error = 0.0;
        for (const double value : row) {
            sum += value;
            error += m_precision.halfUnit(value);
        }
        const double tolerance = std::max(error * (1.0 + 1e-9), SumTolerance * m_total);
        if (std::abs(sum - m_total) <= tolerance) {
            ++m_sums.fitting;
            m_logChance += logChance(tolerance / m_total, row.size());
        }
    }
    [[nodiscard]] RowSums result() const { return {m_sums.fitting, std::exp(m_logChance)}; }

private:
    // Of C even numbers from 0 to 1, the chance that their sum is near 1: below 2 x tolerance, as
    // its density is below 1, and below the volume of the corner (1 + tolerance)^C / C!.
    static double logChance(double tolerance, std::size_t classes) {
        const auto count = static_cast<double>(classes);
        return std::min(std::log(2.0 * tolerance),
                        count * std::log1p(tolerance) - std::lgamma(count + 1.0));
    }

    double m_total;
    ScorePrecision m_precision;
    RowSums m_sums;
    double m_logChance = 0.0;
};

ScorePrecision precisionOfSample(ScoreRows& rows, std::size_t classes) {
    std::vector<double> sample;
    const std::size_t wanted = std::max<std::size_t>(SampleSize / classes, 1);
    const std::size_t stride = std::max<std::size_t>(rows.count() / wanted, 1);
    for (std::size_t row = 0; row < rows.count(); row += stride) {
        const auto values = rows.at(row);
        sample.insert(sample.end(), values.begin(), values.end());
    }
    return precisionOf(sample);
}

// Numbers without decimals are exact where 1 is all there is: one hot, or a count of votes.
ScorePrecision ofShares(ScorePrecision precision) {
    return precision.step == 1.0 ? ScorePrecision() : precision;
}

void note(ScoreSurvey& survey, std::span<const double> row, const ScoreRows& rows,
          std::size_t index) {
    for (std::size_t label = 0; label < row.size(); ++label) {
        const double value = row[label];
        if (!survey.outside && (value < -Rounding || value > 1.0 + Rounding)) {
            survey.outside = rows.index(index, label);
            survey.outsideValue = value;
        }
        survey.withinHundred =
            survey.withinHundred && value >= -100.0 * Rounding && value <= 100.0 * (1.0 + Rounding);
        survey.greatest = std::max(survey.greatest, value);
        survey.raised += value < SmallestProbability ? 1U : 0U;
    }
}

} // namespace

ScoreSurvey surveyScores(std::span<const std::byte> scores, ScoreShape shape, ScoreFormat format,
                         const ReadMeter& meter) {
    ScoreRows rows(scores, shape, format);
    ScoreSurvey survey;
    survey.rows = rows.count();
    std::optional<SumTest> one;
    std::optional<SumTest> hundred;
    for (std::size_t row = 0; row < rows.count(); ++row) {
        if (row % RowsBetweenLooks == 0) {
            meter.checkStop();
        }
        note(survey, rows.at(row), rows, row);
        if (!survey.withinHundred) {
            return survey; // logits mostly show that in their first rows
        }
        if (row == 0) {
            const ScorePrecision precision = precisionOfSample(rows, shape.classes);
            one.emplace(1.0, ofShares(precision));
            hundred.emplace(100.0, precision);
        }
        const auto values = rows.at(row);
        one->take(values);
        hundred->take(values);
    }
    if (one && hundred) {
        survey.toOne = one->result();
        survey.toHundred = hundred->result();
    }
    return survey;
}

} // namespace candor
