// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace candor {

/// How well scores rank the relevant items before the others: scikit-learn's roc_auc_score and
/// average_precision_score.
struct RankingQuality {
    double auroc = 0.0; // area under the ROC curve; ties count half. NaN when one kind is missing
    double auprc = 0.0; // average precision: sum of (R_n - R_n-1) P_n. NaN without relevant items
};

/// Each class against the rest, and all decisions of all classes in one ranking.
struct DecisionRankings {
    std::vector<RankingQuality> classes;
    RankingQuality micro;
};

/// `scores` in [0, 1] and `relevant` (0 or 1), [class][file]; all classes from one sort. Throws
/// std::invalid_argument for other scores, Cancelled when stopped. `threads`: 0: as many as the
/// machine has.
[[nodiscard]] DecisionRankings rankDecisions(std::span<const double> scores,
                                             std::span<const std::uint8_t> relevant,
                                             std::size_t classes, unsigned threads = 0,
                                             const std::stop_token& stop = {});

} // namespace candor
