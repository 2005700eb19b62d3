// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calibration/exact_buckets.h"
#include "calibration/exact_run.h"
#include "calibration/exact_totals.h"
#include "calibration/lane_array.h"
#include "calibration/reliability_table.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace candor {

/// A pass over all files in the exact kernel's terms.
struct ExactPass {
    EnsembleView view;
    DecisionScope scope;
    std::vector<ExactBuckets> buckets; // one a voter: members if they are judged, the ensemble
    ExactBuckets eceBuckets{Binning::equalWidth(EceBuckets)};
    bool wantConfidences = true; // sums of the confidences in scope
    bool wantRunnersUp = false;

    [[nodiscard]] std::size_t voters() const noexcept { return buckets.size(); }
    [[nodiscard]] bool isSingleLabel() const noexcept {
        return view.truth.task() == Task::SingleLabel;
    }
    /// Numbers of a block of posteriors, [class][16].
    [[nodiscard]] std::size_t blockSize() const noexcept {
        return view.logits.classes() * ExactLanes;
    }
    /// Of a run's blocks. Multi-label, 1 - p of all of them follow: it is lost when it is taken
    /// from a p near 1.
    [[nodiscard]] std::size_t runSize(const ExactRun& run) const noexcept {
        return run.blocks() * blockSize() * (isSingleLabel() ? 1 : 2);
    }
};

/// A posterior that stands for a decision that does not count; see ExactBuckets.
inline constexpr double NotCounted = -0x1p-30;

/// The memory of one thread, kept between runs. [row][16]: a row is a block of files, or a class of
/// one; NotCounted where a decision does not count.
struct ExactScratch {
    explicit ExactScratch(const ExactPass& pass);

    LaneArray<double> member;   // [block][class][16], then 1 - p: of one member
    LaneArray<double> ensemble; // the same, of the mean
    LaneArray<double> patches;  // the same, a block of rows
    // [block][16]
    LaneArray<double> top;      // the winner's posterior, also where it does not count
    LaneArray<double> topClass; // the winner
    LaneArray<double> squares;  // sum over classes
    LaneArray<double> second;   // likewise the runner-up, when wanted
    LaneArray<double> secondClass;
    LaneArray<double> winner;                  // top where it counts
    LaneArray<std::int64_t> right;             // -1 where that is right, else 0
    std::array<LaneArray<double>, 4> oneClass; // of the class in scope, as ExactTotals::Counts
    // [block][16]; multi-label [block][class][16]
    LaneArray<double> truth;               // posteriors of what is true
    LaneArray<double> relevant;            // multi-label: posteriors of relevant classes
    LaneArray<std::uint64_t> bucketBytes;  // [eight rows][16]
    LaneArray<std::uint64_t> rightBytes;   // the same of winners: -1 where they are right, else 0
    LaneArray<std::uint64_t> rightBuckets; // the buckets of right winners
    // Added up over a run, each lane on its own: an addition then waits for the one before the
    // last sixteen. [1 + bucket][16], the first for what does not count, the last for p = 1.
    LaneArray<double> confidences;
    LaneArray<double> brier;  // [16]
    LaneArray<double> shares; // [block][16]: what posteriors are scaled by
};

/// The loss of the counted files whose posteriors have underflowed, taken from the logits; sets
/// their `scratch.truth` to 1, which adds nothing. `members`: of the voter.
[[nodiscard]] double takeUnderflownLosses(const ExactPass& pass, const ExactRun& run,
                                          Temperature temperature,
                                          std::span<const std::size_t> members,
                                          ExactScratch& scratch);

/// Below this a posterior has lost digits to underflow.
inline constexpr double SmallestTrustedPosterior = 1e-280;

} // namespace candor
