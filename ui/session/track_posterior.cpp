// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/track_posterior.h"

#include "inference/logits_extraction.h"

#include "classification/activation.h"

namespace candor::ui {

std::vector<double> trackPosterior(const FileLogits& file, Task task,
                                   const EvaluationSettings& settings) {
    if (file.failure || file.patches == 0 || settings.members.empty()) {
        return {};
    }
    const Activation activation =
        task == Task::SingleLabel ? Activation::Softmax : Activation::Sigmoid;
    const Temperature temperature(settings.temperature);
    std::vector<double> row(file.classes);
    std::vector<double> member(file.classes);
    std::vector<double> ensemble(file.classes);
    for (const std::size_t column : settings.members) {
        member.assign(file.classes, 0.0);
        for (std::size_t patch = 0; patch < file.patches; ++patch) {
            const auto logits =
                std::span(file.logits)
                    .subspan((column * file.patches + patch) * file.classes, file.classes);
            row.assign(logits.begin(), logits.end());
            activate(activation, row, temperature, row);
            for (std::size_t index = 0; index < file.classes; ++index) {
                member[index] += row[index];
            }
        }
        for (std::size_t index = 0; index < file.classes; ++index) {
            ensemble[index] += member[index] / static_cast<double>(file.patches);
        }
    }
    for (double& value : ensemble) {
        value /= static_cast<double>(settings.members.size());
    }
    return ensemble;
}

TrackOutcome outcomeOf(std::span<const double> posterior) {
    if (posterior.empty()) {
        return {};
    }
    std::size_t first = 0;
    for (std::size_t index = 1; index < posterior.size(); ++index) {
        first = posterior[index] > posterior[first] ? index : first;
    }
    std::size_t second = first == 0 && posterior.size() > 1 ? 1 : 0;
    for (std::size_t index = 0; index < posterior.size(); ++index) {
        second = index != first && posterior[index] > posterior[second] ? index : second;
    }
    return {static_cast<std::uint16_t>(first), static_cast<std::uint16_t>(second),
            static_cast<float>(posterior[first]),
            second == first ? 0.0F : static_cast<float>(posterior[second])};
}

} // namespace candor::ui
