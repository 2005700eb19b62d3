// SPDX-License-Identifier: GPL-3.0-or-later
#include "cancelled.h"

#include "dataset/logits_table.h"
#include "evaluation/evaluation.h"
#include "evaluation/tally_plan.h"

#include <utility>

namespace candor {
namespace {

void append(TemperatureSweep& sweep, const std::vector<VoterTally>& tallies) {
    for (std::size_t member = 0; member + 1 < tallies.size(); ++member) {
        sweep.members[member].values.push_back(measuresOf(tallies[member]));
    }
    sweep.ensemble.values.push_back(measuresOf(tallies.back()));
}

std::vector<std::vector<VoterTally>>
tallied(const LogitsTable& table, std::span<const std::size_t> members, const TallyPlan& plan,
        const std::stop_token& stop,
        const std::function<void(std::size_t, std::size_t)>& progress) {
    auto tallies = tallyDecisions(viewOf(table, members), plan, stop, progress);
    if (!tallies) {
        throw Cancelled();
    }
    return std::move(*tallies);
}

} // namespace

TemperatureSweep sweep(const LogitsTable& table, const EvaluationSettings& settings,
                       std::span<const double> temperatures, std::stop_token stop,
                       const std::function<void(std::size_t, std::size_t)>& progress) {
    const std::vector<std::size_t> members = activeMembers(table, settings);
    TemperatureSweep result;
    result.temperatures.assign(temperatures.begin(), temperatures.end());
    result.ensemble.name = "ensemble";
    for (std::size_t index = 0; settings.wantMembers && index < members.size(); ++index) {
        result.members.push_back({table.memberNames[members[index]], {}});
    }
    if (temperatures.empty()) {
        return result;
    }
    EvaluationSettings atT = settings;
    if (settings.bucketKind == BucketKind::EqualMass) { // other edges at each temperature
        for (std::size_t index = 0; index < temperatures.size(); ++index) {
            atT.temperature = temperatures[index];
            TallyPlan plan = tallyPlan(table, atT, members, stop);
            plan.wantConfusion = false;
            append(result, tallied(table, members, plan, stop, {}).front());
            if (progress) {
                progress(index + 1, temperatures.size());
            }
        }
        return result;
    }
    atT.temperature = temperatures.front();
    TallyPlan plan = tallyPlan(table, atT, members, stop);
    plan.temperatures.clear();
    for (const double temperature : temperatures) {
        plan.temperatures.emplace_back(temperature);
    }
    plan.wantConfidences = false;
    plan.wantConfusion = false;
    for (const auto& tallies : tallied(table, members, plan, stop, progress)) {
        append(result, tallies);
    }
    return result;
}

} // namespace candor
