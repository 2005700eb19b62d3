// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/manifest_draft.h"

#include "dataset/input_error.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace candor {

void ManifestDraft::declareClasses(std::vector<std::string> names) {
    for (const std::string& name : names) {
        m_classes.indexOf(name);
    }
    manifest.classes = LabelSet(std::move(names));
    m_classesDeclared = true;
}

bool ManifestDraft::add(ManifestRow row) {
    ManifestItem item;
    item.audio = std::move(row.audio);
    item.split = row.split;
    item.fault = row.fault;
    for (const std::string& name : row.classes) {
        const std::uint32_t index = m_classes.indexOf(name);
        if (index > std::numeric_limits<std::uint16_t>::max()) {
            return false;
        }
        item.labels.push_back(static_cast<std::uint16_t>(index));
    }
    std::ranges::sort(item.labels);
    const auto repeats = std::ranges::unique(item.labels);
    item.labels.erase(repeats.begin(), repeats.end());
    if (manifest.task == Task::SingleLabel && !item.labels.empty()) {
        item.label = item.labels.front();
        item.labels.clear();
    }
    const auto [place, added] = m_items.try_emplace(row.name, manifest.items.size());
    if (!added) {
        const ManifestItem& first = manifest.items[place->second];
        ++m_repeated;
        return first.label == item.label && first.labels == item.labels &&
               first.split == item.split;
    }
    if (!row.group.empty()) {
        item.group = static_cast<std::int32_t>(m_groups.indexOf(row.group));
    }
    item.name = std::move(row.name);
    manifest.items.push_back(std::move(item));
    return true;
}

void ManifestDraft::note(std::string sentence, std::uint64_t count) {
    noteIfAny(manifest, std::move(sentence), count);
}

// The usual encoders sort names by their bytes; numbers so far are those of first appearance.
void ManifestDraft::sortClasses() {
    std::vector<std::size_t> order(m_classes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {}, [this](std::size_t index) { return m_classes[index]; });
    std::vector<std::uint16_t> places(order.size());
    std::vector<std::string> names;
    for (std::size_t place = 0; place < order.size(); ++place) {
        places[order[place]] = static_cast<std::uint16_t>(place);
        names.push_back(m_classes[order[place]]);
    }
    for (ManifestItem& item : manifest.items) {
        if (item.label != GroundTruth::Unlabelled) {
            item.label = places[static_cast<std::size_t>(item.label)];
        }
        for (std::uint16_t& label : item.labels) {
            label = places[label];
        }
        std::ranges::sort(item.labels);
    }
    manifest.classes = LabelSet(std::move(names));
}

void ManifestDraft::keepSplit(const std::string& split) {
    const auto found = std::ranges::find(manifest.splitNames, split);
    if (found == manifest.splitNames.end()) {
        throw InputError(manifest.root, InputFault::PartMissing,
                         {"split \"" + split + "\"", manifest.splitNames.empty()
                                                         ? "none: the table names no splits"
                                                         : alternatives(manifest.splitNames)});
    }
    const auto index = static_cast<std::int32_t>(found - manifest.splitNames.begin());
    std::erase_if(manifest.items, [index](const auto& item) { return item.split != index; });
}

DatasetManifest ManifestDraft::finish(const std::string& split) {
    if (!m_classesDeclared) {
        sortClasses();
    }
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        manifest.groupNames.push_back(m_groups[group]);
    }
    noteIfAny(manifest, "Rows that repeat an earlier one were left out.", m_repeated);
    if (!split.empty()) {
        keepSplit(split);
    }
    return std::move(manifest);
}

void noteIfAny(DatasetManifest& manifest, std::string sentence, std::uint64_t count) {
    if (count > 0) {
        manifest.notes.push_back({std::move(sentence), count});
    }
}

void lookForSound(DatasetManifest& manifest, const SoundIndex& sound, const LocateSound& locate) {
    if (sound.empty() && !manifest.items.empty()) {
        manifest.notes.push_back({"No sound was found in " + manifest.root.string() +
                                      ": only the labels of the items are known.",
                                  manifest.items.size()});
        return;
    }
    for (ManifestItem& item : manifest.items) {
        if (auto found = locate(item)) {
            item.audio = std::move(*found);
        } else {
            item.fault = ItemFault::Missing;
        }
    }
}

std::uint64_t countFault(const DatasetManifest& manifest, ItemFault fault) {
    return static_cast<std::uint64_t>(
        std::ranges::count(manifest.items, fault, &ManifestItem::fault));
}

std::uint64_t countUntagged(const DatasetManifest& manifest) {
    return static_cast<std::uint64_t>(std::ranges::count_if(
        manifest.items, [](const ManifestItem& item) { return item.labels.empty(); }));
}

std::string alternatives(const std::vector<std::string>& names) {
    std::string text;
    for (std::size_t index = 0; index < names.size(); ++index) {
        text += index == 0 ? "" : index + 1 == names.size() ? " or " : ", ";
        text += names[index];
    }
    return text;
}

} // namespace candor
