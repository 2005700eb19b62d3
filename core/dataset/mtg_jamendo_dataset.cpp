// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/dataset_layouts.h"
#include "dataset/manifest_draft.h"
#include "dataset/published_files.h"
#include "dataset/published_table.h"

#include <algorithm>
#include <string_view>
#include <utility>

// MTG-Jamendo (Bogdanov et al. 2019): data/<name>.tsv, data/splits/split-N/<name>-<split>.tsv and
// NN/<id>.mp3, or NN/<id>.low.mp3 of the low-quality set. Tags begin in the sixth field.

namespace candor {
namespace {

constexpr std::string_view JamendoExtension = ".tsv";
const std::vector<std::string> JamendoSplits{"train", "validation", "test"};

std::string ending(const std::string& split) {
    return "-" + split + std::string(JamendoExtension);
}

// One table, or the three of a split.
struct JamendoTables {
    std::filesystem::path folder;
    std::string name;        // without split and extension
    bool isSplit = false;    // <name>-train.tsv …
    std::string wantedSplit; // of the file that was asked for
};

JamendoTables tablesOf(const std::filesystem::path& file) {
    JamendoTables tables{file.parent_path(), file.stem().string(), false, ""};
    for (const std::string& split : JamendoSplits) {
        if (file.filename().string().ends_with(ending(split))) {
            tables.name = tables.name.substr(0, tables.name.size() - split.size() - 1);
            tables.isSplit = true;
            tables.wantedSplit = split;
        }
    }
    return tables;
}

// The names of the tables in a folder, each once however many splits it has.
std::vector<JamendoTables> tablesIn(const std::filesystem::path& folder) {
    std::vector<JamendoTables> all;
    for (const std::string& file : filesEnding(folder, std::string(JamendoExtension))) {
        JamendoTables tables = tablesOf(folder / file);
        tables.wantedSplit.clear();
        const bool known = std::ranges::any_of(all, [&tables](const JamendoTables& other) {
            return other.name == tables.name && other.isSplit == tables.isSplit;
        });
        if (!known) {
            all.push_back(std::move(tables));
        }
    }
    return all;
}

std::vector<JamendoTables> tablesBelow(const std::filesystem::path& path) {
    std::vector<JamendoTables> all = tablesIn(path);
    return all.empty() ? tablesIn(path / "data") : all;
}

JamendoTables chosenTables(const DatasetRequest& request) {
    const std::filesystem::path path = settled(request.path);
    if (!isFolder(path)) {
        return tablesOf(path);
    }
    const std::vector<JamendoTables> all = tablesBelow(path);
    std::vector<std::string> names;
    std::ranges::transform(all, std::back_inserter(names), &JamendoTables::name);
    if (names.empty()) {
        throw InputError(path, InputFault::PartMissing,
                         {"table (.tsv)", "data/autotagging.tsv or a folder split-0"});
    }
    if (request.subset.empty() && all.size() == 1) {
        return all.front();
    }
    const std::string wanted = request.subset.ends_with(JamendoExtension)
                                   ? request.subset.substr(0, request.subset.size() - 4)
                                   : request.subset;
    const auto found = std::ranges::find(all, wanted, &JamendoTables::name);
    if (found == all.end()) {
        throw InputError(
            path, InputFault::PartMissing,
            {wanted.empty() ? "chosen table" : "table \"" + wanted + "\"", alternatives(names)});
    }
    return *found;
}

std::filesystem::path jamendoSound(const DatasetRequest& request) {
    if (!request.audio.empty()) {
        return settled(request.audio);
    }
    const std::filesystem::path path = settled(request.path);
    const std::filesystem::path folder = isFolder(path) ? path : path.parent_path();
    return firstFolder({folder / "audio"}).value_or(folder);
}

struct JamendoColumns {
    std::size_t track, artist, path, tags;

    explicit JamendoColumns(const PublishedTable& table)
        : track(table.column("track_id")), artist(table.column("artist_id")),
          path(table.column("path")), tags(table.column("tags")) {
        if (tags + 1 != table.columns().size()) {
            throw table.badHeader("TAGS as its last column");
        }
    }
};

void readTable(const std::filesystem::path& path, std::int32_t split, ManifestDraft& draft,
               const std::stop_token& stop) {
    PublishedTable table(path, stop, {.delimiter = '\t'});
    table.readHeader();
    const JamendoColumns columns(table);
    while (table.next()) {
        static_cast<void>(table.text(columns.tags)); // the row reaches that far
        ManifestRow row;
        row.name = table.filled(columns.track);
        row.audio = table.filled(columns.path);
        row.group = table.text(columns.artist);
        row.split = split;
        for (std::size_t column = columns.tags; column < table.cells().size(); ++column) {
            if (std::string tag = table.text(column); !tag.empty()) {
                row.classes.push_back(std::move(tag));
            }
        }
        if (!draft.add(std::move(row))) {
            throw table.badCell(columns.track, "each track once, or with the same tags and split");
        }
    }
}

// All splits are read even if one is wanted: the classes are those of all.
void readSplits(const JamendoTables& tables, ManifestDraft& draft, const std::stop_token& stop) {
    draft.manifest.splitNames = JamendoSplits;
    for (std::size_t split = 0; split < JamendoSplits.size(); ++split) {
        const std::filesystem::path file =
            tables.folder / (tables.name + ending(JamendoSplits[split]));
        if (isFile(file)) {
            readTable(file, static_cast<std::int32_t>(split), draft, stop);
        } else {
            draft.note("The table " + file.filename().string() +
                           " is not there: classes are those of the others.",
                       1);
        }
    }
}

std::optional<std::filesystem::path> jamendoSoundOf(const SoundIndex& sound,
                                                    const ManifestItem& item) {
    if (auto found = sound.find(item.audio.generic_string())) {
        return found;
    }
    std::filesystem::path low = item.audio;
    return sound.find(low.replace_extension(".low.mp3").generic_string());
}

} // namespace

std::vector<std::string> mtgJamendoTables(const std::filesystem::path& path) {
    std::vector<std::string> names;
    for (const JamendoTables& tables : tablesBelow(settled(path))) {
        if (std::ranges::find(names, tables.name) == names.end()) {
            names.push_back(tables.name);
        }
    }
    return names;
}

bool looksLikeMtgJamendo(const std::filesystem::path& path) {
    const std::filesystem::path place = settled(path);
    const auto isTable = [](const std::string& name) {
        return name.starts_with("autotagging") || name.starts_with("raw");
    };
    if (place.extension() == JamendoExtension) {
        return isTable(place.filename().string());
    }
    std::vector<std::string> names = filesEnding(place, std::string(JamendoExtension));
    if (names.empty()) {
        names = filesEnding(place / "data", std::string(JamendoExtension));
    }
    return std::ranges::any_of(names, isTable);
}

DatasetManifest readMtgJamendo(const DatasetRequest& request, std::stop_token stop) {
    const JamendoTables tables = chosenTables(request);
    ManifestDraft draft;
    draft.manifest.kind = DatasetKind::MtgJamendo;
    draft.manifest.name = "MTG-Jamendo " + tables.name;
    draft.manifest.root = jamendoSound(request);
    draft.manifest.task = Task::MultiLabel;
    draft.manifest.groupMeaning = "artist";
    if (tables.isSplit) {
        readSplits(tables, draft, stop);
    } else {
        readTable(tables.folder / (tables.name + std::string(JamendoExtension)), -1, draft, stop);
    }
    DatasetManifest manifest =
        draft.finish(request.split.empty() ? tables.wantedSplit : request.split);
    noteIfAny(manifest, "Tracks have no tag.", countUntagged(manifest));
    const SoundIndex sound(manifest.root, SoundIndex::Key::Path, stop);
    lookForSound(manifest, sound,
                 [&sound](const ManifestItem& item) { return jamendoSoundOf(sound, item); });
    return manifest;
}

} // namespace candor
