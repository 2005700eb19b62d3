// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace candor {

/// One decision in a cell: the lower bits of its score, its class, whether it is relevant. Keys of
/// a cell order decisions by score, those of equal score by class.
class DecisionKey {
public:
    static constexpr unsigned ScoreBits = 45; // of the score, those that a cell does not give
    static constexpr std::size_t MaximumClasses = std::size_t{1} << (63 - ScoreBits);

    DecisionKey() = default;
    DecisionKey(std::uint64_t scoreBits, std::size_t label, bool relevant) noexcept
        : m_bits(scoreBits << (64 - ScoreBits) | label << 1 | (relevant ? 1U : 0U)) {}

    /// Equal for equal scores of a cell.
    [[nodiscard]] std::uint64_t score() const noexcept { return m_bits >> (64 - ScoreBits); }
    [[nodiscard]] std::size_t label() const noexcept { return m_bits >> 1 & (MaximumClasses - 1); }
    [[nodiscard]] bool isRelevant() const noexcept { return (m_bits & 1) != 0; }
    [[nodiscard]] std::uint64_t bits() const noexcept { return m_bits; }
    friend bool operator<(DecisionKey a, DecisionKey b) noexcept { return a.m_bits < b.m_bits; }

private:
    std::uint64_t m_bits;
};

/// The decisions of many files sorted by score, all classes at once: dealt by the leading bits of
/// their scores into cells, so that equal scores never part, and each cell sorted where it fits
/// into the processor's cache.
class ScoreCells {
public:
    /// `scores` in [0, 1] and `relevant` (0 or 1), [class][file]. Throws std::invalid_argument for
    /// other scores or too many classes, Cancelled when stopped.
    ScoreCells(std::span<const double> scores, std::span<const std::uint8_t> relevant,
               std::size_t classes, unsigned threads, const std::stop_token& stop);

    [[nodiscard]] std::size_t size() const noexcept { return m_starts.size() - 1; }
    /// Cell by cell the scores rise, and so they do within a cell.
    [[nodiscard]] std::span<const DecisionKey> cell(std::size_t index) const noexcept {
        return {m_keys.get() + m_starts[index], m_starts[index + 1] - m_starts[index]};
    }

private:
    void deal(std::span<const double> scores, std::span<const std::uint8_t> relevant,
              std::size_t files);
    void sort(unsigned threads, const std::stop_token& stop);

    std::unique_ptr<DecisionKey[]> m_keys;
    std::vector<std::size_t> m_starts; // of each cell, and the end
};

} // namespace candor
