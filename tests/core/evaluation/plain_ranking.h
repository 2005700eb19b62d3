// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/ranking.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <span>
#include <vector>

namespace candor::test {

/// One ranking by sorting indices: what rankDecisions() did class by class until it sorted all
/// classes at once.
inline RankingQuality plainRanking(std::span<const double> scores,
                                   std::span<const std::uint8_t> relevant) {
    std::vector<std::size_t> order(scores.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return scores[a] > scores[b]; });
    const double positives =
        static_cast<double>(std::count(relevant.begin(), relevant.end(), std::uint8_t{1}));
    const double negatives = static_cast<double>(scores.size()) - positives;
    double truePositives = 0.0;
    double falsePositives = 0.0;
    double area = 0.0;
    double averagePrecision = 0.0;
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
    return {positives > 0.0 && negatives > 0.0 ? area / (positives * negatives) : std::nan(""),
            positives > 0.0 ? averagePrecision / positives : std::nan("")};
}

} // namespace candor::test
