// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calibration/live_frame.h"
#include "classification/ground_truth.h"
#include "classification/patch_grouping.h"
#include "classification/score_matrix.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace candor::test {

/// Random logits, and everything needed to judge them.
struct LiveSample {
    LogitMatrix logits;
    PatchGrouping grouping;
    GroundTruth truth;
};

struct SampleShape {
    std::size_t files = 100;
    std::size_t members = 3;
    std::size_t classes = 10;
    std::size_t mostPatches = 1; // 1 … mostPatches a file, their order shuffled
    Task task = Task::SingleLabel;
    Activation activation = Activation::Softmax;
    double unlabelledShare = 0.0;
    double scale = 3.0; // standard deviation of the logits
};
[[nodiscard]] LiveSample makeSample(const SampleShape& shape, unsigned seed);

/// What a pass should find for one voter, by loops over double-precision numbers that follow the
/// definitions word by word. `moved[k]` decisions (InScope, Correct …, all alike) lie so near to
/// edge k that single precision may put them on its other side; `ties` files have two classes so
/// near to each other that it may prefer the other.
struct ReferenceVoter {
    std::vector<LiveBucket> buckets;
    std::vector<std::uint64_t> moved;
    std::uint64_t ties = 0;
    std::uint64_t files = 0;
    std::uint64_t winnersCorrect = 0;
    double nllSum = 0.0;
    double brierSum = 0.0;
    std::vector<LiveWinnerBucket> winners;
    std::vector<std::uint64_t> winnersMoved;
    std::vector<std::uint64_t> confusion;
    std::vector<std::vector<double>> posteriors; // of every file
};
[[nodiscard]] ReferenceVoter referenceVoter(const LiveSample& sample, const LiveQuery& query,
                                            const std::vector<std::size_t>& members);

} // namespace candor::test
