// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/score_cells.h"

#include "cancelled.h"

#include "calibration/parallel_runs.h"

#include <algorithm>
#include <array>
#include <bit>
#include <stdexcept>
#include <utility>

namespace candor {
namespace {

/// The bits of doubles from 0 to 1 rise with them and end below 2^62.
constexpr std::size_t ScoreCellCount = std::size_t{1} << (62 - DecisionKey::ScoreBits);
constexpr std::size_t CellsPerRun = 64;

/// Of a score in [0, 1]; -0 becomes 0.
std::uint64_t bitsOfScore(double score) noexcept {
    return std::bit_cast<std::uint64_t>(score + 0.0);
}

/// Sorts by the leading digits, the lowest of them first (radix sort), then the runs that these do
/// not tell apart, which are short.
template <unsigned Digit, unsigned Passes>
void sortByDigits(std::span<DecisionKey> cell, std::span<DecisionKey> room) {
    constexpr unsigned Lowest = 64 - Digit * Passes;
    constexpr std::uint64_t Mask = (std::uint64_t{1} << Digit) - 1;
    const auto digit = [](DecisionKey key, unsigned pass) {
        return key.bits() >> (Lowest + Digit * pass) & Mask;
    };
    std::array<std::array<std::size_t, std::size_t{1} << Digit>, Passes> starts{};
    for (const DecisionKey key : cell) {
        for (unsigned pass = 0; pass < Passes; ++pass) {
            ++starts[pass][digit(key, pass)];
        }
    }
    std::span<DecisionKey> from = cell;
    std::span<DecisionKey> to = room.first(cell.size());
    for (unsigned pass = 0; pass < Passes; ++pass) {
        std::size_t start = 0;
        for (std::size_t& count : starts[pass]) {
            start += std::exchange(count, start);
        }
        for (const DecisionKey key : from) {
            to[starts[pass][digit(key, pass)]++] = key;
        }
        std::swap(from, to);
    }
    if (from.data() != cell.data()) {
        std::copy(from.begin(), from.end(), cell.begin());
    }
    for (auto first = cell.begin(); first != cell.end();) {
        const auto last = std::find_if(first + 1, cell.end(), [first](DecisionKey key) {
            return key.bits() >> Lowest != first->bits() >> Lowest;
        });
        std::sort(first, last);
        first = last;
    }
}

void sortCell(std::span<DecisionKey> cell, std::vector<DecisionKey>& room) {
    constexpr std::size_t Few = 200; // measured: below, comparing is faster
    constexpr std::size_t Many = std::size_t{1} << 17;
    if (cell.size() < Few) {
        std::sort(cell.begin(), cell.end());
        return;
    }
    room.resize(std::max(room.size(), cell.size()));
    if (cell.size() < Many) {
        sortByDigits<9, 2>(cell, room);
    } else {
        sortByDigits<11, 3>(cell, room);
    }
}

} // namespace

ScoreCells::ScoreCells(std::span<const double> scores, std::span<const std::uint8_t> relevant,
                       std::size_t classes, unsigned threads, const std::stop_token& stop)
    : m_keys(std::make_unique_for_overwrite<DecisionKey[]>(scores.size())),
      m_starts(ScoreCellCount + 1) {
    const bool inRange =
        std::ranges::all_of(scores, [](double score) { return score >= 0.0 && score <= 1.0; });
    if (!inRange || classes == 0 || classes > DecisionKey::MaximumClasses) {
        throw std::invalid_argument("scores lie in [0, 1], of at most 262144 classes");
    }
    deal(scores, relevant, scores.size() / classes);
    sort(threads, stop);
}

void ScoreCells::deal(std::span<const double> scores, std::span<const std::uint8_t> relevant,
                      std::size_t files) {
    constexpr std::uint64_t Mask = (std::uint64_t{1} << DecisionKey::ScoreBits) - 1;
    for (const double score : scores) {
        ++m_starts[bitsOfScore(score) >> DecisionKey::ScoreBits];
    }
    std::size_t start = 0;
    for (std::size_t& count : m_starts) {
        start += std::exchange(count, start);
    }
    std::vector<std::size_t> next(m_starts.begin(), m_starts.end() - 1);
    for (std::size_t index = 0, label = 0; index < scores.size(); ++label) {
        for (std::size_t file = 0; file < files; ++file, ++index) {
            const std::uint64_t bits = bitsOfScore(scores[index]);
            m_keys[next[bits >> DecisionKey::ScoreBits]++] =
                DecisionKey(bits & Mask, label, relevant[index] != 0);
        }
    }
}

void ScoreCells::sort(unsigned threads, const std::stop_token& stop) {
    const auto makeWorker = [this] {
        return [this, room = std::vector<DecisionKey>()](std::size_t, std::size_t first,
                                                         std::size_t last) mutable {
            for (std::size_t index = first; index < last; ++index) {
                sortCell({m_keys.get() + m_starts[index], m_starts[index + 1] - m_starts[index]},
                         room);
            }
        };
    };
    if (!forEachRun(size(), threads, stop, makeWorker, CellsPerRun)) {
        throw Cancelled();
    }
}

} // namespace candor
