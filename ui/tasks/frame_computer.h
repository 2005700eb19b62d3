// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/explore_values.h"

#include <map>
#include <memory>
#include <optional>
#include <stop_token>

namespace candor {
class LiveEvaluation;
}

namespace candor::ui {

/// Everything that a frame depends on, copied when it is asked for.
struct FrameRequest {
    DataSetId id = NoDataSet;
    std::shared_ptr<const LogitsTable> table;
    EvaluationSettings settings;
    std::shared_ptr<const FileSelection> selection; // may be null
};

/// Computes frames and keeps what the next frame of the same data set can use again: the figures
/// at T = 1 and, of large data sets, the live engine's working copy. One thread at a time. Both
/// ways throw Cancelled when stopped.
class FrameComputer {
public:
    FrameComputer();
    ~FrameComputer();

    /// True when an exact frame takes too long to follow a slider.
    [[nodiscard]] static bool isLarge(const LogitsTable& table);

    /// True when files have several patches, so that it matters how these vote.
    [[nodiscard]] static bool hasVotes(const LogitsTable& table);

    [[nodiscard]] ExploreFrame exact(const FrameRequest& request, const std::stop_token& stop);
    /// In single precision and, at the slider's T, without members; exact all the same where the
    /// live engine has nothing to go by (buckets of equal mass whose edges are not known yet).
    [[nodiscard]] ExploreFrame live(const FrameRequest& request, const std::stop_token& stop);
    /// Members and ensemble at any temperature, by the live engine; nothing where it has nothing to
    /// go by: edges of equal mass differ from one temperature to the next.
    [[nodiscard]] std::optional<Evaluation> liveAt(const FrameRequest& request, double temperature,
                                                   const std::stop_token& stop);
    /// The frame with the accuracies of every vote, in double precision.
    [[nodiscard]] ExploreFrame withVotes(const FrameRequest& request, ExploreFrame frame,
                                         const std::stop_token& stop);
    void forget(DataSetId id);

private:
    struct Memory;
    static LiveEvaluation& engineOf(Memory& memory, const FrameRequest& request,
                                    const std::stop_token& stop);
    Memory& memoryOf(const FrameRequest& request);

    std::map<DataSetId, std::unique_ptr<Memory>> m_memories;
};

} // namespace candor::ui
