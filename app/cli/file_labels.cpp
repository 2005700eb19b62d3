// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_labels.h"

#include "file_names.h"

#include "dataset/dataset_reader.h"
#include "dataset/name_index.h"

#include <cstdint>
#include <iostream>
#include <unordered_map>
#include <utility>

namespace candor::cli {
namespace {

/// Lines of a table by path and by bare name.
class TableIndex {
public:
    explicit TableIndex(const DatasetManifest& table) {
        for (const ManifestItem& item : table.items) {
            const std::filesystem::path path = wholePath(table.root / item.audio);
            m_byPath.emplace(path.native(), &item);
            const auto [line, isNew] = m_byName.emplace(path.filename().native(), &item);
            line->second = isNew ? &item : nullptr; // a name of two lines decides nothing
        }
    }
    /// Null where the table does not have it.
    [[nodiscard]] const ManifestItem* find(const std::filesystem::path& path) const {
        if (const auto line = m_byPath.find(wholePath(path).native()); line != m_byPath.end()) {
            return line->second;
        }
        const auto line = m_byName.find(path.filename().native());
        return line == m_byName.end() ? nullptr : line->second;
    }

private:
    std::unordered_map<std::string, const ManifestItem*> m_byPath;
    std::unordered_map<std::string, const ManifestItem*> m_byName;
};

} // namespace

DatasetManifest folderLabels(const std::vector<ListedAudio>& files) {
    DatasetManifest known;
    NameIndex folders;
    for (const ListedAudio& file : files) {
        const std::filesystem::path folder = wholePath(file.path).parent_path().filename();
        ManifestItem item;
        item.label = static_cast<std::int32_t>(folders.indexOf(folder.string()));
        known.items.push_back(std::move(item));
    }
    std::vector<std::string> names;
    for (std::size_t index = 0; index < folders.size(); ++index) {
        names.push_back(folders[index]);
    }
    known.classes = LabelSet(std::move(names));
    return known;
}

DatasetManifest tableLabels(const std::filesystem::path& table,
                            const std::vector<ListedAudio>& files, const Terminal& terminal,
                            std::stop_token stop) {
    DatasetManifest known = readDataset({.kind = DatasetKind::Csv, .path = table}, std::move(stop));
    const TableIndex index(known);
    std::vector<ManifestItem> items;
    std::size_t without = 0;
    for (const ListedAudio& file : files) {
        const ManifestItem* const item = index.find(file.path);
        items.push_back(item == nullptr ? ManifestItem() : *item);
        without += item == nullptr ? 1U : 0U;
    }
    known.items = std::move(items);
    if (without > 0 && !terminal.quiet) {
        std::cerr << "candor-cli: " << table.string() << " says nothing of " << without << " of "
                  << files.size() << " files; they are unlabelled\n";
    }
    return known;
}

} // namespace candor::cli
