// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/model_description_json.h"

#include "inference/front_end_json.h"
#include "inference/metadata_dialects.h"
#include "inference/metadata_fields.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace candor {
namespace {

using Json = nlohmann::ordered_json;

Json parsed(std::string_view text, const std::filesystem::path& where) {
    try {
        return Json::parse(text);
    } catch (const nlohmann::json::exception& error) {
        std::string reason = error.what();
        reason.erase(0, reason.find("] ") + 2); // the library's own error number
        const std::string place =
            where.extension() == ".json" ? where.filename().string() : "embedded in the model";
        throw ModelError(where, ModelFault::MetadataNotJson, {place, reason});
    }
}

InputDimension inputDimension(const MetadataFields& fields, const Json& entry) {
    constexpr std::int64_t Most = 1 << 20;
    const std::string expected = "a list of " + listed(AxisNames) + " and fixed sizes, \"N\" first";
    if (entry.is_number_integer() && entry.get<std::int64_t>() >= 1 &&
        entry.get<std::int64_t>() <= Most) {
        return entry.get<std::int64_t>();
    }
    if (entry.is_string()) {
        for (const auto& axis : AxisNames) {
            if (axis.name == entry.get<std::string>()) {
                return axis.value;
            }
        }
        fields.refuseValue("input_shape", entry.dump(), expected);
    }
    fields.refuseType("input_shape", entry, expected);
}

void readInputShape(MetadataFields& fields, DescriptionReading& reading) {
    const Json* json = fields.find("input_shape");
    if (json == nullptr || json->is_null()) {
        reading.missing.emplace_back("input_shape");
        return;
    }
    if (!json->is_array()) {
        fields.refuseType("input_shape", *json, "a list such as [\"N\", 1, \"bands\", \"frames\"]");
    }
    std::vector<InputDimension> shape;
    for (const Json& entry : *json) {
        shape.push_back(inputDimension(fields, entry));
    }
    const InputDimension batch = InputAxis::Batch;
    if (shape.size() < 2 || shape.front() != batch ||
        std::count(shape.begin(), shape.end(), batch) != 1) {
        fields.refuseValue("input_shape", json->dump(), "\"N\" first and once");
    }
    reading.description.inputShape = std::move(shape);
}

void readTemperature(MetadataFields& fields, ModelTemperature& temperature) {
    const Json* json = fields.find("temperature");
    if (json == nullptr || json->is_null()) {
        return;
    }
    if (json->is_number()) {
        fields.read("temperature", temperature.value, NumberRange{1e-3, 1e3});
        return;
    }
    MetadataFields inner = fields.object("temperature", *json);
    inner.read("value", temperature.value, NumberRange{1e-3, 1e3});
    inner.read("fitted_on", temperature.fittedOn);
    inner.read("n", temperature.files);
    inner.read("measure", temperature.measure);
    inner.read("date", temperature.date);
    inner.read("members", temperature.members);
    const auto readValue = [&inner](const char* key, std::optional<double>& value) {
        double number = 0.0;
        if (inner.read(key, number)) {
            value = number;
        }
    };
    readValue("before", temperature.before);
    readValue("after", temperature.after);
}

void readCandor(MetadataFields& fields, DescriptionReading& reading) {
    ModelDescription& description = reading.description;
    int format = 1;
    fields.read("format", format, IntegerRange{1, 1});
    fields.read("name", description.name);
    const auto require = [&](bool found, const char* key) {
        if (!found) {
            reading.missing.emplace_back(key);
        }
    };
    require(fields.read("task", description.task, TaskNames), "task");
    require(fields.read("labels", description.labels), "labels");
    require(fields.read("output", description.output, OutputNames), "output");
    const bool preset = readFrontEnd(fields, description.frontEnd, description.patches,
                                     reading.missing, reading.unknown);
    readPatchPlan(fields, description.patches, preset, reading.missing);
    readInputShape(fields, reading);
    fields.read("aggregate", description.aggregate);
    readTemperature(fields, description.temperature);
    fields.read("member", description.member);
    fields.read("licence", description.licence);
    fields.read("citation", description.citation);
}

/// Whatever is not known stays out.
Json temperatureJson(const ModelTemperature& temperature) {
    Json json{{"value", temperature.value},
              {"fitted_on", temperature.fittedOn},
              {"n", temperature.files}};
    if (!temperature.measure.empty()) {
        json["measure"] = temperature.measure;
    }
    if (temperature.before && temperature.after) {
        json["before"] = *temperature.before;
        json["after"] = *temperature.after;
    }
    if (!temperature.date.empty()) {
        json["date"] = temperature.date;
    }
    if (temperature.members > 0) {
        json["members"] = temperature.members;
    }
    return json;
}

Json inputShapeJson(const std::vector<InputDimension>& shape) {
    Json json = Json::array();
    for (const InputDimension& dimension : shape) {
        if (const auto* axis = std::get_if<InputAxis>(&dimension)) {
            json.push_back(nameOf(AxisNames, *axis));
        } else {
            json.push_back(std::get<std::int64_t>(dimension));
        }
    }
    return json;
}

} // namespace

DescriptionReading readModelDescription(std::string_view text, const std::filesystem::path& where) {
    const Json json = parsed(text, where);
    DescriptionReading reading;
    MetadataFields fields(json, "", where);
    if (const Json* candor = fields.find("candor"); candor != nullptr) {
        reading.dialect = "candor";
        MetadataFields inner(*candor, "", where);
        readCandor(inner, reading);
        const std::vector<std::string> unread = inner.unread();
        reading.unknown.insert(reading.unknown.end(), unread.begin(), unread.end());
    } else if (isAudacitorch(json)) {
        readAudacitorch(fields, reading);
    } else if (isEssentia(json)) {
        readEssentia(fields, reading);
    } else { // some other program's JSON: nothing of it is taken
        reading.missing = {"task", "labels", "output", "front_end", "patch_seconds", "input_shape"};
    }
    const std::vector<std::string> unread = fields.unread();
    reading.unknown.insert(reading.unknown.end(), unread.begin(), unread.end());
    return reading;
}

std::string modelDescriptionJson(const ModelDescription& description) {
    Json model;
    model["format"] = 1;
    model["name"] = description.name;
    model["task"] = nameOf(TaskNames, description.task);
    model["labels"] = description.labels.names();
    model["output"] = nameOf(OutputNames, description.output);
    model["front_end"] = frontEndJson(description.frontEnd);
    writePatchPlan(model, description.patches);
    model["input_shape"] = inputShapeJson(description.inputShape);
    model["aggregate"] = description.aggregate;
    model["temperature"] = temperatureJson(description.temperature);
    model["member"] = description.member;
    model["licence"] = description.licence;
    model["citation"] = description.citation;
    return Json{{"candor", model}}.dump(2) + "\n";
}

std::string withTemperature(std::string_view text, const ModelTemperature& temperature,
                            const std::filesystem::path& where) {
    Json json = parsed(text, where);
    json["candor"]["temperature"] = temperatureJson(temperature);
    return json.dump(2) + "\n";
}

} // namespace candor
