// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calibration/binning.h"
#include "calibration/file_posterior.h"
#include "calibration/instruction_set.h"
#include "calibration/measure.h"
#include "calibration/reliability_table.h"
#include "classification/temperature.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace candor {

/// Where to write what the ensemble says of each file; every span is empty or one value a file.
struct OutcomeSpans {
    std::span<std::uint16_t> predicted;
    std::span<std::uint16_t> runnerUp;
    std::span<float> confidence;
    std::span<float> runnerUpConfidence;
};

struct TallyPlan {
    std::vector<Temperature> temperatures{Temperature(1.0)};
    DecisionScope scope;
    std::vector<Binning> binnings; // one a voter: members (if wanted) in order, then the ensemble
    bool wantMembers = true;
    bool wantConfidences = true; // ReliabilityBucket::confidenceSum; no measure needs it unless
                                 // buckets have equal mass
    bool wantConfusion = true;
    std::vector<std::uint8_t> counted; // one a file: 1 is counted; unlabelled files must be 0
    OutcomeSpans outcomes;             // at the last temperature; uncounted files are computed too
    unsigned threads = 1;
    InstructionSet instructionSet = bestInstructionSet(); // changes no bit
};

/// One voter's decisions, counted.
struct VoterTally {
    ReliabilityTable reliability;         // decisions in scope, in the plan's buckets
    ReliabilityTable winners;             // winning decisions, 15 equal-width buckets (ECE, MCE)
    std::vector<std::uint64_t> confusion; // [true][predicted]; single-label, ensemble only
    std::uint64_t files = 0;
    std::uint64_t correctFiles = 0; // files whose winning class is correct
    double lossSum = 0.0;           // natural-log loss
    double brierSum = 0.0;
};

/// One pass over all files, at each temperature the tallies of the voters, the ensemble last:
/// exact, in double precision, and the same bits for any number of threads and on any processor of
/// an architecture (partial sums belong to fixed runs of files and are added in their order).
/// `progress` is called now and then from the calling thread, with files done and files in all.
/// Nothing when stopped. Throws std::invalid_argument when a member or the class in scope is out of
/// range.
[[nodiscard]] std::optional<std::vector<std::vector<VoterTally>>>
tallyDecisions(const EnsembleView& view, const TallyPlan& plan, const std::stop_token& stop,
               const std::function<void(std::size_t done, std::size_t total)>& progress = {});

[[nodiscard]] Measures measuresOf(const VoterTally& tally);

/// The class with the highest posterior, the lowest index on a tie.
[[nodiscard]] std::size_t winningClass(std::span<const double> posterior) noexcept;

/// The next best class likewise; 0 when there is only one.
[[nodiscard]] std::size_t runnerUpClass(std::span<const double> posterior,
                                        std::size_t winner) noexcept;

} // namespace candor
