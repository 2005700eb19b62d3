// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/evaluation_json.h"

#include "dataset/logits_table.h"
#include "evaluation/class_report.h"
#include "evaluation/evaluation.h"
#include "report/class_report_json.h"
#include "report/json_number.h"

#include <nlohmann/json.hpp>

#include <vector>

namespace candor {
namespace {

using Json = nlohmann::ordered_json;

Json bucketJson(const ReliabilityBucket& bucket) {
    return {{"lower", bucket.lower},
            {"upper", bucket.upper},
            {"count", bucket.count},
            {"correct", bucket.correct},
            {"observed", numberOrNull(bucket.observed())},
            {"expected", numberOrNull(bucket.expected)},
            {"mean_confidence", numberOrNull(bucket.meanConfidence())},
            {"winning_count", bucket.winningCount}};
}

Json reliabilityJson(const ReliabilityTable& table) {
    Json buckets = Json::array();
    for (const ReliabilityBucket& bucket : table.buckets) {
        buckets.push_back(bucketJson(bucket));
    }
    return buckets;
}

Json confusionJson(const Evaluation& evaluation, std::size_t classes) {
    if (evaluation.confusion.empty()) {
        return nullptr; // multi-label: a file has no one true class
    }
    Json rows = Json::array();
    for (std::size_t row = 0; row < classes; ++row) {
        const auto first =
            evaluation.confusion.begin() + static_cast<std::ptrdiff_t>(row * classes);
        rows.push_back(
            std::vector<std::uint64_t>(first, first + static_cast<std::ptrdiff_t>(classes)));
    }
    return rows;
}

Json singleJson(std::span<const VoterEvaluation> members) {
    Json single;
    for (const Measure measure : AllMeasures) {
        Json values = Json::array();
        for (const VoterEvaluation& member : members) {
            values.push_back(numberOrNull(valueOf(member.measures, measure)));
        }
        const MeanAndDeviation across = acrossMembers(members, measure);
        single[std::string(measureKey(measure))] = {{"mean", numberOrNull(across.mean)},
                                                    {"std", numberOrNull(across.deviation)},
                                                    {"values", std::move(values)}};
    }
    Json reliability = Json::array();
    for (const VoterEvaluation& member : members) {
        reliability.push_back(reliabilityJson(member.reliability));
    }
    single["reliability"] = std::move(reliability);
    return single;
}

Json curveJson(const SweepCurve& curve) {
    Json json;
    for (const Measure measure : AllMeasures) {
        Json values = Json::array();
        for (const Measures& measures : curve.values) {
            values.push_back(numberOrNull(valueOf(measures, measure)));
        }
        json[std::string(measureKey(measure))] = std::move(values);
    }
    return json;
}

Json bestJson(const TemperatureSweep& sweep) {
    Json json;
    for (const Measure measure : AllMeasures) {
        const auto best = bestTemperature(sweep.temperatures, sweep.ensemble, measure);
        json[std::string(measureKey(measure))] = best ? Json{{"temperature", best->temperature},
                                                             {"value", numberOrNull(best->value)},
                                                             {"at_grid_edge", best->atGridEdge}}
                                                      : Json(nullptr);
    }
    return json;
}

std::string_view taskKey(const LogitsTable& table) {
    return table.truth.task() == Task::SingleLabel ? "single-label" : "multi-label";
}

/// File names may hold any bytes; JSON may not.
std::string printed(const Json& json) {
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

Json heading(const LogitsTable& table) {
    return {{"file", table.source.string()},
            {"members", table.logits.members()},
            {"files", table.files()},
            {"labelled_files", table.truth.labelledFiles()},
            {"patches", table.logits.patches()},
            {"classes", table.classes.names()},
            {"task", taskKey(table)}};
}

} // namespace

std::string evaluationJson(const LogitsTable& table, const Evaluation& evaluation,
                           const std::string& temperatureRemark, const ClassReport* classes,
                           std::span<const VoteAccuracy> votes) {
    Json json = heading(table);
    json["temperature"] = evaluation.settings.temperature;
    if (!temperatureRemark.empty()) {
        json["temperature_remark"] = temperatureRemark;
    }
    json["definition"] = {{"buckets", evaluation.settings.buckets},
                          {"bucket_kind", evaluation.settings.bucketKind == BucketKind::EqualWidth
                                              ? "equal-width"
                                              : "equal-mass"},
                          {"decisions", "all"},
                          {"order", "temperature, mean over patches, mean over members"}};
    Json ensemble;
    for (const Measure measure : AllMeasures) {
        ensemble[std::string(measureKey(measure))] =
            numberOrNull(valueOf(evaluation.ensemble.measures, measure));
    }
    ensemble["reliability"] = reliabilityJson(evaluation.ensemble.reliability);
    ensemble["confusion"] = confusionJson(evaluation, table.classes.size());
    json["ensemble"] = std::move(ensemble);
    json["single"] = singleJson(evaluation.members);
    if (classes != nullptr) {
        json["class_report"] = classReportJson(*classes, table.classes, table.truth.task());
    }
    if (!votes.empty()) {
        json["votes"] = votesJson(votes);
    }
    return printed(json);
}

std::string sweepJson(const LogitsTable& table, const TemperatureSweep& sweep) {
    Json json = heading(table);
    json["temperatures"] = sweep.temperatures;
    json["ensemble"] = curveJson(sweep.ensemble);
    json["single"] = Json::array();
    for (const SweepCurve& member : sweep.members) {
        Json entry = curveJson(member);
        entry["name"] = member.name;
        json["single"].push_back(std::move(entry));
    }
    json["best"] = bestJson(sweep);
    return printed(json);
}

} // namespace candor
