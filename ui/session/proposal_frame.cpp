// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/proposal_frame.h"

#include "calibration/parallel_runs.h"

#include <algorithm>
#include <thread>
#include <utility>

namespace candor::ui {
namespace {

std::vector<WinningDecision> decisionsOf(std::span<const double> posterior, Task task,
                                         const TrackOutcome& outcome) {
    if (!outcome.isKnown()) {
        return {};
    }
    if (task == Task::SingleLabel) {
        return {{0, outcome.predicted, outcome.confidence,
                 outcome.confidence - outcome.runnerUpConfidence}};
    }
    std::vector<WinningDecision> found;
    for (std::size_t index = 0; index < posterior.size(); ++index) {
        if (posterior[index] >= LeastProposed || index == outcome.predicted) {
            found.push_back({0, static_cast<std::uint16_t>(index),
                             static_cast<float>(posterior[index]),
                             static_cast<float>(std::max(0.0, 2.0 * posterior[index] - 1.0))});
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.confidence > b.confidence; });
    return found;
}

} // namespace

std::span<const WinningDecision> ProposalFrame::of(std::uint32_t track) const {
    if (track + std::size_t{1} >= first.size()) {
        return {};
    }
    return std::span(decisions).subspan(first[track], first[track + 1] - first[track]);
}

TrackOutcome ProposalFrame::outcome(std::uint32_t track) const {
    return track < outcomes.size() ? outcomes[track] : TrackOutcome();
}

std::shared_ptr<const ProposalFrame> ProposalComputer::compute(const ProposalRequest& request,
                                                               const std::stop_token& stop) {
    if (!(request.settings == m_settings) || request.task != m_task) {
        m_known.clear();
        m_settings = request.settings;
        m_task = request.task;
    }
    m_known.resize(request.tracks.size());
    const auto makeWorker = [this, &request] {
        return [this, &request](std::size_t /*run*/, std::size_t begin, std::size_t end) {
            for (std::size_t track = begin; track < end; ++track) {
                const auto& logits = request.tracks[track].logits;
                Known& known = m_known[track];
                if (logits != known.logits) {
                    known = {logits, {}, {}};
                    if (logits != nullptr) {
                        const auto posterior = trackPosterior(*logits, m_task, m_settings);
                        known.outcome = outcomeOf(posterior);
                        known.decisions = decisionsOf(posterior, m_task, known.outcome);
                    }
                }
            }
        };
    };
    // One core is left to the window, or a dragged slider would jerk.
    const unsigned threads = std::max(2U, std::thread::hardware_concurrency()) - 1;
    if (!forEachRun(m_known.size(), threads, stop, makeWorker)) {
        return nullptr;
    }
    auto frame = std::make_shared<ProposalFrame>();
    frame->settings = m_settings;
    frame->task = m_task;
    frame->outcomes.reserve(m_known.size());
    for (std::size_t track = 0; track < m_known.size(); ++track) {
        frame->outcomes.push_back(m_known[track].outcome);
        frame->first.push_back(frame->decisions.size());
        for (WinningDecision decision : m_known[track].decisions) {
            decision.file = static_cast<std::uint32_t>(track);
            frame->decisions.push_back(decision);
        }
    }
    frame->first.push_back(frame->decisions.size());
    frame->prediction = SelectivePrediction(frame->decisions, request.classes, request.by);
    return frame;
}

} // namespace candor::ui
