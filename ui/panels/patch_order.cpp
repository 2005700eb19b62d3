// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/patch_order.h"

#include "dataset/logits_table.h"
#include "evaluation/evaluation.h"

#include <algorithm>
#include <numeric>

namespace candor::ui {

PatchPosteriors patchesInTime(const LogitsTable& table, const FilePosteriors& posteriors,
                              std::span<const std::size_t> rows) {
    const auto startOf = [&table, &posteriors](std::size_t patch) {
        return static_cast<double>(table.patchStart[posteriors.patchIndices[patch]]);
    };
    std::vector<std::size_t> order(posteriors.patchIndices.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    PatchPosteriors patches;
    patches.patches = order.size();
    if (!table.patchStart.empty()) {
        std::stable_sort(order.begin(), order.end(),
                         [&startOf](auto a, auto b) { return startOf(a) < startOf(b); });
        for (const std::size_t patch : order) {
            patches.starts.push_back(startOf(patch));
        }
    }
    for (const std::size_t label : rows) {
        patches.classes << QString::fromStdString(table.classes[label]);
        for (const std::size_t patch : order) {
            patches.values.push_back(posteriors.ensemblePatches.row(patch)[label]);
        }
    }
    return patches;
}

} // namespace candor::ui
