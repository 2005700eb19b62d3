// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/csv_cell.h"
#include "dataset/dataset_layouts.h"
#include "dataset/manifest_draft.h"
#include "dataset/published_files.h"
#include "dataset/published_table.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

// FMA (Defferrard et al. 2017): fma_metadata/tracks.csv and fma_<subset>/NNN/NNNNNN.mp3.

namespace candor {
namespace {

const std::vector<std::string> Subsets{"small", "medium", "large", "full"};
const std::vector<std::string> FmaSplits{"training", "validation", "test"};

// Clips that were cut by wrong durations (issues 4, 8, 41 and 44 of the data set's repository).
constexpr std::array ShortClips{98565, 98566, 98567, 98568, 98569, 108924};
constexpr std::array SilentClips{1486,  5574,   65753,  80391,  98558,  98559,  98560, 98571,
                                 99134, 105247, 108925, 126981, 127336, 133297, 143992};

ItemFault knownFault(long long track) {
    if (std::ranges::find(ShortClips, track) != ShortClips.end()) {
        return ItemFault::KnownShort;
    }
    return std::ranges::find(SilentClips, track) != SilentClips.end() ? ItemFault::KnownBroken
                                                                      : ItemFault::None;
}

// The subset that a folder is named for; empty when it is none.
std::string subsetOf(const std::filesystem::path& folder) {
    const auto found = std::ranges::find_if(Subsets, [&folder](const std::string& subset) {
        return folder.filename() == "fma_" + subset;
    });
    return found == Subsets.end() ? std::string() : *found;
}

std::optional<std::filesystem::path> fmaTable(const std::filesystem::path& path) {
    Places places{path / "tracks.csv", path / "fma_metadata" / "tracks.csv"};
    if (path.extension() == ".csv") {
        places.push_back(path);
    }
    if (!subsetOf(path).empty()) {
        places.push_back(path.parent_path() / "fma_metadata" / "tracks.csv");
    }
    return firstFile(places);
}

// The folder that holds fma_metadata, and with it usually fma_small …
std::filesystem::path baseOf(const std::filesystem::path& table) {
    const std::filesystem::path folder = table.parent_path();
    return folder.filename() == "fma_metadata" ? folder.parent_path() : folder;
}

std::string chosenSubset(const DatasetRequest& request, const std::filesystem::path& base) {
    if (!request.subset.empty()) {
        if (std::ranges::find(Subsets, request.subset) == Subsets.end()) {
            throw InputError(base, InputFault::PartMissing,
                             {"subset \"" + request.subset + "\"", alternatives(Subsets)});
        }
        return request.subset;
    }
    for (const auto& folder : {request.audio, request.path}) {
        if (std::string subset = subsetOf(settled(folder)); !folder.empty() && !subset.empty()) {
            return subset;
        }
    }
    std::vector<std::string> found;
    std::ranges::copy_if(Subsets, std::back_inserter(found), [&](const std::string& subset) {
        return isFolder((request.audio.empty() ? base : request.audio) / ("fma_" + subset));
    });
    if (found.size() > 1) {
        throw InputError(base, InputFault::PartMissing, {"chosen subset", alternatives(found)});
    }
    return found.empty() ? "large" : found.front();
}

// A larger subset holds the same clips in the same places; only fma_full is cut differently.
std::filesystem::path fmaSound(const DatasetRequest& request, const std::filesystem::path& base,
                               const std::string& subset) {
    const std::filesystem::path given = request.audio.empty() ? request.path : request.audio;
    if (!subsetOf(settled(given)).empty()) {
        return settled(given);
    }
    const std::filesystem::path parent = request.audio.empty() ? base : settled(request.audio);
    Places places{parent / ("fma_" + subset)};
    if (subset == "small" || subset == "medium") {
        places.push_back(parent / "fma_medium");
        places.push_back(parent / "fma_large");
    }
    const std::filesystem::path otherwise = request.audio.empty() ? places.front() : parent;
    return firstFolder(places).value_or(otherwise);
}

// Two lines name a column (its group, its field), a third one names the index alone.
void readColumns(PublishedTable& table) {
    table.readHeader();
    std::vector<std::string> names = table.columns();
    table.readHeader();
    for (std::size_t column = 0; column < std::min(names.size(), table.columns().size());
         ++column) {
        names[column] += (names[column].empty() ? "" : ".") + table.columns()[column];
    }
    table.readHeader();
    if (table.columns().front() != "track_id") {
        throw table.badHeader("a third line that begins with track_id, as in fma_metadata");
    }
    names.front() = "track_id";
    table.nameColumns(std::move(names));
}

struct FmaColumns {
    std::size_t track, split, subset, genre, artist;

    explicit FmaColumns(const PublishedTable& table)
        : track(table.column("track_id")), split(table.column("set.split")),
          subset(table.column("set.subset")), genre(table.column("track.genre_top")),
          artist(table.column("artist.id")) {}
};

std::size_t placeIn(const PublishedTable& table, std::size_t column,
                    const std::vector<std::string>& names) {
    const auto found = std::ranges::find(names, table.text(column));
    if (found == names.end()) {
        throw table.badCell(column, alternatives(names));
    }
    return static_cast<std::size_t>(found - names.begin());
}

ManifestRow fmaRow(const PublishedTable& table, const FmaColumns& columns, bool isFull) {
    constexpr long long LastTrack = 999999; // six digits
    const auto track = wholeNumberIn(table.text(columns.track));
    if (!track || *track < 0 || *track > LastTrack) {
        throw table.badCell(columns.track, "a track's number");
    }
    std::array<char, 8> digits{};
    std::snprintf(digits.data(), digits.size(), "%06lld", *track);
    ManifestRow row;
    row.name = digits.data();
    row.audio = std::filesystem::path(row.name.substr(0, 3)) / (row.name + ".mp3");
    if (std::string genre = table.text(columns.genre); !genre.empty()) {
        row.classes.push_back(std::move(genre));
    }
    row.split = static_cast<std::int32_t>(placeIn(table, columns.split, FmaSplits));
    row.group = table.text(columns.artist);
    row.fault = isFull ? ItemFault::None : knownFault(*track);
    return row;
}

void readFmaTracks(PublishedTable& table, const std::string& subset, ManifestDraft& draft) {
    readColumns(table);
    const FmaColumns columns(table);
    const auto wanted =
        static_cast<std::size_t>(std::ranges::find(Subsets, subset) - Subsets.begin());
    while (table.next()) {
        table.checkLength();
        if (placeIn(table, columns.subset, Subsets) > wanted) {
            continue; // medium means small and medium
        }
        if (!draft.add(fmaRow(table, columns, subset == "full"))) {
            throw table.badCell(columns.track, "each track once, or with the same genre and split");
        }
    }
}

} // namespace

bool looksLikeFma(const std::filesystem::path& path) {
    const std::filesystem::path place = settled(path);
    const auto table = fmaTable(place);
    return !subsetOf(place).empty() || (table && table->filename() == "tracks.csv");
}

DatasetManifest readFma(const DatasetRequest& request, std::stop_token stop) {
    const std::filesystem::path path = settled(request.path);
    const auto tablePath = fmaTable(path);
    if (!tablePath) {
        throw InputError(path, InputFault::PartMissing,
                         {"fma_metadata/tracks.csv in it",
                          "fma_metadata.zip unpacked there, or beside fma_small …"});
    }
    const std::filesystem::path base = baseOf(*tablePath);
    const std::string subset = chosenSubset(request, base);
    ManifestDraft draft;
    draft.manifest.kind = DatasetKind::Fma;
    draft.manifest.name = "FMA " + subset;
    draft.manifest.root = fmaSound(request, base, subset);
    draft.manifest.splitNames = FmaSplits;
    draft.manifest.groupMeaning = "artist";
    PublishedTable table(*tablePath, stop, {.delimiter = ','});
    readFmaTracks(table, subset, draft);
    DatasetManifest manifest = draft.finish(request.split);
    const SoundIndex sound(manifest.root, SoundIndex::Key::Path, stop);
    const auto unlabelled = static_cast<std::uint64_t>(
        std::ranges::count(manifest.items, GroundTruth::Unlabelled, &ManifestItem::label));
    noteIfAny(manifest, "Tracks without a top genre stay unlabelled.", unlabelled);
    noteIfAny(manifest, "Clips are known to be shorter than 30 s.",
              countFault(manifest, ItemFault::KnownShort));
    noteIfAny(manifest, "Clips are known to hold no sound.",
              countFault(manifest, ItemFault::KnownBroken));
    lookForSound(manifest, sound,
                 [&sound](const ManifestItem& item) { return sound.find(item.audio.string()); });
    return manifest;
}

} // namespace candor
