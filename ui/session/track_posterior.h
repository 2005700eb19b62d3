// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "classification/ground_truth.h"
#include "evaluation/evaluation_settings.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace candor {
struct FileLogits;
}

namespace candor::ui {

/// The ensemble's posterior of one file at settings.temperature, over the columns settings.members:
/// mean over patches, then over members (contracts, section 1), with the additions in the order of
/// the exact evaluation. Empty after a failure or without members.
[[nodiscard]] std::vector<double> trackPosterior(const FileLogits& file, Task task,
                                                 const EvaluationSettings& settings);

/// What a row shows of a posterior.
struct TrackOutcome {
    std::uint16_t predicted = 0; // the lowest index on a tie
    std::uint16_t runnerUp = 0;
    float confidence = -1.0F; // below 0: nothing is known
    float runnerUpConfidence = 0.0F;
    [[nodiscard]] bool isKnown() const { return confidence >= 0.0F; }
};
[[nodiscard]] TrackOutcome outcomeOf(std::span<const double> posterior);

} // namespace candor::ui
