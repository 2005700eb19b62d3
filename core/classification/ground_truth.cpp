// SPDX-License-Identifier: GPL-3.0-or-later
#include "classification/ground_truth.h"

#include <algorithm>
#include <span>
#include <stdexcept>
#include <string>

namespace candor {

GroundTruth GroundTruth::singleLabel(std::vector<std::int32_t> labels, std::size_t classes) {
    GroundTruth truth;
    truth.m_task = Task::SingleLabel;
    truth.m_files = labels.size();
    truth.m_classes = classes;
    for (const std::int32_t label : labels) {
        if (label < Unlabelled || label >= static_cast<std::int64_t>(classes)) {
            throw std::invalid_argument("label " + std::to_string(label) + " is out of range");
        }
        truth.m_labelledFiles += label >= 0 ? 1 : 0;
    }
    truth.m_labels = std::move(labels);
    return truth;
}

GroundTruth GroundTruth::multiLabel(std::vector<std::int8_t> relevance, std::size_t classes) {
    if (classes == 0 || relevance.size() % classes != 0) {
        throw std::invalid_argument("the label rows do not fit the number of classes");
    }
    GroundTruth truth;
    truth.m_task = Task::MultiLabel;
    truth.m_files = relevance.size() / classes;
    truth.m_classes = classes;
    for (std::size_t file = 0; file < truth.m_files; ++file) {
        const auto row = std::span(relevance).subspan(file * classes, classes);
        const bool labelled = std::all_of(
            row.begin(), row.end(), [](std::int8_t value) { return value == 0 || value == 1; });
        const bool unlabelled =
            std::all_of(row.begin(), row.end(), [](std::int8_t value) { return value == -1; });
        if (!labelled && !unlabelled) {
            throw std::invalid_argument("the labels of file " + std::to_string(file) +
                                        " are neither 0 and 1 nor -1 throughout");
        }
        truth.m_labelledFiles += labelled ? 1 : 0;
    }
    truth.m_relevance = std::move(relevance);
    return truth;
}

} // namespace candor
