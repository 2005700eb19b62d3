// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/dataset_manifest.h"

namespace candor {

ManifestCounts countItems(const DatasetManifest& manifest) {
    ManifestCounts counts;
    const std::size_t splits = manifest.splitNames.size();
    counts.items.assign(manifest.classes.size(), std::vector<std::uint64_t>(splits + 1, 0));
    for (const ManifestItem& item : manifest.items) {
        const std::size_t column = item.split < 0 ? splits : static_cast<std::size_t>(item.split);
        for (const std::uint16_t label : item.labels) {
            ++counts.items[label][column];
        }
        if (item.label != GroundTruth::Unlabelled) {
            ++counts.items[static_cast<std::size_t>(item.label)][column];
        } else if (item.labels.empty()) {
            ++counts.unlabelled;
        }
        counts.faulty += item.fault == ItemFault::None ? 0U : 1U;
    }
    return counts;
}

} // namespace candor
