// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/live_evaluation.h"

#include "calibration/calibration_error.h"
#include "calibration/live_logits.h"
#include "dataset/input_error.h"
#include "dataset/logits_table.h"

#include <algorithm>
#include <limits>

namespace candor {
namespace {

std::shared_ptr<const LiveLogits> workingCopy(const LogitsTable& table, std::stop_token stop) {
    auto logits = LiveLogits::build(table.logits, table.patches, table.truth, 0, stop);
    if (logits == nullptr) {
        throw Cancelled();
    }
    return logits;
}

Binning binningOf(const EvaluationSettings& settings, const Evaluation* edges) {
    if (settings.bucketKind == BucketKind::EqualWidth || edges == nullptr) {
        return Binning::equalWidth(settings.buckets);
    }
    std::vector<double> known{0.0};
    for (const ReliabilityBucket& bucket : edges->ensemble.reliability.buckets) {
        known.push_back(bucket.upper);
    }
    return Binning::withEdges(BucketKind::EqualMass, std::move(known));
}

ReliabilityTable tableOf(const LiveVoter& voter, const Binning& binning,
                         const DecisionScope& scope) {
    ReliabilityTable table{.kind = binning.kind(), .scope = scope, .buckets = {}};
    for (std::size_t index = 0; index < binning.size(); ++index) {
        const LiveBucket& live = voter.buckets[index];
        ReliabilityBucket bucket{.lower = binning.lower(index),
                                 .upper = binning.upper(index),
                                 .expected = binning.centre(index),
                                 .count = live.count,
                                 .correct = live.correct,
                                 .confidenceSum = live.confidenceSum,
                                 .winningCount = live.winningCount,
                                 .winningCorrect = live.winningCorrect};
        if (binning.kind() == BucketKind::EqualMass) {
            bucket.expected = bucket.meanConfidence().value_or(bucket.expected);
        }
        table.buckets.push_back(bucket);
    }
    return table;
}

ReliabilityTable winnersOf(const LiveVoter& voter) {
    ReliabilityTable table;
    for (const LiveWinnerBucket& live : voter.winners) {
        ReliabilityBucket bucket;
        bucket.count = live.count;
        bucket.correct = live.correct;
        bucket.confidenceSum = live.confidenceSum;
        table.buckets.push_back(bucket);
    }
    return table;
}

VoterEvaluation voterOf(std::string name, const LiveVoter& voter, const Binning& binning,
                        const DecisionScope& scope) {
    VoterEvaluation result{std::move(name), {}, tableOf(voter, binning, scope)};
    const ReliabilityTable winners = winnersOf(voter);
    const double files = voter.files == 0 ? std::numeric_limits<double>::quiet_NaN()
                                          : static_cast<double>(voter.files);
    result.measures = {.accuracy = static_cast<double>(voter.winnersCorrect) / files,
                       .mae = meanAbsoluteError(result.reliability),
                       .weightedMae = weightedMeanAbsoluteError(result.reliability),
                       .ece = expectedCalibrationError(winners),
                       .mce = maximumCalibrationError(winners),
                       .nll = voter.nllSum / files,
                       .brier = voter.brierSum / files};
    return result;
}

} // namespace

LiveEvaluation::LiveEvaluation(std::shared_ptr<const LogitsTable> table, std::stop_token stop)
    : m_table(std::move(table)), m_engine(workingCopy(*m_table, stop)),
      m_counted(countedFiles(*m_table, m_countedFilter)) {}

Evaluation LiveEvaluation::evaluate(const EvaluationSettings& settings, const Evaluation* edges) {
    const Binning binning = binningOf(settings, edges);
    LiveQuery query{.temperature = Temperature(settings.temperature),
                    .members = settings.members,
                    .edges = binning.edges(),
                    .scope = settings.scope,
                    .include = counted(settings.filter),
                    .wantMembers = settings.wantMembers,
                    .wantMeasures = true,
                    .wantConfidenceSums = true,
                    .wantConfusion = m_table->truth.task() == Task::SingleLabel,
                    .outcomes = {}};
    Evaluation evaluation;
    if (settings.wantOutcomes) {
        const auto outcomes = freeOutcomes();
        query.outcomes = {outcomes->predicted, outcomes->runnerUp, outcomes->confidence,
                          outcomes->runnerUpConfidence};
        evaluation.outcomes = outcomes;
    }
    m_engine.compute(query, m_frame);
    evaluation.settings = settings;
    evaluation.precision = Precision::Single;
    evaluation.files = m_frame.ensemble.files;
    evaluation.ensemble = voterOf("ensemble", m_frame.ensemble, binning, settings.scope);
    for (std::size_t index = 0; settings.wantMembers && index < m_frame.members.size(); ++index) {
        const std::size_t member = settings.members.empty() ? index : settings.members[index];
        evaluation.members.push_back(
            voterOf(m_table->memberNames[member], m_frame.members[index], binning, settings.scope));
    }
    if (query.wantConfusion) {
        evaluation.confusion = m_frame.confusion;
    }
    return evaluation;
}

const std::vector<std::uint8_t>& LiveEvaluation::counted(const FileFilter& filter) {
    if (filter != m_countedFilter) {
        m_counted = countedFiles(*m_table, filter);
        m_countedFilter = filter;
    }
    return m_counted;
}

std::shared_ptr<FileOutcomes> LiveEvaluation::freeOutcomes() {
    auto unused = std::find_if(m_outcomes.begin(), m_outcomes.end(), [](const auto& outcomes) {
        return outcomes == nullptr || outcomes.use_count() == 1;
    });
    if (unused == m_outcomes.end()) {
        unused = m_outcomes.begin(); // its receiver keeps the old one
        unused->reset();
    }
    if (*unused == nullptr) {
        *unused = std::make_shared<FileOutcomes>();
        (*unused)->predicted.resize(m_table->files());
        (*unused)->runnerUp.resize(m_table->files());
        (*unused)->confidence.resize(m_table->files());
        (*unused)->runnerUpConfidence.resize(m_table->files());
    }
    return *unused;
}

} // namespace candor
