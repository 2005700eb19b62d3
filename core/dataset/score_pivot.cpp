// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/score_pivot.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace candor {

void ScorePivot::append(const ScorePlace& place, std::span<const double> scores) {
    const std::size_t size = scores.size_bytes();
    if (m_used + size > m_scores.size()) {
        m_scores.resize(std::max({m_used + size, 2 * m_scores.size(), std::size_t{1} << 16}));
    }
    std::memcpy(m_scores.data() + m_used, scores.data(), size);
    m_used += size;
    m_places.push_back(place);
}

std::size_t ScorePivot::target(const ScorePlace& place, ScoreShape shape) const noexcept {
    const std::size_t row = place.member * shape.patches + place.patch;
    return row * (shape.classes / m_width) + place.label;
}

ScorePivot::Faults ScorePivot::check(ScoreShape shape) const {
    // With more places than runs there is a hole among the first runs + 1: no need to look at more.
    const std::size_t runs = shape.classes / m_width;
    const std::size_t enough = m_places.size() + 1;
    std::size_t places = 1;
    for (const std::size_t factor : {shape.members, shape.patches, runs}) {
        places = factor > enough / places ? enough : places * factor;
    }
    std::vector<bool> seen(places, false);
    Faults faults;
    for (const ScorePlace& place : m_places) {
        const std::size_t index = target(place, shape);
        if (index < places) {
            if (seen[index] && places < enough && !faults.twice) {
                faults.twice = place;
            }
            seen[index] = true;
        }
    }
    const auto hole = std::find(seen.begin(), seen.end(), false);
    if (hole != seen.end()) {
        const auto index = static_cast<std::size_t>(hole - seen.begin());
        const std::size_t row = index / runs;
        faults.missing = ScorePlace{static_cast<std::uint32_t>(row / shape.patches),
                                    static_cast<std::uint32_t>(row % shape.patches),
                                    static_cast<std::uint32_t>(index % runs), 0};
    }
    return faults;
}

ScoreBuffer ScorePivot::take(ScoreShape shape) {
    std::vector<std::size_t> targets(m_places.size());
    std::ranges::transform(m_places, targets.begin(),
                           [&](const ScorePlace& place) { return target(place, shape); });
    m_places = {};
    const std::size_t size = m_width * sizeof(double);
    std::byte* const bytes = m_scores.data();
    for (std::size_t run = 0; run < targets.size(); ++run) {
        while (targets[run] != run) {
            const std::size_t goal = targets[run];
            std::swap_ranges(bytes + run * size, bytes + (run + 1) * size, bytes + goal * size);
            std::swap(targets[run], targets[goal]);
        }
    }
    m_scores.resize(m_used);
    m_used = 0;
    return std::exchange(m_scores, {});
}

} // namespace candor
