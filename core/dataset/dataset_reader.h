// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/dataset_manifest.h"

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>

namespace candor {

/// "nsynth", "fma", "gtzan", "magnatagatune", "mtg-jamendo", "audioset", "msd", "folders", "csv":
/// the words of the command line.
[[nodiscard]] std::string_view datasetKey(DatasetKind kind);
[[nodiscard]] std::optional<DatasetKind> datasetFromKey(std::string_view key);

/// What a folder or table looks like, by its names alone; nothing when it is none of the layouts. A
/// folder is never taken for FolderPerClass unless all sound lies in two or more subfolders.
[[nodiscard]] std::optional<DatasetKind> recogniseDataset(const std::filesystem::path& path);

/// As recogniseDataset(), but never FolderPerClass: does not look for sound in every folder.
[[nodiscard]] std::optional<DatasetKind>
recognisePublishedDataset(const std::filesystem::path& path);

struct DatasetRequest {
    DatasetKind kind = DatasetKind::FolderPerClass;
    std::filesystem::path path =
        {}; // the data set's folder (any of the usual levels), or its table
    std::filesystem::path audio = {}; // where the sound is, when not under path
    std::string split = {};           // only this one; empty: all
    /// FMA: small, medium, large; MTG-Jamendo: the table's name; NSynth: "11-families" keeps the
    /// one that is usually left out.
    std::string subset = {};
};

/// What DatasetRequest::subset may be for this data set; empty: there is nothing to choose.
[[nodiscard]] std::vector<std::string> datasetSubsets(DatasetKind kind,
                                                      const std::filesystem::path& path);

/// Reads the labels of a data set; the sound may be there in part, or not at all. Throws InputError
/// (one sentence: what is missing, where it was looked for) or Cancelled.
[[nodiscard]] DatasetManifest readDataset(const DatasetRequest& request, std::stop_token stop = {});

} // namespace candor
