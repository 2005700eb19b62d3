// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/audacity_labels.h"

#include "classification/activation.h"
#include "report/aligned_text.h"

#include <algorithm>
#include <numeric>
#include <unordered_set>

namespace candor {
namespace {

/// Mean over the members of the posterior of one patch.
std::vector<double> patchPosterior(const PatchScores& scores, const PatchLabelling& labelling,
                                   std::size_t patch) {
    const std::size_t classes = labelling.classes.size();
    std::vector<double> mean(classes, 0.0);
    std::vector<double> one(classes);
    for (const std::size_t member : scores.members) {
        const auto row =
            scores.logits.subspan((member * scores.patches + patch) * classes, classes);
        std::copy(row.begin(), row.end(), one.begin());
        activate(labelling.task == Task::SingleLabel ? Activation::Softmax : Activation::Sigmoid,
                 one, labelling.temperature, one);
        for (std::size_t label = 0; label < classes; ++label) {
            mean[label] += one[label] / static_cast<double>(scores.members.size());
        }
    }
    return mean;
}

/// Tabs and line breaks would end the label.
std::string oneCell(std::string text) {
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
    return text;
}

std::string lineOf(const PatchScores& scores, std::size_t patch, const std::string& label) {
    const double start = scores.starts[patch];
    double end = start + scores.patchSeconds;
    if (scores.duration > start) {
        end = std::min(end, scores.duration);
    }
    return fixedText(start, 6) + '\t' + fixedText(end, 6) + '\t' + label + '\n';
}

} // namespace

std::string audacityLabels(const PatchScores& scores, const PatchLabelling& labelling) {
    const bool isSingle = labelling.task == Task::SingleLabel;
    const double atLeast = labelling.atLeast.value_or(isSingle ? 0.0 : 0.5);
    std::string text;
    std::vector<std::size_t> order(labelling.classes.size());
    for (std::size_t patch = 0; patch < scores.patches; ++patch) {
        const std::vector<double> posterior = patchPosterior(scores, labelling, patch);
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::stable_sort(order.begin(), order.end(), [&](std::size_t one, std::size_t other) {
            return posterior[one] > posterior[other];
        });
        const std::size_t shown = isSingle ? 1 : order.size();
        for (std::size_t rank = 0; rank < shown; ++rank) {
            const double value = posterior[order[rank]];
            if (value < atLeast && !isSingle) {
                break;
            }
            text += lineOf(scores, patch,
                           oneCell(labelling.classes[order[rank]]) + ' ' + fixedText(value, 2) +
                               (value < atLeast ? " ?" : ""));
        }
    }
    return text;
}

std::vector<std::string> labelTrackNames(std::span<const std::filesystem::path> files) {
    std::unordered_set<std::string> taken;
    std::vector<std::string> names;
    for (const std::filesystem::path& file : files) {
        const std::string stem = file.stem().string();
        std::string name = stem + ".txt";
        for (int number = 2; !taken.insert(name).second; ++number) {
            name = stem + '-' + std::to_string(number) + ".txt";
        }
        names.push_back(std::move(name));
    }
    return names;
}

} // namespace candor
