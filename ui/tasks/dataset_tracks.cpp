// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/dataset_tracks.h"

#include <filesystem>
#include <map>
#include <tuple>
#include <utility>

namespace candor::ui {
namespace {

/// Makes what is said of an item, once for all items of which the same is said: many are of one
/// class and instrument.
class Truths {
public:
    explicit Truths(const DatasetManifest& manifest) : m_manifest(manifest) {}

    std::shared_ptr<const TrackTruth> of(const ManifestItem& item) {
        auto& truth = m_known[{item.label, item.labels, item.split, item.group}];
        if (truth == nullptr) {
            truth = std::make_shared<const TrackTruth>(made(item));
        }
        return truth;
    }

private:
    [[nodiscard]] TrackTruth made(const ManifestItem& item) const {
        TrackTruth truth;
        if (item.label != GroundTruth::Unlabelled) {
            truth.labels.push_back(m_manifest.classes[static_cast<std::size_t>(item.label)]);
        }
        for (const std::uint16_t label : item.labels) {
            truth.labels.push_back(m_manifest.classes[label]);
        }
        if (item.split >= 0) {
            truth.split = m_manifest.splitNames[static_cast<std::size_t>(item.split)];
        }
        if (item.group >= 0) {
            truth.group = m_manifest.groupNames[static_cast<std::size_t>(item.group)];
        }
        return truth;
    }

    using Key = std::tuple<std::int32_t, std::vector<std::uint16_t>, std::int32_t, std::int32_t>;
    const DatasetManifest& m_manifest;
    std::map<Key, std::shared_ptr<const TrackTruth>> m_known;
};

/// Where the name begins in a path below the root.
std::size_t nameStartBelow(const std::string& path, const std::string& root) {
    const bool isBelow = path.size() > root.size() + 1 && path.starts_with(root) &&
                         (root.ends_with('/') || path[root.size()] == '/');
    if (!isBelow) {
        return path.rfind('/') + 1; // npos + 1 is 0
    }
    return root.ends_with('/') ? root.size() : root.size() + 1;
}

} // namespace

std::vector<std::shared_ptr<const TrackFile>> datasetTracks(const DatasetManifest& manifest,
                                                            const DatasetChoice& choice) {
    const std::filesystem::path root = std::filesystem::absolute(manifest.root).lexically_normal();
    const std::string rootText = root.string();
    Truths truths(manifest);
    std::vector<std::shared_ptr<const TrackFile>> tracks;
    for (const ManifestItem& item : manifest.items) {
        if (isChosen(item, choice)) {
            std::string path = (root / item.audio).lexically_normal().string();
            const std::size_t name = nameStartBelow(path, rootText);
            tracks.push_back(std::make_shared<const TrackFile>(
                TrackFile{std::move(path), name, truths.of(item)}));
        }
    }
    return tracks;
}

} // namespace candor::ui
