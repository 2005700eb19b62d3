// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/dataset_reader.h"

#include "dataset/dataset_layouts.h"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace candor {
namespace {

struct Layout {
    DatasetKind kind;
    std::string_view key;
    DatasetManifest (*read)(const DatasetRequest&, std::stop_token);
    bool (*looksLike)(const std::filesystem::path&);
};

/// In the order in which they are recognised: those that any folder may resemble come last.
constexpr std::array Layouts{
    Layout{DatasetKind::NSynth, "nsynth", readNsynth, looksLikeNsynth},
    Layout{DatasetKind::Gtzan, "gtzan", readGtzan, looksLikeGtzan},
    Layout{DatasetKind::Fma, "fma", readFma, looksLikeFma},
    Layout{DatasetKind::MagnaTagATune, "magnatagatune", readMagnaTagATune, looksLikeMagnaTagATune},
    Layout{DatasetKind::MtgJamendo, "mtg-jamendo", readMtgJamendo, looksLikeMtgJamendo},
    Layout{DatasetKind::AudioSet, "audioset", readAudioSet, looksLikeAudioSet},
    Layout{DatasetKind::MillionSong, "msd", readMillionSong, looksLikeMillionSong},
    Layout{DatasetKind::Csv, "csv", readCsvManifest, looksLikeCsvManifest},
    Layout{DatasetKind::FolderPerClass, "folders", readFolders, looksLikeFolders},
};

const Layout& layoutOf(DatasetKind kind) {
    const auto* const found = std::ranges::find(Layouts, kind, &Layout::kind);
    if (found == Layouts.end()) {
        throw std::invalid_argument("there is no reader of this layout");
    }
    return *found;
}

} // namespace

std::string_view datasetKey(DatasetKind kind) {
    return layoutOf(kind).key;
}

std::optional<DatasetKind> datasetFromKey(std::string_view key) {
    const auto* const found = std::ranges::find(Layouts, key, &Layout::key);
    return found == Layouts.end() ? std::nullopt : std::optional(found->kind);
}

std::optional<DatasetKind> recogniseDataset(const std::filesystem::path& path) {
    if (const auto published = recognisePublishedDataset(path)) {
        return published;
    }
    return looksLikeFolders(path) ? std::optional(DatasetKind::FolderPerClass) : std::nullopt;
}

std::optional<DatasetKind> recognisePublishedDataset(const std::filesystem::path& path) {
    const auto* const found = std::ranges::find_if(Layouts, [&path](const Layout& layout) {
        return layout.kind != DatasetKind::FolderPerClass && layout.looksLike(path);
    });
    return found == Layouts.end() ? std::nullopt : std::optional(found->kind);
}

DatasetManifest readDataset(const DatasetRequest& request, std::stop_token stop) {
    return layoutOf(request.kind).read(request, std::move(stop));
}

} // namespace candor
