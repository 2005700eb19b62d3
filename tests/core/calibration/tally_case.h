// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calibration/live_reference.h"

#include "calibration/decision_tally.h"

#include <cstddef>
#include <vector>

namespace candor::test {

/// A sample, its members, and a plan that asks for everything.
struct TallyCase {
    explicit TallyCase(LiveSample sample, std::size_t buckets = 10);

    [[nodiscard]] EnsembleView view() const {
        return {data.logits, data.grouping, data.truth, members};
    }
    [[nodiscard]] std::vector<std::vector<VoterTally>> tallies() const {
        return tallyDecisions(view(), plan, {}).value();
    }

    LiveSample data;
    std::vector<std::size_t> members;
    TallyPlan plan;
};

/// Logits that are far apart, equal, or so small that posteriors lie on edges; one file in nine is
/// unlabelled. Ten members, six classes.
[[nodiscard]] LiveSample hardSample(Task task, std::size_t files);
/// One sample of each kind: patches, many classes, one class, several labels, underflow …
[[nodiscard]] std::vector<LiveSample> samplesOfAllKinds();

[[nodiscard]] bool sameCounts(const ReliabilityTable& a, const ReliabilityTable& b);
/// But for rounding.
[[nodiscard]] bool isClose(double actual, double expected);
/// Counts are equal, sums close.
[[nodiscard]] bool agree(const std::vector<VoterTally>& found,
                         const std::vector<VoterTally>& expected);
[[nodiscard]] bool sameBits(double a, double b);
[[nodiscard]] bool sameBits(const VoterTally& a, const VoterTally& b); // confusion apart

} // namespace candor::test
