// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reliability_csv.h"

#include "evaluation/evaluation.h"
#include "report/csv_text.h"

namespace candor {
namespace {

void appendVoter(std::string& csv, const VoterEvaluation& voter, double temperature) {
    for (const ReliabilityBucket& bucket : voter.reliability.buckets) {
        csv += csvCell(voter.name) + ',' + csvNumber(temperature) + ',' + csvNumber(bucket.lower) +
               ',' + csvNumber(bucket.upper) + ',' + std::to_string(bucket.count) + ',' +
               std::to_string(bucket.correct) + ',' +
               (bucket.observed() ? csvNumber(*bucket.observed()) : std::string()) + ',' +
               csvNumber(bucket.expected) + ',' +
               (bucket.meanConfidence() ? csvNumber(*bucket.meanConfidence()) : std::string()) +
               ',' + std::to_string(bucket.winningCount) + '\n';
    }
}

void appendCurve(std::string& csv, const TemperatureSweep& sweep, const SweepCurve& curve) {
    for (std::size_t index = 0; index < sweep.temperatures.size(); ++index) {
        csv += csvCell(curve.name) + ',' + csvNumber(sweep.temperatures[index]);
        for (const Measure measure : AllMeasures) {
            csv += ',' + csvNumber(valueOf(curve.values[index], measure));
        }
        csv += '\n';
    }
}

} // namespace

std::string reliabilityCsv(const Evaluation& evaluation) {
    std::string csv = "voter,temperature,lower,upper,count,correct,observed,expected,"
                      "mean_confidence,winning_count\n";
    appendVoter(csv, evaluation.ensemble, evaluation.settings.temperature);
    for (const VoterEvaluation& member : evaluation.members) {
        appendVoter(csv, member, evaluation.settings.temperature);
    }
    return csv;
}

std::string sweepCsv(const TemperatureSweep& sweep) {
    std::string csv = "voter,temperature";
    for (const Measure measure : AllMeasures) {
        csv += ',' + std::string(measureKey(measure));
    }
    csv += '\n';
    appendCurve(csv, sweep, sweep.ensemble);
    for (const SweepCurve& member : sweep.members) {
        appendCurve(csv, sweep, member);
    }
    return csv;
}

} // namespace candor
