// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <stop_token>

namespace candor {

/// How well scores rank the relevant items before the others.
struct RankingQuality {
    double auroc = 0.0; // area under the ROC curve; ties count half. NaN when one kind is missing
    double auprc = 0.0; // average precision: sum of (R_n - R_n-1) P_n. NaN without relevant items
};

/// As scikit-learn's roc_auc_score and average_precision_score. `relevant` holds 0 and 1, one a
/// score. Throws Cancelled when stopped: ten million scores take seconds to sort.
[[nodiscard]] RankingQuality rankingQuality(std::span<const double> scores,
                                            std::span<const std::uint8_t> relevant,
                                            const std::stop_token& stop = {});

} // namespace candor
