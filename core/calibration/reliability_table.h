// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calibration/binning.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace candor {

/// Which decisions a reliability diagram counts: every (file, class) pair (the paper), only each
/// file's arg-max class, or one class against the rest.
enum class ScopeKind { AllDecisions, WinningDecisions, OneClass };
struct DecisionScope {
    ScopeKind kind = ScopeKind::AllDecisions;
    std::size_t classIndex = 0; // OneClass only
    friend bool operator==(const DecisionScope&, const DecisionScope&) = default;
};

/// One bucket of a reliability diagram. `expected` is the bucket's centre; with equal-mass buckets,
/// whose centres mean little, the mean confidence of its decisions.
struct ReliabilityBucket {
    double lower = 0.0;
    double upper = 0.0;
    double expected = 0.0;
    std::uint64_t count = 0;          // decisions in scope
    std::uint64_t correct = 0;        // of those, the correct ones
    double confidenceSum = 0.0;       // of the decisions in scope
    std::uint64_t winningCount = 0;   // arg-max decisions in scope
    std::uint64_t winningCorrect = 0; // of those, the correct ones

    /// correct / count; nothing for an empty bucket, which is not the same as 0.
    [[nodiscard]] std::optional<double> observed() const noexcept;
    [[nodiscard]] std::optional<double> meanConfidence() const noexcept;
};

struct ReliabilityTable {
    BucketKind kind = BucketKind::EqualWidth;
    DecisionScope scope;
    std::vector<ReliabilityBucket> buckets;

    [[nodiscard]] std::uint64_t decisions() const noexcept;
    [[nodiscard]] std::size_t nonEmptyBuckets() const noexcept;
};

} // namespace candor
