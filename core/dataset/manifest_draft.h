// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/dataset_manifest.h"
#include "dataset/name_index.h"
#include "dataset/sound_index.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace candor {

/// What a data set's table says of one item, by names.
struct ManifestRow {
    std::string name;
    std::filesystem::path audio;
    std::vector<std::string> classes; // at most one in a single-label data set
    std::int32_t split = -1;
    std::string group; // empty: in none
    ItemFault fault = ItemFault::None;
};

/// A manifest in the making: numbers classes and groups and notices repeated rows.
class ManifestDraft {
public:
    /// Kind, name, root, task, splitNames and groupMeaning are the reader's to fill.
    DatasetManifest manifest;

    /// Gives the classes in an order of their own; without, they are sorted by name at the end.
    void declareClasses(std::vector<std::string> names);
    /// False when an item of this name is there with other classes or in another split; an equal
    /// row is left out and counted.
    [[nodiscard]] bool add(ManifestRow row);
    /// As noteIfAny().
    void note(std::string sentence, std::uint64_t count);
    /// Keeps one split (all when empty) and brings all into order. Throws InputError (PartMissing)
    /// for a split that the data set lacks.
    [[nodiscard]] DatasetManifest finish(const std::string& split);

private:
    void sortClasses();
    void keepSplit(const std::string& split);

    bool m_classesDeclared = false;
    NameIndex m_classes;
    NameIndex m_groups;
    std::unordered_map<std::string, std::size_t> m_items; // by name
    std::uint64_t m_repeated = 0;
};

/// Where an item's sound is, relative to the manifest's root, if it is there.
using LocateSound = std::function<std::optional<std::filesystem::path>(const ManifestItem&)>;
/// Marks items whose sound is not there as Missing, unless there is no sound at all: that is one
/// note.
void lookForSound(DatasetManifest& manifest, const SoundIndex& sound, const LocateSound& locate);
/// A note only if there is something to count.
void noteIfAny(DatasetManifest& manifest, std::string sentence, std::uint64_t count);
/// Items with this fault.
[[nodiscard]] std::uint64_t countFault(const DatasetManifest& manifest, ItemFault fault);
/// Items of a multi-label data set without any class.
[[nodiscard]] std::uint64_t countUntagged(const DatasetManifest& manifest);

/// "a, b or c".
[[nodiscard]] std::string alternatives(const std::vector<std::string>& names);

} // namespace candor
