// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/dataset_manifest.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace candor::ui {

/// Which items of a data set are wanted.
struct DatasetChoice {
    std::optional<std::int32_t> split; // index into splitNames, -1: those in none; nothing: all
    /// One a class. An item with one of the wanted classes is taken with all of its labels: leaving
    /// some out would make them wrong.
    std::vector<bool> classes;
    bool faulty = true;     // with items that are known to be short, broken, repeated, mislabelled
    bool unlabelled = true; // with items without any label
};

/// All there is.
[[nodiscard]] DatasetChoice everythingOf(const DatasetManifest& manifest);

/// Whether the choice takes this item. Items without sound in this copy are never taken.
[[nodiscard]] bool isChosen(const ManifestItem& item, const DatasetChoice& choice);
[[nodiscard]] std::size_t countChosen(const DatasetManifest& manifest, const DatasetChoice& choice);

/// Whether the item is labelled with anything.
[[nodiscard]] bool hasLabel(const ManifestItem& item);
/// Whether its sound is there but known to be at fault.
[[nodiscard]] bool isFaulty(const ManifestItem& item);

} // namespace candor::ui
