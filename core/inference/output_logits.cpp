// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/output_logits.h"

#include "inference/metadata_names.h"
#include "inference/model_error.h"

#include <algorithm>
#include <cmath>

namespace candor {
namespace {

constexpr double Least = 1e-12; // of a probability, before its logarithm
constexpr float Slack = 1e-4F;  // single precision, summed over the classes

float logitOf(double probability) {
    return static_cast<float>(std::log(std::max(probability, Least)) -
                              std::log(std::max(1.0 - probability, Least)));
}

bool allBetween(std::span<const float> values, float least, float most) {
    return std::all_of(values.begin(), values.end(),
                       [&](float value) { return value >= least && value <= most; });
}

bool everyRowSumsToOne(std::span<const float> scores, std::size_t classes) {
    for (std::size_t first = 0; first < scores.size(); first += classes) {
        double sum = 0.0;
        for (const float score : scores.subspan(first, classes)) {
            sum += static_cast<double>(score);
        }
        if (std::abs(sum - 1.0) > static_cast<double>(Slack)) {
            return false;
        }
    }
    return true;
}

[[noreturn]] void refuse(const std::filesystem::path& model, ModelOutput output,
                         const char* expected) {
    throw ModelError(model, ModelFault::MetadataValue,
                     {"output", "\"" + std::string(nameOf(OutputNames, output)) + "\"", expected});
}

} // namespace

void toLogits(std::span<float> scores, ModelOutput output, Task task) {
    if (output == ModelOutput::Logits) {
        return;
    }
    const bool logarithms = output == ModelOutput::LogProbabilities;
    if (logarithms && task == Task::SingleLabel) {
        return; // softmax of log p is p
    }
    for (float& score : scores) {
        const double value = static_cast<double>(score);
        if (task == Task::MultiLabel) {
            score = logitOf(logarithms ? std::exp(value) : value);
        } else {
            score = static_cast<float>(std::log(std::max(value, Least)));
        }
    }
}

void checkOutput(std::span<const float> scores, std::size_t classes, ModelOutput output, Task task,
                 const std::filesystem::path& model) {
    if (output == ModelOutput::Probabilities && !allBetween(scores, -Slack, 1.0F + Slack)) {
        refuse(model, output, "\"logits\", since the network gives values outside 0 to 1");
    }
    if (output == ModelOutput::LogProbabilities &&
        std::any_of(scores.begin(), scores.end(), [](float score) { return score > Slack; })) {
        refuse(model, output, "\"logits\", since the network gives values above 0");
    }
    if (output == ModelOutput::Logits && task == Task::SingleLabel && classes > 1 &&
        allBetween(scores, 0.0F, 1.0F) && everyRowSumsToOne(scores, classes)) {
        refuse(model, output, "\"probs\", since the network's values sum to one");
    }
}

bool allFinite(std::span<const float> values) {
    return std::all_of(values.begin(), values.end(),
                       [](float value) { return std::isfinite(value); });
}

} // namespace candor
