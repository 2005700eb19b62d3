// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace candor {

inline constexpr std::size_t EceBuckets = 15; // equal width, of winning decisions (contracts, 5)

/// What is added up of some files, for each voter at each temperature: flat, so that the totals of
/// two runs are added in one loop. Counts may be added in any order; sums depend on theirs.
class ExactTotals {
public:
    /// One voter at one temperature. In scope, by bucket of the plan (`buckets` each): decisions,
    /// the correct ones, the winning ones, both; winning decisions by bucket of ECE likewise.
    struct Counts {
        std::uint64_t* inScope;
        std::uint64_t* correct;
        std::uint64_t* winning;
        std::uint64_t* winningCorrect;
        std::uint64_t* ece;        // EceBuckets
        std::uint64_t* eceCorrect; // EceBuckets
    };
    struct Sums {
        double* confidences;    // in scope, by bucket of the plan
        double* eceConfidences; // winning, by bucket of ECE
        double* loss;
        double* brier;
    };

    /// `voters`: at all temperatures together; `buckets`: the most that a voter has.
    ExactTotals(std::size_t voters, std::size_t buckets)
        : m_buckets(buckets), m_counts(voters * countStride()), m_sums(voters * sumStride()) {}

    [[nodiscard]] Counts counts(std::size_t voter) noexcept {
        std::uint64_t* const first = m_counts.data() + voter * countStride();
        std::uint64_t* const ece = first + 4 * m_buckets;
        return {first, first + m_buckets, first + 2 * m_buckets, first + 3 * m_buckets,
                ece,   ece + EceBuckets};
    }
    [[nodiscard]] Sums sums(std::size_t voter) noexcept {
        double* const first = m_sums.data() + voter * sumStride();
        double* const ece = first + m_buckets;
        return {first, ece, ece + EceBuckets, ece + EceBuckets + 1};
    }

    void add(const ExactTotals& other) noexcept {
        for (std::size_t index = 0; index < m_counts.size(); ++index) {
            m_counts[index] += other.m_counts[index];
        }
        for (std::size_t index = 0; index < m_sums.size(); ++index) {
            m_sums[index] += other.m_sums[index];
        }
        files += other.files;
    }

    std::uint64_t files = 0; // counted

private:
    [[nodiscard]] std::size_t countStride() const noexcept {
        return 4 * m_buckets + 2 * EceBuckets;
    }
    [[nodiscard]] std::size_t sumStride() const noexcept { return m_buckets + EceBuckets + 2; }

    std::size_t m_buckets;
    std::vector<std::uint64_t> m_counts;
    std::vector<double> m_sums;
};

} // namespace candor
