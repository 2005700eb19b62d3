// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calibration/lane_array.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace candor {

/// Bucket edges as single-precision confidences are compared with them: p is in or above bucket k
/// when p >= values()[k], which decides as a comparison with the edge in double precision would.
/// The lowest edge is a little above 0, the confidence of a lane that does not count; +infinity
/// fills the last group of GroupSize edges.
class LiveEdges {
public:
    static constexpr std::size_t GroupSize = 5;
    static constexpr std::size_t MaximumBuckets = 100;

    /// `edges`: Binning::edges(). Throws std::invalid_argument unless they increase from 0 to 1 and
    /// make 1 to 100 buckets. Allocates the first time only.
    void assign(std::span<const double> edges);

    [[nodiscard]] std::size_t buckets() const noexcept { return m_buckets; }
    /// buckets() values, then padding up to a multiple of GroupSize.
    [[nodiscard]] std::span<const float> values() const noexcept { return m_values.values(); }
    /// Whether looking buckets up, one decision at a time, beats comparing with every edge.
    [[nodiscard]] bool looksUp() const noexcept { return m_buckets >= LookUpBuckets; }
    /// 1 + the bucket of a confidence; 0 for one that does not count. Only if looksUp().
    [[nodiscard]] std::size_t lookUp(float confidence) const noexcept {
        // Cells is a power of two: the product is exact, so the cell's start is not above it.
        std::size_t rank = m_cells[static_cast<std::size_t>(
            static_cast<std::int32_t>(confidence * static_cast<float>(Cells)))];
        while (rank < m_buckets && confidence >= m_values[rank]) {
            ++rank;
        }
        return rank;
    }

private:
    static constexpr std::size_t Cells = 4096;
    static constexpr std::size_t LookUpBuckets = 50; // measured: 25 at 4 lanes, 55 at 8, 60 at 16

    LaneArray<float> m_values;
    std::size_t m_buckets = 0;
    /// For each 1/Cells of [0, 1]: how many edges are at or below its start.
    std::array<std::uint8_t, Cells + 1> m_cells{};
};

} // namespace candor
