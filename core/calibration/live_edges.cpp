// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibration/live_edges.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <stdexcept>

namespace candor {
namespace {

void requireCover(std::span<const double> edges) {
    if (edges.size() < 2 || edges.size() > LiveEdges::MaximumBuckets + 1 || edges.front() != 0.0 ||
        edges.back() != 1.0 ||
        std::ranges::adjacent_find(edges, std::not_fn(std::less<>())) != edges.end()) {
        throw std::invalid_argument("bucket edges must increase from 0 to 1, 1 to 100 buckets");
    }
}

/// The smallest single-precision number that is not below `edge`.
float roundedUp(double edge) {
    const auto nearest = static_cast<float>(edge);
    return static_cast<double>(nearest) < edge
               ? std::nextafter(nearest, std::numeric_limits<float>::infinity())
               : nearest;
}

} // namespace

void LiveEdges::assign(std::span<const double> edges) {
    requireCover(edges);
    const std::size_t groups = (edges.size() - 1 + GroupSize - 1) / GroupSize;
    m_buckets = edges.size() - 1;
    m_values.resize(groups * GroupSize);
    std::ranges::fill(m_values.values(), std::numeric_limits<float>::infinity());
    m_values[0] = std::numeric_limits<float>::min();
    for (std::size_t bucket = 1; bucket < m_buckets; ++bucket) {
        m_values[bucket] = roundedUp(edges[bucket]);
    }
    std::size_t rank = 0;
    for (std::size_t cell = 0; looksUp() && cell <= Cells; ++cell) {
        const float start = static_cast<float>(cell) / static_cast<float>(Cells);
        while (rank < m_buckets && m_values[rank] <= start) {
            ++rank;
        }
        m_cells[cell] = static_cast<std::uint8_t>(rank);
    }
}

} // namespace candor
