// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibration/selective_prediction.h"

#include "calibration/binning.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <stdexcept>
#include <utility>

namespace candor {
namespace {

/// Nothing is that sure.
constexpr double AboveAll = 1.0 + std::numeric_limits<double>::epsilon();

double ruled(const WinningDecision& decision, AcceptanceRule::By by) {
    return static_cast<double>(by == AcceptanceRule::By::Confidence ? decision.confidence
                                                                    : decision.margin);
}

bool isShare(float value) {
    return value >= 0.0F && value <= 1.0F; // false for NaN
}

void check(const std::vector<WinningDecision>& decisions, std::size_t classes) {
    for (const WinningDecision& decision : decisions) {
        if (!isShare(decision.confidence) || !isShare(decision.margin)) {
            throw std::invalid_argument("confidences and margins lie in [0, 1]");
        }
        if (decision.winner >= classes) {
            throw std::invalid_argument("a winner must be one of the classes");
        }
    }
}

double lineOf(const AcceptanceRule& rule, std::size_t index) {
    return rule.atLeastOfClass.empty() ? rule.atLeast : rule.atLeastOfClass.at(index);
}

} // namespace

bool AcceptanceRule::accepts(const WinningDecision& decision) const noexcept {
    const double line = atLeastOfClass.empty() || decision.winner >= atLeastOfClass.size()
                            ? atLeast
                            : atLeastOfClass[decision.winner];
    return ruled(decision, by) >= line;
}

void SelectivePrediction::Sorted::add(double value, double wrong) {
    wrongSoFar.push_back(wrong + (wrongSoFar.empty() ? 0.0 : wrongSoFar.back()));
    values.push_back(value);
}

std::size_t SelectivePrediction::Sorted::countFrom(double line) const {
    const auto below =
        std::partition_point(values.begin(), values.end(), [line](double v) { return v >= line; });
    return static_cast<std::size_t>(below - values.begin());
}

double SelectivePrediction::Sorted::wrongOfFirst(std::size_t count) const {
    return count == 0 ? 0.0 : wrongSoFar[count - 1];
}

/// From the long end: ruled by margin the mean does not rise all the way. A line accepts all
/// decisions of one value or none of them.
double SelectivePrediction::Sorted::lineForWrongShare(double share) const {
    for (std::size_t count = values.size(); count > 0; --count) {
        const bool isWhole = count == values.size() || values[count] < values[count - 1];
        if (isWhole && wrongSoFar[count - 1] <= share * static_cast<double>(count)) {
            return values[count - 1];
        }
    }
    return AboveAll;
}

SelectivePrediction::SelectivePrediction(std::vector<WinningDecision> decisions,
                                         std::size_t classes, AcceptanceRule::By by)
    : m_by(by), m_classes(classes) {
    check(decisions, classes);
    std::sort(decisions.begin(), decisions.end(), [by](const auto& a, const auto& b) {
        return std::pair(ruled(a, by), b.file) > std::pair(ruled(b, by), a.file);
    });
    add(decisions);
    if (m_isMulti) {
        m_byFile = std::move(decisions);
        std::stable_sort(m_byFile.begin(), m_byFile.end(),
                         [](const auto& a, const auto& b) { return a.file < b.file; });
    }
}

void SelectivePrediction::add(const std::vector<WinningDecision>& falling) {
    std::vector<bool> seen;
    for (const WinningDecision& decision : falling) {
        const double value = ruled(decision, m_by);
        const double wrong = 1.0 - static_cast<double>(decision.confidence);
        m_all.add(value, wrong);
        m_classes[decision.winner].add(value, wrong);
        if (decision.file >= seen.size()) {
            seen.resize(std::max<std::size_t>(decision.file + std::size_t{1}, 2 * seen.size()));
        }
        if (seen[decision.file]) {
            m_isMulti = true;
        } else {
            seen[decision.file] = true;
            m_surest.add(value, wrong);
        }
    }
    if (!m_isMulti) {
        m_surest = {}; // the same as all
    }
}

std::size_t SelectivePrediction::size() const noexcept {
    return files().values.size();
}

std::size_t SelectivePrediction::filesAccepted(const AcceptanceRule& rule) const {
    std::size_t accepted = 0;
    for (std::size_t at = 0; at < m_byFile.size();) {
        const std::uint32_t file = m_byFile[at].file;
        bool any = false;
        for (; at < m_byFile.size() && m_byFile[at].file == file; ++at) {
            any = any || rule.accepts(m_byFile[at]);
        }
        accepted += any ? 1U : 0U;
    }
    return accepted;
}

AcceptanceOutcome SelectivePrediction::outcomeOfClass(const AcceptanceRule& rule,
                                                      std::size_t index) const {
    const Sorted& sorted = m_classes.at(index);
    const std::size_t count = sorted.countFrom(lineOf(rule, index));
    return {count, sorted.values.size() - count, sorted.wrongOfFirst(count), count};
}

AcceptanceOutcome SelectivePrediction::outcome(const AcceptanceRule& rule) const {
    AcceptanceOutcome found;
    if (rule.atLeastOfClass.empty()) {
        found.decisions = m_all.countFrom(rule.atLeast);
        found.expectedWrong = m_all.wrongOfFirst(found.decisions);
        found.accepted = files().countFrom(rule.atLeast);
    } else {
        for (std::size_t index = 0; index < m_classes.size(); ++index) {
            const AcceptanceOutcome part = outcomeOfClass(rule, index);
            found.decisions += part.decisions;
            found.expectedWrong += part.expectedWrong;
        }
        found.accepted = m_isMulti ? filesAccepted(rule) : found.decisions;
    }
    found.toReview = size() - found.accepted;
    return found;
}

double SelectivePrediction::lineForWrongShare(double share) const {
    return m_all.lineForWrongShare(share);
}

std::vector<double> SelectivePrediction::linesForWrongShare(double share) const {
    std::vector<double> lines;
    lines.reserve(m_classes.size());
    for (const Sorted& sorted : m_classes) {
        lines.push_back(sorted.lineForWrongShare(share));
    }
    return lines;
}

std::vector<std::uint64_t> SelectivePrediction::histogram(std::size_t buckets) const {
    const Binning binning = Binning::equalWidth(buckets);
    std::vector<std::uint64_t> counts(buckets);
    std::size_t above = 0; // at or above the bucket's upper edge
    for (std::size_t bucket = buckets; bucket-- > 0;) {
        const std::size_t from = files().countFrom(binning.lower(bucket));
        counts[bucket] = from - above;
        above = from;
    }
    return counts;
}

} // namespace candor
