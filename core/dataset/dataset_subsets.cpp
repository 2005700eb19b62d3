// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/dataset_layouts.h"
#include "dataset/published_files.h"

namespace candor {
namespace {

std::vector<std::string> millionSongTables(const std::filesystem::path& path) {
    std::vector<std::string> names;
    for (const std::string& file : filesEnding(settled(path), ".cls")) {
        names.push_back(std::filesystem::path(file).stem().string());
    }
    return names;
}

} // namespace

std::vector<std::string> datasetSubsets(DatasetKind kind, const std::filesystem::path& path) {
    switch (kind) {
    case DatasetKind::Fma:
        return {"small", "medium", "large", "full"};
    case DatasetKind::NSynth:
        return {"11-families"};
    case DatasetKind::MtgJamendo:
        return mtgJamendoTables(path);
    case DatasetKind::MillionSong:
        return millionSongTables(path);
    default:
        return {};
    }
}

} // namespace candor
