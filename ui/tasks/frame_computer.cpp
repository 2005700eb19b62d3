// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/frame_computer.h"

#include "dataset/logits_table.h"
#include "evaluation/live_evaluation.h"
#include "evaluation/vote_accuracy.h"

#include <utility>

namespace candor::ui {
namespace {

/// An exact frame of this many logits takes about as long as two screen refreshes.
constexpr std::size_t LargeTable = 2'000'000;

/// The settings of the figures that stay while the slider moves.
EvaluationSettings atTemperatureOne(EvaluationSettings settings) {
    settings.temperature = 1.0;
    settings.wantOutcomes = false;
    return settings;
}

EvaluationSettings ofSelection(EvaluationSettings settings,
                               const std::shared_ptr<const FileSelection>& selection) {
    settings.wantMembers = false;
    settings.wantOutcomes = false;
    settings.filter.files = {selection, &selection->files}; // shared, not copied
    return settings;
}

bool haveSameBuckets(const EvaluationSettings& a, const EvaluationSettings& b) {
    return a.buckets == b.buckets && a.bucketKind == b.bucketKind && a.scope == b.scope &&
           a.members == b.members && a.filter == b.filter;
}

} // namespace

struct FrameComputer::Memory {
    std::shared_ptr<const Evaluation> atOne;
    std::shared_ptr<const Evaluation> exact; // the last exact figures at the slider's T
    std::unique_ptr<LiveEvaluation> live;
    std::shared_ptr<const std::vector<VoteAccuracy>> votesAtOne;
    EvaluationSettings votesAtOneSettings;

    /// The votes at T = 1, when they are known for these settings.
    [[nodiscard]] std::shared_ptr<const std::vector<VoteAccuracy>>
    knownVotes(const EvaluationSettings& one) const {
        return votesAtOneSettings == one ? votesAtOne : nullptr;
    }
};

FrameComputer::FrameComputer() = default;
FrameComputer::~FrameComputer() = default;

bool FrameComputer::isLarge(const LogitsTable& table) {
    return table.logits.shape().elements() > LargeTable;
}

FrameComputer::Memory& FrameComputer::memoryOf(const FrameRequest& request) {
    auto& memory = m_memories[request.id];
    if (memory == nullptr) {
        memory = std::make_unique<Memory>();
    }
    return *memory;
}

void FrameComputer::forget(DataSetId id) {
    m_memories.erase(id);
}

ExploreFrame FrameComputer::exact(const FrameRequest& request, const std::stop_token& stop) {
    Memory& memory = memoryOf(request);
    const EvaluationSettings one = atTemperatureOne(request.settings);
    ExploreFrame frame;
    frame.atT =
        std::make_shared<const Evaluation>(evaluate(*request.table, request.settings, stop));
    if (request.settings.temperature == 1.0) {
        memory.atOne = frame.atT;
    } else if (memory.atOne == nullptr || memory.atOne->precision != Precision::Double ||
               atTemperatureOne(memory.atOne->settings) != one) {
        memory.atOne = std::make_shared<const Evaluation>(evaluate(*request.table, one, stop));
    }
    frame.atOne = memory.atOne;
    if (request.selection != nullptr) {
        frame.selected = std::make_shared<const Evaluation>(
            evaluate(*request.table, ofSelection(request.settings, request.selection), stop));
    }
    memory.exact = frame.atT;
    frame.votesAtOne = memory.knownVotes(one);
    return frame;
}

bool FrameComputer::hasVotes(const LogitsTable& table) {
    return table.logits.patches() > table.files();
}

ExploreFrame FrameComputer::withVotes(const FrameRequest& request, ExploreFrame frame,
                                      const std::stop_token& stop) {
    Memory& memory = memoryOf(request);
    const EvaluationSettings one = atTemperatureOne(request.settings);
    const auto votes = [&](const EvaluationSettings& settings) {
        return std::make_shared<const std::vector<VoteAccuracy>>(
            voteAccuracies(*request.table, settings, stop));
    };
    if (memory.knownVotes(one) == nullptr) {
        memory.votesAtOne = votes(one);
        memory.votesAtOneSettings = one;
    }
    frame.votesAtOne = memory.votesAtOne;
    frame.votesAtT =
        request.settings.temperature == 1.0 ? memory.votesAtOne : votes(request.settings);
    return frame;
}

LiveEvaluation& FrameComputer::engineOf(Memory& memory, const FrameRequest& request,
                                        const std::stop_token& stop) {
    if (memory.live == nullptr) {
        memory.live = std::make_unique<LiveEvaluation>(request.table, stop);
    }
    return *memory.live;
}

std::optional<Evaluation> FrameComputer::liveAt(const FrameRequest& request, double temperature,
                                                const std::stop_token& stop) {
    if (request.settings.bucketKind == BucketKind::EqualMass) {
        return std::nullopt;
    }
    EvaluationSettings settings = atTemperatureOne(request.settings);
    settings.temperature = temperature;
    return engineOf(memoryOf(request), request, stop).evaluate(settings);
}

ExploreFrame FrameComputer::live(const FrameRequest& request, const std::stop_token& stop) {
    Memory& memory = memoryOf(request);
    const Evaluation* edges = nullptr;
    if (request.settings.bucketKind == BucketKind::EqualMass) {
        if (memory.exact == nullptr || !haveSameBuckets(memory.exact->settings, request.settings)) {
            return exact(request, stop);
        }
        edges = memory.exact.get();
    }
    LiveEvaluation& engine = engineOf(memory, request, stop);
    const auto at = [&](const EvaluationSettings& settings) {
        return std::make_shared<const Evaluation>(engine.evaluate(settings, edges));
    };
    const EvaluationSettings one = atTemperatureOne(request.settings);
    EvaluationSettings moving = request.settings;
    moving.wantMembers = false; // two thirds of the time, for two columns nobody reads in motion
    ExploreFrame frame;
    frame.atT = at(moving);
    if (memory.atOne == nullptr || atTemperatureOne(memory.atOne->settings) != one) {
        memory.atOne = at(one);
    }
    frame.atOne = memory.atOne;
    if (request.selection != nullptr) {
        frame.selected = at(ofSelection(request.settings, request.selection));
    }
    frame.votesAtOne = memory.knownVotes(one);
    return frame;
}

} // namespace candor::ui
