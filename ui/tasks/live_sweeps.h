// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/frame_computer.h"
#include "tasks/sweep_plan.h"

#include <cstddef>
#include <deque>
#include <map>
#include <optional>
#include <stop_token>
#include <utility>

namespace candor::ui {

/// Sweeps of large data sets with the live engine, a temperature at a time, between the frames of
/// a slider. Each combination of choices is swept once. One thread at a time.
class LiveSweeps {
public:
    /// Notes that a sweep of these choices is wanted, unless it was made or is being made.
    void ask(const FrameRequest& request);
    void forget(DataSetId id);
    void clear(); // gives up what is being made
    [[nodiscard]] bool isDone() const { return m_waiting.empty(); }

    /// The next temperature of the first sweep; a sweep worth showing, now and then. Throws
    /// Cancelled when stopped.
    std::optional<std::pair<DataSetId, SweepState>> step(FrameComputer& computer,
                                                         const std::stop_token& stop);

private:
    struct Sweep {
        FrameRequest request;
        TemperatureSweep partial;
        std::size_t done = 0; // temperatures of the plan
    };

    SweepPlan m_plan = coarseToFinePlan();
    std::deque<Sweep> m_waiting;
    std::map<DataSetId, EvaluationSettings> m_asked; // the last choices, temperature apart
};

} // namespace candor::ui
