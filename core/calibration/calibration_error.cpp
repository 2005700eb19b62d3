// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibration/calibration_error.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace candor {
namespace {

constexpr double Undefined = std::numeric_limits<double>::quiet_NaN();

double confidenceGap(const ReliabilityBucket& bucket) noexcept {
    return std::abs(static_cast<double>(bucket.correct) - bucket.confidenceSum) /
           static_cast<double>(bucket.count);
}

} // namespace

double meanAbsoluteError(const ReliabilityTable& table) noexcept {
    double sum = 0.0;
    for (const ReliabilityBucket& bucket : table.buckets) {
        if (const auto observed = bucket.observed()) {
            sum += std::abs(*observed - bucket.expected);
        }
    }
    const std::size_t buckets = table.nonEmptyBuckets();
    return buckets == 0 ? Undefined : sum / static_cast<double>(buckets);
}

double weightedMeanAbsoluteError(const ReliabilityTable& table) noexcept {
    double sum = 0.0;
    double winners = 0.0;
    for (const ReliabilityBucket& bucket : table.buckets) {
        if (const auto observed = bucket.observed()) {
            const auto weight = static_cast<double>(bucket.winningCount);
            sum += weight * std::abs(*observed - bucket.expected);
            winners += weight;
        }
    }
    return winners == 0.0 ? Undefined : sum / winners;
}

double expectedCalibrationError(const ReliabilityTable& table) noexcept {
    double sum = 0.0;
    for (const ReliabilityBucket& bucket : table.buckets) {
        if (bucket.count > 0) {
            sum += static_cast<double>(bucket.count) * confidenceGap(bucket);
        }
    }
    const std::uint64_t decisions = table.decisions();
    return decisions == 0 ? Undefined : sum / static_cast<double>(decisions);
}

double maximumCalibrationError(const ReliabilityTable& table) noexcept {
    double largest = Undefined;
    for (const ReliabilityBucket& bucket : table.buckets) {
        if (bucket.count > 0) {
            largest = std::fmax(largest, confidenceGap(bucket));
        }
    }
    return largest;
}

} // namespace candor
