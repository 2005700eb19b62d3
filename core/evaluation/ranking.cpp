// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/ranking.h"

#include "cancelled.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <numeric>
#include <vector>

namespace candor {
namespace {

/// Indices of the scores, the highest first.
std::vector<std::size_t> ranked(std::span<const double> scores, const std::stop_token& stop) {
    constexpr std::size_t ComparisonsBetweenLooks = 1U << 16U; // about a millisecond
    std::vector<std::size_t> order(scores.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::size_t comparisons = 0;
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        if (++comparisons % ComparisonsBetweenLooks == 0 && stop.stop_requested()) {
            throw Cancelled();
        }
        return scores[a] > scores[b];
    });
    return order;
}

} // namespace

RankingQuality rankingQuality(std::span<const double> scores,
                              std::span<const std::uint8_t> relevant, const std::stop_token& stop) {
    const std::vector<std::size_t> order = ranked(scores, stop);
    const double positives =
        static_cast<double>(std::count(relevant.begin(), relevant.end(), std::uint8_t{1}));
    const double negatives = static_cast<double>(scores.size()) - positives;
    double truePositives = 0.0;
    double falsePositives = 0.0;
    double area = 0.0;
    double averagePrecision = 0.0;
    // Equal scores are one threshold: they enter together.
    for (std::size_t at = 0; at < order.size();) {
        const double score = scores[order[at]];
        double hits = 0.0;
        double misses = 0.0;
        for (; at < order.size() && scores[order[at]] == score; ++at) {
            (relevant[order[at]] != 0 ? hits : misses) += 1.0;
        }
        area += misses * (truePositives + hits / 2.0);
        truePositives += hits;
        falsePositives += misses;
        averagePrecision += hits * truePositives / (truePositives + falsePositives);
    }
    constexpr double Undefined = std::numeric_limits<double>::quiet_NaN();
    return {positives > 0.0 && negatives > 0.0 ? area / (positives * negatives) : Undefined,
            positives > 0.0 ? averagePrecision / positives : Undefined};
}

} // namespace candor
