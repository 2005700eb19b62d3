// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/dataset_reader.h"

#include <string>
#include <vector>

namespace candor {

// One reader a layout: what readDataset() and recogniseDataset() choose from. Readers throw
// InputError and Cancelled as readDataset() does; looksLike…() go by names alone and never throw.

[[nodiscard]] DatasetManifest readFolders(const DatasetRequest& request, std::stop_token stop);
[[nodiscard]] DatasetManifest readCsvManifest(const DatasetRequest& request, std::stop_token stop);
[[nodiscard]] DatasetManifest readNsynth(const DatasetRequest& request, std::stop_token stop);
[[nodiscard]] DatasetManifest readGtzan(const DatasetRequest& request, std::stop_token stop);
[[nodiscard]] DatasetManifest readFma(const DatasetRequest& request, std::stop_token stop);
[[nodiscard]] DatasetManifest readMagnaTagATune(const DatasetRequest& request,
                                                std::stop_token stop);
[[nodiscard]] DatasetManifest readMtgJamendo(const DatasetRequest& request, std::stop_token stop);
[[nodiscard]] DatasetManifest readAudioSet(const DatasetRequest& request, std::stop_token stop);
[[nodiscard]] DatasetManifest readMillionSong(const DatasetRequest& request, std::stop_token stop);

/// The names of the tables in a folder, as DatasetRequest::subset takes them; none elsewhere.
[[nodiscard]] std::vector<std::string> mtgJamendoTables(const std::filesystem::path& path);

[[nodiscard]] bool looksLikeFolders(const std::filesystem::path& path);
[[nodiscard]] bool looksLikeCsvManifest(const std::filesystem::path& path);
[[nodiscard]] bool looksLikeNsynth(const std::filesystem::path& path);
[[nodiscard]] bool looksLikeGtzan(const std::filesystem::path& path);
[[nodiscard]] bool looksLikeFma(const std::filesystem::path& path);
[[nodiscard]] bool looksLikeMagnaTagATune(const std::filesystem::path& path);
[[nodiscard]] bool looksLikeMtgJamendo(const std::filesystem::path& path);
[[nodiscard]] bool looksLikeAudioSet(const std::filesystem::path& path);
[[nodiscard]] bool looksLikeMillionSong(const std::filesystem::path& path);

} // namespace candor
