// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace candor {

enum class BucketKind { EqualWidth, EqualMass };

/// Buckets that cover [0, 1]: left closed, right open, the last one closed.
class Binning {
public:
    static constexpr std::size_t MinimumBuckets = 2;
    static constexpr std::size_t MaximumBuckets = 100;

    /// Edges (double)k / count. Throws std::invalid_argument outside 2 … 100.
    static Binning equalWidth(std::size_t count);
    /// Edges such that cumulative counts come closest to k N / count; equal confidences are never
    /// cut apart, so fewer buckets than asked for may result (calibration-definitions, 2.3). Sorts
    /// its argument. Outer edges are 0 and 1.
    static Binning equalMass(std::vector<double>& confidences, std::size_t count);

    /// Edges found before. Throws std::invalid_argument unless they rise from 0 to 1.
    static Binning withEdges(BucketKind kind, std::vector<double> edges);

    [[nodiscard]] BucketKind kind() const noexcept { return m_kind; }
    [[nodiscard]] std::size_t size() const noexcept { return m_edges.size() - 1; }
    /// size() + 1 increasing values from 0 to 1.
    [[nodiscard]] std::span<const double> edges() const noexcept { return m_edges; }
    [[nodiscard]] double lower(std::size_t bucket) const { return m_edges[bucket]; }
    [[nodiscard]] double upper(std::size_t bucket) const { return m_edges[bucket + 1]; }
    [[nodiscard]] double centre(std::size_t bucket) const;

    /// The bucket of a confidence in [0, 1]; the caller has checked the range.
    [[nodiscard]] std::size_t bucketOf(double confidence) const noexcept {
        if (m_kind == BucketKind::EqualMass) {
            const auto inner = std::upper_bound(m_edges.begin() + 1, m_edges.end() - 1, confidence);
            return static_cast<std::size_t>(inner - m_edges.begin()) - 1;
        }
        // floor(p B) misplaces some p = k/B by one (first at B = 22), so the edges have the last
        // word.
        const double* edges = m_edges.data();
        auto bucket = std::min(static_cast<std::int64_t>(confidence * m_scale), m_last);
        bucket -= confidence < edges[bucket] ? 1 : 0;
        bucket += bucket < m_last && confidence >= edges[bucket + 1] ? 1 : 0;
        return static_cast<std::size_t>(bucket);
    }
    friend bool operator==(const Binning&, const Binning&) = default;

private:
    Binning(BucketKind kind, std::vector<double> edges);

    BucketKind m_kind;
    std::vector<double> m_edges;
    double m_scale;      // the number of buckets
    std::int64_t m_last; // the last bucket
};

} // namespace candor
