// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/live_sweeps.h"

#include <algorithm>

namespace candor::ui {

void LiveSweeps::ask(const FrameRequest& request) {
    EvaluationSettings choices = request.settings;
    choices.temperature = 1.0;
    const auto known = m_asked.find(request.id);
    if (known != m_asked.end() && known->second == choices) {
        return;
    }
    forget(request.id);
    m_asked.emplace(request.id, choices);
    m_waiting.push_back({request, {}, 0});
}

void LiveSweeps::forget(DataSetId id) {
    m_asked.erase(id);
    std::erase_if(m_waiting, [id](const Sweep& sweep) { return sweep.request.id == id; });
}

void LiveSweeps::clear() {
    m_waiting.clear();
}

std::optional<std::pair<DataSetId, SweepState>> LiveSweeps::step(FrameComputer& computer,
                                                                 const std::stop_token& stop) {
    Sweep& sweep = m_waiting.front();
    const auto evaluation = computer.liveAt(sweep.request, m_plan.temperatures[sweep.done], stop);
    if (!evaluation) {
        m_waiting.pop_front(); // left to the exact sweep
        return std::nullopt;
    }
    insertInto(sweep.partial, *evaluation);
    ++sweep.done;
    std::optional<std::pair<DataSetId, SweepState>> ready;
    if (std::binary_search(m_plan.stageEnds.begin(), m_plan.stageEnds.end(), sweep.done)) {
        ready.emplace(
            sweep.request.id,
            SweepState{std::make_shared<const TemperatureSweep>(sweep.partial), false, nullptr});
    }
    if (sweep.done == m_plan.temperatures.size()) {
        m_waiting.pop_front();
    }
    return ready;
}

} // namespace candor::ui
