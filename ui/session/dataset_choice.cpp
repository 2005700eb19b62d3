// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/dataset_choice.h"

#include <algorithm>

namespace candor::ui {

DatasetChoice everythingOf(const DatasetManifest& manifest) {
    DatasetChoice choice;
    choice.classes.assign(manifest.classes.size(), true);
    return choice;
}

bool hasLabel(const ManifestItem& item) {
    return item.label != GroundTruth::Unlabelled || !item.labels.empty();
}

bool isFaulty(const ManifestItem& item) {
    return item.fault != ItemFault::None && item.fault != ItemFault::Missing;
}

bool isChosen(const ManifestItem& item, const DatasetChoice& choice) {
    if (item.fault == ItemFault::Missing || (isFaulty(item) && !choice.faulty) ||
        (choice.split && item.split != *choice.split)) {
        return false;
    }
    if (!hasLabel(item)) {
        return choice.unlabelled;
    }
    return item.label != GroundTruth::Unlabelled
               ? choice.classes[static_cast<std::size_t>(item.label)]
               : std::ranges::any_of(item.labels, [&choice](std::uint16_t label) {
                     return static_cast<bool>(choice.classes[label]);
                 });
}

std::size_t countChosen(const DatasetManifest& manifest, const DatasetChoice& choice) {
    return static_cast<std::size_t>(std::ranges::count_if(
        manifest.items, [&choice](const ManifestItem& item) { return isChosen(item, choice); }));
}

} // namespace candor::ui
