// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calibration/reliability_table.h"
#include "classification/temperature.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace candor {

/// Where the ensemble's word on each file goes, at the file's own index (also of unlabelled and
/// left-out files). Either all four hold one element a file, or all are empty: not wanted.
struct LiveOutcomes {
    std::span<std::uint16_t> predicted; // arg-max class, the lowest index on a tie
    std::span<std::uint16_t> runnerUp;  // second class; 0 with confidence 0 when there is one class
    std::span<float> confidence;
    std::span<float> runnerUpConfidence;
};

/// What one pass over the logits is asked for. Spans must live until the pass is over.
struct LiveQuery {
    Temperature temperature{1.0};
    std::span<const std::size_t> members; // those in the ensemble, ascending; empty: all
    std::span<const double> edges;        // Binning::edges(): increasing, 1 to 100 buckets
    DecisionScope scope;
    std::span<const std::uint8_t> include; // one a file, 0: left out; empty: all files
    bool wantMembers = false;              // figures of each member of `members` too
    bool wantMeasures = false;             // loss, Brier and the winners' 15 buckets
    bool wantConfidenceSums = false;       // LiveBucket::confidenceSum
    bool wantConfusion = false;            // single-label only
    LiveOutcomes outcomes;
};

struct LiveBucket {
    std::uint64_t count = 0; // decisions in scope
    std::uint64_t correct = 0;
    std::uint64_t winningCount = 0; // arg-max decisions in scope
    std::uint64_t winningCorrect = 0;
    double confidenceSum = 0.0; // of the decisions in scope, when wanted
    friend bool operator==(const LiveBucket&, const LiveBucket&) = default;
};

/// One of 15 equal-width buckets of winning decisions: what the calibration error is made of.
struct LiveWinnerBucket {
    std::uint64_t count = 0;
    std::uint64_t correct = 0;
    double confidenceSum = 0.0;
    friend bool operator==(const LiveWinnerBucket&, const LiveWinnerBucket&) = default;
};

/// One member, or the ensemble. Only labelled files that are not left out count anywhere.
struct LiveVoter {
    std::vector<LiveBucket> buckets;
    std::uint64_t files = 0;
    std::uint64_t winnersCorrect = 0;
    // When measures are wanted. Sums over files; a posterior under 2^-100 counts as 2^-100.
    double nllSum = 0.0;   // natural log; multi-label: the mean over classes of the cross-entropy
    double brierSum = 0.0; // over classes, (posterior - label)^2
    std::array<LiveWinnerBucket, 15> winners{};
    friend bool operator==(const LiveVoter&, const LiveVoter&) = default;
};

/// The answer to a LiveQuery, in single precision where a figure is not a count. Kept by the caller
/// and handed in again, so that a moving slider allocates nothing.
struct LiveFrame {
    LiveVoter ensemble;
    std::vector<LiveVoter> members;       // in the query's order
    std::vector<std::uint64_t> confusion; // row-major [true][predicted]
};

} // namespace candor
