// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/evaluation.h"

#include "cancelled.h"

#include "calibration/decision_tally.h"
#include "dataset/logits_table.h"
#include "evaluation/tally_plan.h"

#include <cmath>
#include <numeric>

namespace candor {
namespace {

std::shared_ptr<FileOutcomes> emptyOutcomes(std::size_t files) {
    auto outcomes = std::make_shared<FileOutcomes>();
    outcomes->predicted.resize(files);
    outcomes->runnerUp.resize(files);
    outcomes->confidence.resize(files);
    outcomes->runnerUpConfidence.resize(files);
    return outcomes;
}

VoterEvaluation voterEvaluation(std::string name, VoterTally&& tally) {
    const Measures measures = measuresOf(tally);
    return {std::move(name), measures, std::move(tally.reliability)};
}

} // namespace

std::vector<std::size_t> activeMembers(const LogitsTable& table,
                                       const EvaluationSettings& settings) {
    std::vector<std::size_t> members = settings.members;
    if (members.empty()) {
        members.resize(table.logits.members());
        std::iota(members.begin(), members.end(), std::size_t{0});
    }
    return members;
}

std::vector<std::uint8_t> countedFiles(const LogitsTable& table, const FileFilter& filter) {
    std::vector<std::uint8_t> counted(table.files(), filter.files == nullptr ? 1 : 0);
    if (filter.files != nullptr) {
        for (const std::uint32_t file : *filter.files) {
            counted[file] = 1;
        }
    }
    for (std::size_t file = 0; file < counted.size(); ++file) {
        const bool inClass = !filter.trueClass || table.truth.isCorrect(file, *filter.trueClass);
        const bool inSplit = !filter.split || table.split[file] == *filter.split;
        if (!table.truth.isLabelled(file) || !inClass || !inSplit) {
            counted[file] = 0;
        }
    }
    return counted;
}

MeanAndDeviation acrossMembers(std::span<const VoterEvaluation> members, Measure measure) {
    double mean = 0.0;
    for (const VoterEvaluation& member : members) {
        mean += valueOf(member.measures, measure);
    }
    mean /= static_cast<double>(members.size());
    double squares = 0.0;
    for (const VoterEvaluation& member : members) {
        const double difference = valueOf(member.measures, measure) - mean;
        squares += difference * difference;
    }
    return {mean, std::sqrt(squares / static_cast<double>(members.size()))};
}

Evaluation evaluate(const LogitsTable& table, const EvaluationSettings& settings,
                    std::stop_token stop) {
    const std::vector<std::size_t> members = activeMembers(table, settings);
    TallyPlan plan = tallyPlan(table, settings, members, stop);
    std::shared_ptr<FileOutcomes> outcomes;
    if (settings.wantOutcomes) {
        outcomes = emptyOutcomes(table.files());
        plan.outcomes = {outcomes->predicted, outcomes->runnerUp, outcomes->confidence,
                         outcomes->runnerUpConfidence};
    }
    auto found = tallyDecisions(viewOf(table, members), plan, stop);
    if (!found) {
        throw Cancelled();
    }
    std::vector<VoterTally>& tallies = found->front();
    Evaluation evaluation;
    evaluation.settings = settings;
    evaluation.settings.members = members;
    evaluation.files = tallies.back().files;
    evaluation.confusion = std::move(tallies.back().confusion);
    evaluation.outcomes = std::move(outcomes);
    for (std::size_t index = 0; index + 1 < tallies.size(); ++index) {
        evaluation.members.push_back(
            voterEvaluation(table.memberNames[members[index]], std::move(tallies[index])));
    }
    evaluation.ensemble = voterEvaluation("ensemble", std::move(tallies.back()));
    return evaluation;
}

} // namespace candor
