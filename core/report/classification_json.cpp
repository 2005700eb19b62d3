// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/classification_json.h"

#include "calibration/decision_tally.h"
#include "report/classification.h"
#include "report/path_json.h"

#include <nlohmann/json.hpp>

namespace candor {
namespace {

using Json = nlohmann::ordered_json;

Json failedJson(const ClassifiedFile& file) {
    Json json;
    putPath(json, "path", file.path);
    for (const char* key : {"duration", "patches", "class", "confidence", "posterior"}) {
        json[key] = nullptr;
    }
    json["error"] = *file.error;
    json["notes"] = nullptr;
    return json;
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
    Json json;
    putPath(json, "path", file.path);
    json["duration"] = file.duration;
    json["patches"] = file.patches;
    json["class"] = classes[winner];
    json["confidence"] = file.posterior[winner];
    json["posterior"] = std::move(posterior);
    json["error"] = nullptr;
    json["notes"] = file.notes.empty() ? Json(nullptr) : Json(file.notes);
    return json;
}

void addFileAcceptance(Json& json, const ClassifiedFile& file) {
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
        addFileAcceptance(json["files"].back(), file);
    }
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace candor
