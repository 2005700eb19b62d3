// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibration/reliability_table.h"

#include <algorithm>
#include <numeric>

namespace candor {

std::optional<double> ReliabilityBucket::observed() const noexcept {
    if (count == 0) {
        return std::nullopt;
    }
    return static_cast<double>(correct) / static_cast<double>(count);
}

std::optional<double> ReliabilityBucket::meanConfidence() const noexcept {
    if (count == 0) {
        return std::nullopt;
    }
    return confidenceSum / static_cast<double>(count);
}

std::uint64_t ReliabilityTable::decisions() const noexcept {
    return std::accumulate(
        buckets.begin(), buckets.end(), std::uint64_t{0},
        [](std::uint64_t sum, const ReliabilityBucket& bucket) { return sum + bucket.count; });
}

std::size_t ReliabilityTable::nonEmptyBuckets() const noexcept {
    return static_cast<std::size_t>(
        std::count_if(buckets.begin(), buckets.end(),
                      [](const ReliabilityBucket& bucket) { return bucket.count > 0; }));
}

} // namespace candor
