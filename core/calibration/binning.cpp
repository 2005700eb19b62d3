// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibration/binning.h"

#include <cmath>
#include <stdexcept>
#include <string>
#include <utility>

namespace candor {
namespace {

void requireBucketCount(std::size_t count) {
    if (count < Binning::MinimumBuckets || count > Binning::MaximumBuckets) {
        throw std::invalid_argument("the number of buckets must be 2 to 100, not " +
                                    std::to_string(count));
    }
}

/// The start of the tied block nearest to `target` confidences below it.
std::size_t nearestBlockStart(const std::vector<double>& sorted, double target) {
    const auto position =
        std::min(static_cast<std::size_t>(std::llround(target)), sorted.size() - 1);
    const auto [first, last] = std::equal_range(sorted.begin(), sorted.end(), sorted[position]);
    const auto below = static_cast<std::size_t>(first - sorted.begin());
    const auto through = static_cast<std::size_t>(last - sorted.begin());
    const bool belowIsNearer =
        target - static_cast<double>(below) <= static_cast<double>(through) - target;
    return belowIsNearer ? below : through;
}

} // namespace

Binning::Binning(BucketKind kind, std::vector<double> edges)
    : m_kind(kind), m_edges(std::move(edges)), m_scale(static_cast<double>(m_edges.size() - 1)),
      m_last(static_cast<std::int64_t>(m_edges.size()) - 2) {}

Binning Binning::equalWidth(std::size_t count) {
    requireBucketCount(count);
    std::vector<double> edges(count + 1);
    for (std::size_t k = 0; k <= count; ++k) {
        edges[k] = static_cast<double>(k) / static_cast<double>(count);
    }
    return {BucketKind::EqualWidth, std::move(edges)};
}

Binning Binning::equalMass(std::vector<double>& confidences, std::size_t count) {
    requireBucketCount(count);
    std::sort(confidences.begin(), confidences.end());
    std::vector<double> edges{0.0};
    std::size_t previous = 0;
    for (std::size_t k = 1; k < count && !confidences.empty(); ++k) {
        const double target = static_cast<double>(k) * static_cast<double>(confidences.size()) /
                              static_cast<double>(count);
        const std::size_t start = nearestBlockStart(confidences, target);
        if (start > previous && start < confidences.size()) {
            // A block of exact ones gets an edge below them: edges must differ from the outer one.
            edges.push_back(std::min(confidences[start], std::nextafter(1.0, 0.0)));
            previous = start;
        }
    }
    edges.push_back(1.0);
    return {BucketKind::EqualMass, std::move(edges)};
}

Binning Binning::withEdges(BucketKind kind, std::vector<double> edges) {
    const bool rising = edges.size() >= 2 && edges.front() == 0.0 && edges.back() == 1.0 &&
                        std::is_sorted(edges.begin(), edges.end());
    if (!rising) {
        throw std::invalid_argument("bucket edges must rise from 0 to 1");
    }
    return {kind, std::move(edges)};
}

double Binning::centre(std::size_t bucket) const {
    if (m_kind == BucketKind::EqualWidth) {
        return (static_cast<double>(bucket) + 0.5) / static_cast<double>(size());
    }
    return 0.5 * (lower(bucket) + upper(bucket));
}

} // namespace candor
