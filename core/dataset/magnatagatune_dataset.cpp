// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/dataset_layouts.h"
#include "dataset/manifest_draft.h"
#include "dataset/published_files.h"
#include "dataset/published_table.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

// MagnaTagATune (Law et al. 2009): annotations_final.csv, separated by tabs, with 188 columns of 0
// and 1 between clip_id and mp3_path, and the folders 0 … f of mp3.zip.

namespace candor {
namespace {

constexpr std::string_view TableName = "annotations_final.csv";
constexpr std::string_view ClipColumn = "clip_id";
constexpr std::string_view PathColumn = "mp3_path";

// Published with zero bytes.
constexpr std::array<std::string_view, 3> EmptyClips{"35644", "55753", "57881"};

std::optional<std::filesystem::path> magnatagatuneTable(const std::filesystem::path& path) {
    Places places{path / TableName};
    if (path.extension() == ".csv") {
        places.push_back(path);
    }
    if (path.filename() == "mp3") {
        places.push_back(path.parent_path() / TableName);
    }
    return firstFile(places);
}

std::filesystem::path magnatagatuneSound(const DatasetRequest& request,
                                         const std::filesystem::path& table) {
    if (!request.audio.empty()) {
        return settled(request.audio);
    }
    return firstFolder({table.parent_path() / "mp3"}).value_or(table.parent_path());
}

// The usual 12:1:3 by folder, which is a convention of those who use the data set, not part of it.
std::int32_t folderSplit(const std::string& file) {
    constexpr std::string_view Folders = "0123456789abcdef";
    if (file.size() < 2 || file[1] != '/') {
        return -1;
    }
    const std::size_t folder = Folders.find(file.front());
    if (folder == std::string_view::npos) {
        return -1;
    }
    constexpr std::size_t FirstValidation = 12;
    return folder < FirstValidation ? 0 : folder == FirstValidation ? 1 : 2;
}

// "f/american_bach_soloists-j_s_bach-01-aria-30-59.mp3": names hold no dash but between their
// parts.
std::string artistOf(const std::string& file) {
    const std::size_t begin = file.find('/') + 1; // npos + 1 is 0: no folder
    const std::size_t end = file.find('-', begin);
    return end == std::string::npos ? std::string() : file.substr(begin, end - begin);
}

struct MagnatagatuneColumns {
    std::size_t clip, path;
    std::vector<std::size_t> tags;

    explicit MagnatagatuneColumns(const PublishedTable& table)
        : clip(table.column(ClipColumn)), path(table.column(PathColumn)) {
        for (std::size_t column = 0; column < table.columns().size(); ++column) {
            if (column != clip && column != path) {
                static_cast<void>(table.column(table.columns()[column])); // refuses a name's second
                tags.push_back(column);
            }
        }
        if (tags.empty()) {
            throw table.badHeader("a column for each tag between clip_id and mp3_path");
        }
    }
};

ManifestRow magnatagatuneRow(const PublishedTable& table, const MagnatagatuneColumns& columns) {
    ManifestRow row;
    row.name = table.filled(columns.clip);
    const std::string file = table.filled(columns.path);
    row.audio = file;
    row.split = folderSplit(file);
    row.group = artistOf(file);
    for (const std::size_t column : columns.tags) {
        const std::string_view flag = table.cells()[column];
        if (flag == "1") {
            row.classes.push_back(table.columns()[column]);
        } else if (flag != "0") {
            throw table.badCell(column, "0 or 1");
        }
    }
    if (std::ranges::find(EmptyClips, row.name) != EmptyClips.end()) {
        row.fault = ItemFault::KnownBroken;
    }
    return row;
}

void readClips(PublishedTable& table, ManifestDraft& draft) {
    table.readHeader();
    const MagnatagatuneColumns columns(table);
    std::vector<std::string> tags;
    for (const std::size_t column : columns.tags) {
        tags.push_back(table.columns()[column]);
    }
    draft.declareClasses(std::move(tags));
    while (table.next()) {
        table.checkLength();
        if (!draft.add(magnatagatuneRow(table, columns))) {
            throw table.badCell(columns.clip, "each clip once, or with the same tags");
        }
    }
}

} // namespace

bool looksLikeMagnaTagATune(const std::filesystem::path& path) {
    const auto table = magnatagatuneTable(settled(path));
    return table && table->filename() == TableName;
}

DatasetManifest readMagnaTagATune(const DatasetRequest& request, std::stop_token stop) {
    const std::filesystem::path path = settled(request.path);
    const auto tablePath = magnatagatuneTable(path);
    if (!tablePath) {
        throw InputError(path, InputFault::PartMissing,
                         {std::string(TableName), "that table beside the folders 0 … f"});
    }
    ManifestDraft draft;
    draft.manifest.kind = DatasetKind::MagnaTagATune;
    draft.manifest.name = "MagnaTagATune";
    draft.manifest.root = magnatagatuneSound(request, *tablePath);
    draft.manifest.task = Task::MultiLabel;
    draft.manifest.splitNames = {"train", "validation", "test"};
    draft.manifest.groupMeaning = "artist";
    PublishedTable table(*tablePath, stop);
    readClips(table, draft);
    DatasetManifest manifest = draft.finish(request.split);
    noteIfAny(manifest,
              "Splits are the usual ones by folder (0-b train, c validation, d-f test): the data "
              "set names none.",
              manifest.items.size());
    noteIfAny(manifest, "Clips have no tag.", countUntagged(manifest));
    noteIfAny(manifest, "Clips are known to be published with zero bytes.",
              countFault(manifest, ItemFault::KnownBroken));
    const SoundIndex sound(manifest.root, SoundIndex::Key::Path, stop);
    lookForSound(manifest, sound,
                 [&sound](const ManifestItem& item) { return sound.find(item.audio.string()); });
    return manifest;
}

} // namespace candor
