// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/class_report_json.h"

#include "classification/ground_truth.h"
#include "classification/label_set.h"
#include "evaluation/class_report.h"
#include "evaluation/evaluation.h"
#include "report/json_number.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace candor {
namespace {

using Json = nlohmann::ordered_json;

Json figuresJson(const ClassFigures& figures) {
    return {{"precision", numberOrNull(figures.precision)},
            {"recall", numberOrNull(figures.recall)},
            {"f1", numberOrNull(figures.f1)},
            {"support", figures.support},
            {"auroc", numberOrNull(figures.auroc)},
            {"auprc", numberOrNull(figures.auprc)}};
}

} // namespace

Json classReportJson(const ClassReport& report, const LabelSet& classes, Task task) {
    Json byName = Json::object();
    for (std::size_t label = 0; label < report.classes.size(); ++label) {
        byName[classes[label]] = figuresJson(report.classes[label]);
    }
    Json json;
    if (task == Task::MultiLabel) {
        json["threshold"] = report.threshold;
    }
    json["classes"] = std::move(byName);
    json["macro"] = figuresJson(report.macro);
    json["weighted"] = figuresJson(report.weighted);
    json["micro"] = figuresJson(report.micro);
    return json;
}

Json votesJson(std::span<const VoteAccuracy> votes) {
    Json ensemble = Json::object();
    Json single = Json::object();
    for (const VoteAccuracy& accuracy : votes) {
        const std::string key(voteKey(accuracy.vote));
        const MeanAndDeviation across = acrossMembers(accuracy);
        Json values = Json::array();
        for (const double member : accuracy.members) {
            values.push_back(numberOrNull(member));
        }
        ensemble[key] = numberOrNull(accuracy.ensemble);
        single[key] = {{"mean", numberOrNull(across.mean)},
                       {"std", numberOrNull(across.deviation)},
                       {"values", std::move(values)}};
    }
    return {{"ensemble", std::move(ensemble)}, {"single", std::move(single)}};
}

} // namespace candor
