// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/metadata_dialects.h"

#include "features/front_end_presets.h"

#include <nlohmann/json.hpp>

#include <optional>

namespace candor {
namespace {

using Json = nlohmann::ordered_json;

void readAudacitorchLabels(MetadataFields& fields, DescriptionReading& reading) {
    std::string effect;
    if (fields.read("effect_type", effect) && effect != "waveform-to-labels") {
        fields.refuseValue("effect_type", "\"" + effect + "\"",
                           "waveform-to-labels, since only classifiers can be run here");
    }
    if (!fields.read("labels", reading.description.labels)) {
        reading.missing.emplace_back("labels");
    }
}

/// The last layer, as "op" of the output that holds the predictions.
std::optional<std::string> predictionLayer(MetadataFields& fields) {
    const Json* schema = fields.find("schema");
    if (schema == nullptr || !schema->is_object() || !schema->contains("outputs") ||
        !schema->at("outputs").is_array()) {
        return std::nullopt;
    }
    std::optional<std::string> layer;
    for (const Json& output : schema->at("outputs")) {
        if (!output.is_object() || !output.contains("op") || !output.at("op").is_string()) {
            continue;
        }
        const auto op = output.at("op").get<std::string>();
        const bool predictions = output.value("output_purpose", Json()) == "predictions";
        if (predictions || (!layer && (op == "Sigmoid" || op == "Softmax"))) {
            layer = op;
        }
        if (predictions) {
            break;
        }
    }
    return layer;
}

void readPredictionLayer(MetadataFields& fields, DescriptionReading& reading) {
    const std::string layer = predictionLayer(fields).value_or("");
    reading.description.output = ModelOutput::Probabilities;
    if (layer == "Sigmoid") {
        reading.description.task = Task::MultiLabel;
    } else if (layer == "Softmax") {
        reading.description.task = Task::SingleLabel;
    } else {
        reading.description.output = ModelOutput::Logits;
        reading.missing.emplace_back("task");
        reading.missing.emplace_back("output");
    }
}

// Essentia's algorithms are front end and patches in one; ours for the commonest is a preset.
const FrontEndPreset* presetOfAlgorithm(const std::string& algorithm) {
    return algorithm == "TensorflowPredictMusiCNN" ? findPreset("essentia-musicnn") : nullptr;
}

void readAlgorithm(MetadataFields& inference, DescriptionReading& reading) {
    ModelDescription& description = reading.description;
    std::string algorithm;
    inference.read("algorithm", algorithm);
    if (const FrontEndPreset* preset = presetOfAlgorithm(algorithm)) {
        description.frontEnd = preset->frontEnd;
        description.patches = preset->patches;
        description.inputShape = {InputAxis::Batch, InputAxis::Frames, InputAxis::Bands};
        return;
    }
    inference.read("sample_rate", description.frontEnd.sampleRate, IntegerRange{1, 768000});
    reading.missing.insert(reading.missing.end(), {"front_end", "patch_seconds", "input_shape"});
}

} // namespace

bool isAudacitorch(const Json& json) {
    return json.contains("effect_type") ||
           (json.contains("domain_tags") && json.contains("sample_rate"));
}

void readAudacitorch(MetadataFields& fields, DescriptionReading& reading) {
    ModelDescription& description = reading.description;
    reading.dialect = "audacitorch";
    readAudacitorchLabels(fields, reading);
    fields.read("name", description.name) || fields.read("short_description", description.name);
    description.frontEnd.kind = FrontEndKind::Waveform;
    if (!fields.read("sample_rate", description.frontEnd.sampleRate, IntegerRange{1, 768000})) {
        reading.missing.emplace_back("front_end.sample_rate");
    }
    bool multichannel = false;
    if (fields.read("multichannel", multichannel) && multichannel) {
        fields.refuseValue("multichannel", "true", "false, since the channels are mixed here");
    }
    // Audacity hands over [channels, samples], one channel at a time: the same as a batch of one.
    description.inputShape = {InputAxis::Batch, InputAxis::Samples};
    reading.missing.insert(reading.missing.end(), {"task", "output", "patch_seconds"});
    fields.know({"author", "domain_tags", "long_description", "short_description", "tags"});
}

bool isEssentia(const Json& json) {
    return json.contains("classes") && (json.contains("inference") || json.contains("schema"));
}

void readEssentia(MetadataFields& fields, DescriptionReading& reading) {
    ModelDescription& description = reading.description;
    reading.dialect = "essentia";
    fields.read("name", description.name);
    if (!fields.read("classes", description.labels)) {
        reading.missing.emplace_back("labels");
    }
    fields.read("citation", description.citation);
    readPredictionLayer(fields, reading);
    const Json nothing = Json::object();
    const Json* inference = fields.find("inference");
    MetadataFields inner = fields.object("inference", inference == nullptr ? nothing : *inference);
    readAlgorithm(inner, reading);
    fields.know({"author", "dataset", "description", "email", "framework", "framework_version",
                 "link", "model_types", "release_date", "type", "version"});
}

} // namespace candor
