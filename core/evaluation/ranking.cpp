// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/ranking.h"

#include "cancelled.h"

#include "evaluation/score_cells.h"

#include <limits>

namespace candor {
namespace {

/// One ranking, walked from the highest score down; equal scores are one threshold and enter
/// together. Areas are whole numbers, so only the sum of precisions is rounded.
class RankingSums {
public:
    void add(std::uint64_t hits, std::uint64_t misses) noexcept {
        m_doubleArea += misses * (2 * m_hits + hits);
        m_hits += hits;
        m_misses += misses;
        if (hits != 0) {
            m_precision += static_cast<double>(hits) * static_cast<double>(m_hits) /
                           static_cast<double>(m_hits + m_misses);
        }
    }

    [[nodiscard]] RankingQuality quality() const noexcept {
        constexpr double NotDefined = std::numeric_limits<double>::quiet_NaN();
        const auto hits = static_cast<double>(m_hits);
        const auto misses = static_cast<double>(m_misses);
        return {m_hits != 0 && m_misses != 0
                    ? static_cast<double>(m_doubleArea) / 2.0 / (hits * misses)
                    : NotDefined,
                m_hits != 0 ? m_precision / hits : NotDefined};
    }

private:
    std::uint64_t m_hits = 0;
    std::uint64_t m_misses = 0;
    std::uint64_t m_doubleArea = 0;
    double m_precision = 0.0;
};

/// From the end of a cell to its start: one threshold of all decisions after another, which holds
/// one of each class.
void walk(std::span<const DecisionKey> cell, std::vector<RankingSums>& classes,
          RankingSums& micro) {
    for (std::size_t at = cell.size(); at > 0;) {
        const std::uint64_t score = cell[at - 1].score();
        std::uint64_t hits = 0;
        std::uint64_t misses = 0;
        while (at > 0 && cell[at - 1].score() == score) {
            const std::size_t label = cell[at - 1].label();
            std::uint64_t hitsOfClass = 0;
            std::uint64_t missesOfClass = 0;
            for (; at > 0 && cell[at - 1].score() == score && cell[at - 1].label() == label; --at) {
                ++(cell[at - 1].isRelevant() ? hitsOfClass : missesOfClass);
            }
            classes[label].add(hitsOfClass, missesOfClass);
            hits += hitsOfClass;
            misses += missesOfClass;
        }
        micro.add(hits, misses);
    }
}

} // namespace

DecisionRankings rankDecisions(std::span<const double> scores,
                               std::span<const std::uint8_t> relevant, std::size_t classes,
                               unsigned threads, const std::stop_token& stop) {
    const ScoreCells cells(scores, relevant, classes, threads, stop);
    std::vector<RankingSums> sums(classes);
    RankingSums micro;
    for (std::size_t cell = cells.size(); cell > 0; --cell) {
        walk(cells.cell(cell - 1), sums, micro);
        if (stop.stop_requested()) {
            throw Cancelled();
        }
    }
    DecisionRankings rankings;
    for (const RankingSums& one : sums) {
        rankings.classes.push_back(one.quality());
    }
    rankings.micro = micro.quality();
    return rankings;
}

} // namespace candor
