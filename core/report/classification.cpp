// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/classification.h"

#include "calibration/decision_tally.h"
#include "calibration/file_posterior.h"
#include "dataset/logits_table.h"

#include <algorithm>
#include <numeric>

namespace candor {

std::vector<std::vector<double>> filePosteriors(const LogitsTable& table, double temperature) {
    std::vector<std::size_t> members(table.logits.members());
    std::iota(members.begin(), members.end(), std::size_t{0});
    FilePosterior posterior({table.logits, table.patches, table.truth, members},
                            Temperature(temperature));
    std::vector<std::vector<double>> rows;
    rows.reserve(table.files());
    for (std::size_t file = 0; file < table.files(); ++file) {
        posterior.compute(file);
        rows.emplace_back(posterior.ensemble().begin(), posterior.ensemble().end());
    }
    return rows;
}

namespace {

std::vector<std::size_t> classesFrom(const std::vector<double>& posterior, double threshold,
                                     Task task) {
    std::vector<std::size_t> found;
    if (task == Task::SingleLabel) {
        found.push_back(winningClass(posterior));
    } else {
        found.resize(posterior.size());
        std::iota(found.begin(), found.end(), std::size_t{0});
        std::stable_sort(found.begin(), found.end(), [&](std::size_t one, std::size_t other) {
            return posterior[one] > posterior[other];
        });
    }
    std::erase_if(found, [&](std::size_t index) { return posterior[index] < threshold; });
    return found;
}

} // namespace

void acceptAtLeast(Classification& classification, double threshold) {
    for (ClassifiedFile& file : classification.files) {
        if (file.error) {
            continue;
        }
        FileAcceptance acceptance{{}, "to review", threshold};
        for (const std::size_t index :
             classesFrom(file.posterior, threshold, classification.task)) {
            acceptance.classes.push_back(classification.classes[index]);
            acceptance.verdict = "accepted";
        }
        file.acceptance = std::move(acceptance);
    }
}

} // namespace candor
