// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calibration/lane_array.h"
#include "calibration/live_frame.h"
#include "calibration/live_logits.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace candor {

class LiveEdges;

/// One pass over the logits, shared by all workers: the query in the kernel's terms.
struct LivePass {
    const LiveLogits* logits = nullptr;
    const LiveQuery* query = nullptr;
    std::span<const std::size_t> members;
    float inverseTemperature = 1.0F;
    float limit = 0.0F; // the |value| that gives 2^-100 at this temperature
    const LiveEdges* edges = nullptr;
    const LiveEdges* winnerEdges = nullptr;
    std::size_t batch = 1; // blocks whose posteriors are held at once
    std::size_t ahead = 0; // fetch from memory so many values before they are needed

    [[nodiscard]] bool isSoftmax() const noexcept {
        return logits->activation() == Activation::Softmax;
    }
    [[nodiscard]] bool isSingleLabel() const noexcept {
        return logits->task() == Task::SingleLabel;
    }
    [[nodiscard]] bool wantsOutcomes() const noexcept { return !query->outcomes.predicted.empty(); }
    [[nodiscard]] std::size_t voters() const noexcept {
        return 1 + (query->wantMembers ? members.size() : 0);
    }
};

/// What is counted in each bucket, in the order of LiveBucket.
enum class BucketCount : std::size_t { InScope, Correct, Winning, WinningCorrect };
inline constexpr std::size_t BucketCounts = 4;

/// What one worker counts of one voter. `lanes` counts decisions at or above an edge, each lane on
/// its own; `found`, for many buckets, the decisions of a bucket.
struct LiveCounts {
    std::array<LaneArray<std::int32_t>, BucketCounts> lanes;    // [edge][16]
    std::array<std::vector<std::uint64_t>, BucketCounts> found; // [1 + bucket]
    std::array<LaneArray<std::int32_t>, 2> winnerLanes;         // [edge][16]: all, correct
    LaneArray<std::int32_t> winnersCorrect;                     // [16]
    std::uint64_t files = 0;
};

/// Sums over one section of the blocks for one voter. Sections are added up in their order, so that
/// the number of threads changes no bit.
struct LiveSums {
    double nll = 0.0;
    double brier = 0.0;
    std::vector<double> winnerConfidences; // [1 + bucket]
    std::vector<double> confidences;       // [1 + bucket]
};

/// The memory of one worker, kept between passes. Arrays without a shape hold [block][16], the
/// blocks being those of a batch; a lane that does not count holds 0.
struct LiveScratch {
    LaneArray<float> terms;    // [class][16]
    LaneArray<float> ensemble; // [block][class][16]; for sigmoid 1 - p follows likewise
    LaneArray<float> member;   // the same of one member
    LaneArray<float> relevant; // the same, multi-label: 0 where the class is no label
    LaneArray<float> winner;   // the highest posterior
    LaneArray<std::int32_t> winnerClass;
    LaneArray<float> winnerCorrect; // the same where that class is right
    LaneArray<float> truth;         // single-label: the posterior of the label
    LaneArray<float> runnerUp;
    LaneArray<std::int32_t> runnerUpClass;
    std::array<LaneArray<float>, BucketCounts> oneClass; // the same counts' decisions of one class
    LaneArray<std::uint16_t> included;                   // [block], one bit a lane
    std::vector<std::uint64_t> confusion;
    std::vector<LiveCounts> counts; // members first, the ensemble last

    /// Makes room, and sets every count to 0.
    void prepare(const LivePass& pass);
};

/// Fills scratch.included for `blocks` blocks from `first` on: labelled and not left out.
void findIncluded(const LivePass& pass, LiveScratch& scratch, std::size_t first,
                  std::size_t blocks);

/// Writes LiveQuery::outcomes of `blocks` blocks from `first` on: winner and runner-up in scratch.
void writeOutcomes(const LivePass& pass, const LiveScratch& scratch, std::size_t first,
                   std::size_t blocks);

/// Adds the included files of `blocks` blocks from `first` on to scratch.confusion.
void countConfusion(const LivePass& pass, LiveScratch& scratch, std::size_t first,
                    std::size_t blocks);

} // namespace candor
