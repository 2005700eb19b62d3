// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/evaluation.h"

#include "calibration/decision_tally.h"
#include "calibration/file_posterior.h"
#include "dataset/input_error.h"
#include "dataset/logits_table.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace candor {
namespace {

EnsembleView viewOf(const LogitsTable& table, std::span<const std::size_t> members) {
    return {table.logits, table.patches, table.truth, members};
}

/// Edges differ between voters when buckets have equal mass: each voter's own decisions set them.
std::vector<Binning> binningsOf(const LogitsTable& table, const EvaluationSettings& settings,
                                std::span<const std::size_t> members, const TallyPlan& plan) {
    const std::size_t voters = (settings.wantMembers ? members.size() : 0) + 1;
    if (settings.bucketKind == BucketKind::EqualWidth) {
        return std::vector<Binning>(voters, Binning::equalWidth(settings.buckets));
    }
    std::vector<Binning> binnings;
    for (std::size_t voter = 0; voter < voters; ++voter) {
        const bool isEnsemble = voter + 1 == voters;
        std::vector<double> confidences = confidencesInScope(
            viewOf(table, isEnsemble ? members : members.subspan(voter, 1)), plan);
        binnings.push_back(Binning::equalMass(confidences, settings.buckets));
    }
    return binnings;
}

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
    TallyPlan plan{.temperature = Temperature(settings.temperature),
                   .scope = settings.scope,
                   .binnings = {},
                   .wantMembers = settings.wantMembers,
                   .counted = countedFiles(table, settings.filter),
                   .outcomes = {},
                   .threads = settings.threads};
    plan.binnings = binningsOf(table, settings, members, plan);
    std::shared_ptr<FileOutcomes> outcomes;
    if (settings.wantOutcomes) {
        outcomes = emptyOutcomes(table.files());
        plan.outcomes = {outcomes->predicted, outcomes->runnerUp, outcomes->confidence,
                         outcomes->runnerUpConfidence};
    }
    auto tallies = tallyDecisions(viewOf(table, members), plan, stop);
    if (!tallies) {
        throw Cancelled();
    }
    Evaluation evaluation;
    evaluation.settings = settings;
    evaluation.settings.members = members;
    evaluation.files = tallies->back().files;
    evaluation.confusion = tallies->back().confusion;
    evaluation.outcomes = std::move(outcomes);
    for (std::size_t index = 0; index + 1 < tallies->size(); ++index) {
        evaluation.members.push_back(
            voterEvaluation(table.memberNames[members[index]], std::move((*tallies)[index])));
    }
    evaluation.ensemble = voterEvaluation("ensemble", std::move(tallies->back()));
    return evaluation;
}

TemperatureSweep sweep(const LogitsTable& table, const EvaluationSettings& settings,
                       std::span<const double> temperatures, std::stop_token stop,
                       const std::function<void(std::size_t, std::size_t)>& progress) {
    TemperatureSweep result;
    result.temperatures.assign(temperatures.begin(), temperatures.end());
    result.ensemble.name = "ensemble";
    EvaluationSettings atT = settings;
    atT.wantOutcomes = false;
    for (std::size_t index = 0; index < temperatures.size(); ++index) {
        atT.temperature = temperatures[index];
        const Evaluation evaluation = evaluate(table, atT, stop);
        result.ensemble.values.push_back(evaluation.ensemble.measures);
        result.members.resize(evaluation.members.size());
        for (std::size_t member = 0; member < evaluation.members.size(); ++member) {
            result.members[member].name = evaluation.members[member].name;
            result.members[member].values.push_back(evaluation.members[member].measures);
        }
        if (progress) {
            progress(index + 1, temperatures.size());
        }
    }
    return result;
}

std::vector<std::uint32_t> filesInBucket(const LogitsTable& table, const Evaluation& evaluation,
                                         std::size_t bucket, std::stop_token stop) {
    const auto& buckets = evaluation.ensemble.reliability.buckets;
    const double lower = buckets[bucket].lower;
    const double upper = buckets[bucket].upper;
    const bool isLast = bucket + 1 == buckets.size();
    const auto isInside = [=](double p) { return p >= lower && (p < upper || isLast); };
    const DecisionScope scope = evaluation.settings.scope;
    const auto counted = countedFiles(table, evaluation.settings.filter);
    const std::vector<std::size_t> members = activeMembers(table, evaluation.settings);
    FilePosterior posterior(viewOf(table, members), Temperature(evaluation.settings.temperature));
    std::vector<std::uint32_t> files;
    for (std::size_t file = 0; file < table.files(); ++file) {
        if (counted[file] == 0) {
            continue;
        }
        if (stop.stop_requested()) {
            throw Cancelled();
        }
        posterior.compute(file);
        const auto values = posterior.ensemble();
        const bool any =
            scope.kind == ScopeKind::AllDecisions
                ? std::any_of(values.begin(), values.end(), isInside)
                : isInside(values[scope.kind == ScopeKind::OneClass ? scope.classIndex
                                                                    : winningClass(values)]);
        if (any) {
            files.push_back(static_cast<std::uint32_t>(file));
        }
    }
    return files;
}

} // namespace candor
