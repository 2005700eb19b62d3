// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/classification_jsonl.h"

#include "calibration/decision_tally.h"
#include "report/classification.h"
#include "report/path_json.h"

#include <nlohmann/json.hpp>

namespace candor {
namespace {

using Json = nlohmann::ordered_json;

void addOutcome(Json& json, const ClassifiedFile& file, const LabelSet& classes) {
    const std::size_t winner = winningClass(file.posterior);
    Json posterior = Json::object();
    for (std::size_t label = 0; label < classes.size(); ++label) {
        posterior[classes[label]] = file.posterior[label];
    }
    json["duration"] = file.duration;
    json["patches"] = file.patches;
    json["class"] = classes[winner];
    json["confidence"] = file.posterior[winner];
    json["posterior"] = std::move(posterior);
}

void addNothing(Json& json) {
    for (const char* key : {"duration", "patches", "class", "confidence", "posterior"}) {
        json[key] = nullptr;
    }
}

void addAcceptance(Json& json, const FileAcceptance& acceptance, bool byMargin) {
    json["accepted"] = !acceptance.classes.empty();
    json["accepted_classes"] = acceptance.classes;
    json["verdict"] = acceptance.verdict;
    json["threshold"] = acceptance.threshold;
    json["threshold_of"] = byMargin ? "margin" : "posterior";
}

std::string jsonLine(const ClassifiedFile& file, const Classification& all) {
    Json json;
    putPath(json, "path", file.path);
    if (file.error) {
        addNothing(json);
    } else {
        addOutcome(json, file, all.classes);
    }
    if (file.acceptance) {
        addAcceptance(json, *file.acceptance, all.byMargin);
    }
    json["temperature"] = all.temperature;
    json["temperature_remark"] = all.temperatureRemark;
    json["error"] = file.error ? Json(*file.error) : Json(nullptr);
    json["notes"] = file.notes.empty() ? Json(nullptr) : Json(file.notes);
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace

std::string classificationJsonl(const Classification& classification) {
    std::string lines;
    for (const ClassifiedFile& file : classification.files) {
        lines += jsonLine(file, classification);
    }
    return lines;
}

} // namespace candor
