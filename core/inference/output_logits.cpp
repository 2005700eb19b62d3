// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/output_logits.h"

#include "inference/metadata_names.h"
#include "inference/model_error.h"

#include <algorithm>
#include <cmath>

namespace candor {
namespace {

constexpr double Least = 1e-12;       // of a probability, before its logarithm
constexpr float Slack = 1e-4F;        // single precision
constexpr double SoftmaxSlack = 1e-4; // the same, summed over the classes
constexpr double HalfSlack = 0.02;    // the same where a softmax is taken in half precision

float logitOf(double probability) {
    return static_cast<float>(std::log(std::max(probability, Least)) -
                              std::log(std::max(1.0 - probability, Least)));
}

bool allBetween(std::span<const float> values, float least, float most) {
    return std::all_of(values.begin(), values.end(),
                       [&](float value) { return value >= least && value <= most; });
}

bool everyRowSumsToOne(const TrialScores& scores, double slack) {
    for (std::size_t first = 0; first < scores.values.size(); first += scores.classes) {
        double sum = 0.0;
        for (const float score : scores.values.subspan(first, scores.classes)) {
            sum += static_cast<double>(score);
        }
        if (std::abs(sum - 1.0) > slack) {
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

void checkOutput(const TrialScores& scores, const ModelDescription& description,
                 const std::filesystem::path& model) {
    const ModelOutput output = description.output;
    const bool severalClasses = scores.classes > 1;
    if (output == ModelOutput::Probabilities && !allBetween(scores.values, -Slack, 1.0F + Slack)) {
        refuse(model, output, "\"logits\", since the network gives values outside 0 to 1");
    }
    if (output == ModelOutput::LogProbabilities &&
        std::ranges::any_of(scores.values, [](float score) { return score > Slack; })) {
        refuse(model, output, "\"logits\", since the network gives values above 0");
    }
    if (output == ModelOutput::Logits && allBetween(scores.values, 0.0F, 1.0F)) {
        if (severalClasses && everyRowSumsToOne(scores, SoftmaxSlack)) {
            refuse(model, output, "\"probs\", since the network's values sum to one");
        }
        if (!scores.unbounded) {
            refuse(model, output,
                   "\"probs\", since all of the network's values lie between 0 and 1");
        }
    }
    if (output == ModelOutput::Probabilities && description.task == Task::SingleLabel &&
        severalClasses && !everyRowSumsToOne(scores, HalfSlack)) {
        refuse(model, output,
               "values that sum to one; a network that ends in a sigmoid is \"multi-label\"");
    }
}

bool allFinite(std::span<const float> values) {
    return std::all_of(values.begin(), values.end(),
                       [](float value) { return std::isfinite(value); });
}

} // namespace candor
