// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/classification_json.h"

#include "calibration/decision_tally.h"
#include "report/classification.h"

#include <nlohmann/json.hpp>

namespace candor {
namespace {

using Json = nlohmann::ordered_json;

Json failedJson(const ClassifiedFile& file) {
    return {{"path", file.path},    {"duration", nullptr},   {"patches", nullptr},
            {"class", nullptr},     {"confidence", nullptr}, {"posterior", nullptr},
            {"error", *file.error}, {"notes", nullptr}};
}

Json fileJson(const ClassifiedFile& file, const LabelSet& classes) {
    if (file.error) {
        return failedJson(file);
    }
    const std::size_t winner = winningClass(file.posterior);
    Json posterior = Json::object();
    for (std::size_t label = 0; label < classes.size(); ++label) {
        posterior[classes[label]] = file.posterior[label];
    }
    return {{"path", file.path},
            {"duration", file.duration},
            {"patches", file.patches},
            {"class", classes[winner]},
            {"confidence", file.posterior[winner]},
            {"posterior", std::move(posterior)},
            {"error", nullptr},
            {"notes", file.notes.empty() ? Json(nullptr) : Json(file.notes)}};
}

void addAcceptance(Json& json, const ClassifiedFile& file) {
    if (file.acceptance) {
        json["accepted"] = !file.acceptance->classes.empty();
        json["accepted_classes"] = file.acceptance->classes;
        json["verdict"] = file.acceptance->verdict;
        json["threshold"] = file.acceptance->threshold;
    }
}

} // namespace

std::string classificationJson(const Classification& classification) {
    Json json{{"task", classification.task == Task::SingleLabel ? "single-label" : "multi-label"},
              {"classes", classification.classes.names()},
              {"members", classification.memberNames},
              {"temperature", classification.temperature},
              {"temperature_remark", classification.temperatureRemark}};
    json["files"] = Json::array();
    for (const ClassifiedFile& file : classification.files) {
        json["files"].push_back(fileJson(file, classification.classes));
        addAcceptance(json["files"].back(), file);
    }
    // File names may hold any bytes; JSON may not.
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace candor
