// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibration/selective_prediction.h"

#include <algorithm>
#include <cmath>

namespace candor {
namespace {

/// The 97.5th percentile of the normal distribution.
constexpr double Z = 1.959963984540054;

} // namespace

TrustCheck checkTrust(std::span<const Answer> answers) {
    TrustCheck check;
    check.answered = answers.size();
    check.upper = 1.0;
    if (answers.empty()) {
        return check;
    }
    for (const Answer& answer : answers) {
        check.right += answer.right ? 1U : 0U;
        check.promised += answer.confidence;
    }
    const auto n = static_cast<double>(answers.size());
    check.promised /= n;
    check.observed = static_cast<double>(check.right) / n;
    const double scale = 1.0 + Z * Z / n;
    const double centre = (check.observed + Z * Z / (2.0 * n)) / scale;
    const double variance = check.observed * (1.0 - check.observed) / n + Z * Z / (4.0 * n * n);
    const double half = Z / scale * std::sqrt(variance);
    // At 0 and n right answers an end is 0 or 1 but for rounding.
    check.lower = check.right == 0 ? 0.0 : std::max(0.0, centre - half);
    check.upper = check.right == check.answered ? 1.0 : std::min(1.0, centre + half);
    return check;
}

} // namespace candor
