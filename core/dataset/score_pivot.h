// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "classification/score_matrix.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace candor {

/// Where a run of scores belongs: its first class, its patch, its member, and the line it came
/// from.
struct ScorePlace {
    std::uint32_t member = 0;
    std::uint32_t patch = 0;
    std::uint32_t label = 0;
    std::uint32_t line = 0;
};

/// Scores in double precision that come in any order, in runs of one length: a row of a wide CSV,
/// one value of a long one. They are gathered in one buffer and brought into [member][patch][class]
/// order inside it, so there is never a second copy.
class ScorePivot {
public:
    /// `width`: scores a run, the number of classes or 1.
    explicit ScorePivot(std::size_t width) : m_width(width) {}

    /// Throws std::bad_alloc.
    void append(const ScorePlace& place, std::span<const double> scores);
    [[nodiscard]] std::size_t runs() const noexcept { return m_places.size(); }

    /// A second run for the same place, if there is one, and a place without run.
    struct Faults {
        std::optional<ScorePlace> twice;
        std::optional<ScorePlace> missing;
    };
    [[nodiscard]] Faults check(ScoreShape shape) const;
    /// After a clean check: the scores in order. Empties the pivot.
    [[nodiscard]] ScoreBuffer take(ScoreShape shape);

private:
    [[nodiscard]] std::size_t target(const ScorePlace& place, ScoreShape shape) const noexcept;

    std::size_t m_width;
    std::vector<ScorePlace> m_places;
    ScoreBuffer m_scores;
    std::size_t m_used = 0; // bytes of m_scores
};

} // namespace candor
