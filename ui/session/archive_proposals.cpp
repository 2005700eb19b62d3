// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibration/parallel_runs.h"
#include "session/archive_session.h"
#include "session/listen_session.h"
#include "session/track_posterior.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

// What the session hands over to be written.
namespace candor::ui {
namespace {

constexpr std::size_t LikeliestClasses = 3;

} // namespace

std::vector<std::string> ArchiveSession::acceptedClasses(std::uint32_t track) const {
    const Standing now = standing(track);
    if (now == Standing::Chosen) {
        return {decision(track)->chosen};
    }
    if (now != Standing::Accepted && now != Standing::AcceptedByHand) {
        return {};
    }
    std::vector<std::string> classes;
    if (now == Standing::AcceptedByHand && m_frame->task == Task::SingleLabel) {
        return {decision(track)->proposed}; // what was shown then, whatever is proposed now
    }
    for (const WinningDecision& proposed : m_frame->of(track)) {
        if (m_rule.accepts(proposed)) {
            classes.push_back(className(proposed.winner));
        }
    }
    if (classes.empty()) {
        classes.push_back(decision(track)->proposed);
    }
    return classes;
}

TagProposal ArchiveSession::proposal(std::uint32_t track, std::vector<std::string> classes) const {
    const Track& source = m_tracks.tracks()[track];
    TagProposal found;
    found.file = source.file->path;
    found.classes = std::move(classes);
    found.chosenByHand = standing(track) == Standing::Chosen;
    if (source.logits == nullptr) {
        return found;
    }
    found.seen = source.logits->identity;
    const std::vector<double> posterior =
        trackPosterior(*source.logits, m_frame->task, m_frame->settings);
    std::vector<std::size_t> order(posterior.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const std::size_t shown = std::min(LikeliestClasses, order.size());
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(shown),
                      order.end(),
                      [&](std::size_t a, std::size_t b) { return posterior[a] > posterior[b]; });
    for (std::size_t rank = 0; rank < shown; ++rank) {
        found.posterior.emplace_back(className(order[rank]), posterior[order[rank]]);
    }
    const std::string first = found.chosenByHand || found.classes.empty()
                                  ? decision(track)->proposed
                                  : found.classes.front();
    for (std::size_t index = 0; index < posterior.size(); ++index) {
        found.confidence = className(index) == first ? posterior[index] : found.confidence;
    }
    return found;
}

/// On all cores: posteriors of a hundred thousand files take longer than a frame.
std::vector<TagProposal> ArchiveSession::acceptedProposals() const {
    const std::size_t tracks = m_tracks.tracks().size();
    std::vector<std::vector<TagProposal>> runs(runCount(tracks));
    const auto makeWorker = [this, &runs] {
        return [this, &runs](std::size_t run, std::size_t begin, std::size_t end) {
            for (std::size_t track = begin; track < end; ++track) {
                const auto index = static_cast<std::uint32_t>(track);
                if (auto classes = acceptedClasses(index); !classes.empty()) {
                    runs[run].push_back(proposal(index, std::move(classes)));
                }
            }
        };
    };
    forEachRun(tracks, 0, {}, makeWorker);
    std::vector<TagProposal> found;
    for (std::vector<TagProposal>& run : runs) {
        std::move(run.begin(), run.end(), std::back_inserter(found));
    }
    return found;
}

} // namespace candor::ui
