// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calibration/selective_prediction.h"
#include "classification/ground_truth.h"
#include "evaluation/evaluation_settings.h"
#include "session/listen_values.h"
#include "session/track_posterior.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace candor::ui {

/// What the models propose for every track at one temperature: values, made in a thread.
struct ProposalFrame {
    EvaluationSettings settings;
    Task task = Task::SingleLabel;
    std::vector<TrackOutcome> outcomes;     // one a track; not known: waits or failed
    std::vector<WinningDecision> decisions; // in the order of the tracks, of one the surest first
    std::vector<std::size_t> first;         // of each track in `decisions`, and the end
    SelectivePrediction prediction;         // over `decisions`

    /// What may be accepted of a track; empty where nothing is known.
    [[nodiscard]] std::span<const WinningDecision> of(std::uint32_t track) const;
    [[nodiscard]] TrackOutcome outcome(std::uint32_t track) const;
};

/// Single-label: the winner. Multi-label: every class with a posterior of at least this, and the
/// surest one in any case. Their margin is twice their distance from one half, 0 below it.
inline constexpr double LeastProposed = 0.05;

/// Everything that a frame is made of.
struct ProposalRequest {
    std::vector<Track> tracks;
    std::size_t classes = 0;
    Task task = Task::SingleLabel;
    EvaluationSettings settings;
    AcceptanceRule::By by = AcceptanceRule::By::Confidence;
    std::uint64_t number = 0; // given back with the frame
};

/// Makes frames, and keeps what it found of a track for as long as track and settings stay: during
/// a run only what came is worked out. For one thread at a time.
class ProposalComputer {
public:
    /// On all cores but one. Nothing when stopped.
    [[nodiscard]] std::shared_ptr<const ProposalFrame> compute(const ProposalRequest& request,
                                                               const std::stop_token& stop);

private:
    struct Known {
        std::shared_ptr<const FileLogits> logits;
        TrackOutcome outcome;
        std::vector<WinningDecision> decisions;
    };
    EvaluationSettings m_settings;
    Task m_task = Task::SingleLabel;
    std::vector<Known> m_known;
};

} // namespace candor::ui
