// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/sweep_plan.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace candor::ui {

SweepPlan coarseToFinePlan() {
    const std::vector<double> grid = defaultTemperatureGrid();
    SweepPlan plan;
    std::vector<bool> taken(grid.size(), false);
    for (const std::size_t stride : {std::size_t{10}, std::size_t{5}, std::size_t{1}}) {
        for (std::size_t index = 0; index < grid.size(); index += stride) {
            if (!taken[index]) {
                taken[index] = true;
                plan.temperatures.push_back(grid[index]);
            }
        }
        plan.stageEnds.push_back(plan.temperatures.size());
    }
    plan.beyond = temperatureGrid(0.2, 0.45, 0.05);
    const std::vector<double> hotter = temperatureGrid(3.25, 5.0, 0.25);
    plan.beyond.insert(plan.beyond.end(), hotter.begin(), hotter.end());
    return plan;
}

void insertInto(TemperatureSweep& sweep, const Evaluation& evaluation) {
    const auto place = std::lower_bound(sweep.temperatures.begin(), sweep.temperatures.end(),
                                        evaluation.settings.temperature) -
                       sweep.temperatures.begin();
    const auto insert = [place](SweepCurve& curve, const VoterEvaluation& voter) {
        curve.name = voter.name;
        curve.values.insert(curve.values.begin() + place, voter.measures);
    };
    sweep.temperatures.insert(sweep.temperatures.begin() + place, evaluation.settings.temperature);
    insert(sweep.ensemble, evaluation.ensemble);
    sweep.members.resize(evaluation.members.size());
    for (std::size_t member = 0; member < evaluation.members.size(); ++member) {
        insert(sweep.members[member], evaluation.members[member]);
    }
}

} // namespace candor::ui
