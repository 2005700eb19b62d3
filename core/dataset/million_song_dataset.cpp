// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/dataset_layouts.h"
#include "dataset/manifest_draft.h"
#include "dataset/published_files.h"
#include "dataset/published_table.h"

#include <algorithm>
#include <string_view>
#include <utility>

// Genres for the Million Song Dataset as text: lines of a track, a tab, its genre and perhaps a tab
// and a second genre, with # comments (the .cls files of Schreiber 2015). Sound is <track>.* in any
// folder below, also A/B/C/<track>.*.

namespace candor {
namespace {

constexpr std::string_view AnnotationExtension = ".cls";

bool isPickle(const std::filesystem::path& path) {
    const std::string extension = path.extension().string();
    return extension == ".cP" || extension == ".pkl" || extension == ".pickle";
}

InputError pickleRefused(const std::filesystem::path& path) {
    return {path,
            InputFault::PickledObjects,
            {path.filename().string(),
             "a script of your own that writes track, tab and genre to a .cls file"}};
}

std::filesystem::path onlyTable(const std::filesystem::path& folder, const std::string& subset) {
    std::vector<std::string> names = filesEnding(folder, std::string(AnnotationExtension));
    if (names.empty()) {
        for (const char* ending : {".cP", ".pkl"}) {
            if (const auto pickles = filesEnding(folder, ending); !pickles.empty()) {
                throw pickleRefused(folder / pickles.front());
            }
        }
        throw InputError(folder, InputFault::PartMissing,
                         {"table of genres (.cls)", "lines of track, tab and genre"});
    }
    const auto found = std::ranges::find_if(names, [&subset](const std::string& name) {
        return name == subset || name == subset + std::string(AnnotationExtension);
    });
    if (found != names.end()) {
        return folder / *found;
    }
    if (names.size() == 1 && subset.empty()) {
        return folder / names.front();
    }
    throw InputError(
        folder, InputFault::PartMissing,
        {subset.empty() ? "chosen table" : "table \"" + subset + "\"", alternatives(names)});
}

// "TRAAAAW128F429D538".
bool isTrack(std::string_view text) {
    constexpr std::size_t Length = 18;
    return text.size() == Length && text.starts_with("TR") &&
           text.find_first_not_of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ") == std::string_view::npos;
}

// How many tracks have a second genre.
std::uint64_t readAnnotations(const std::filesystem::path& path, ManifestDraft& draft,
                              const std::stop_token& stop) {
    enum Column : std::size_t { Track, Genre, Minority };
    PublishedTable table(path, stop, {.delimiter = '\t', .comment = '#'});
    table.nameColumns({"track", "genre"});
    std::uint64_t secondGenres = 0;
    while (table.next()) {
        const bool hasMinority = table.cells().size() == Minority + 1;
        if (!hasMinority) {
            table.checkLength();
        }
        ManifestRow row;
        row.name = table.filled(Track);
        if (!isTrack(row.name)) {
            throw table.badCell(Track, "a track such as TRAAAAW128F429D538");
        }
        row.audio = row.name + ".mp3";
        row.classes = {table.filled(Genre)};
        secondGenres += hasMinority && !table.text(Minority).empty() ? 1U : 0U;
        if (!draft.add(std::move(row))) {
            throw table.badCell(Track, "each track once, or with the same genre");
        }
    }
    return secondGenres;
}

} // namespace

bool looksLikeMillionSong(const std::filesystem::path& path) {
    const std::filesystem::path place = settled(path);
    return place.extension() == AnnotationExtension ||
           !filesEnding(place, std::string(AnnotationExtension)).empty();
}

DatasetManifest readMillionSong(const DatasetRequest& request, std::stop_token stop) {
    const std::filesystem::path path = settled(request.path);
    const std::filesystem::path table = isFolder(path) ? onlyTable(path, request.subset) : path;
    if (isPickle(table)) {
        throw pickleRefused(table);
    }
    ManifestDraft draft;
    draft.manifest.kind = DatasetKind::MillionSong;
    draft.manifest.name = "Million Song " + table.stem().string();
    draft.manifest.root =
        request.audio.empty()
            ? firstFolder({table.parent_path() / "audio"}).value_or(table.parent_path())
            : settled(request.audio);
    const std::uint64_t secondGenres = readAnnotations(table, draft, stop);
    DatasetManifest manifest = draft.finish(request.split);
    noteIfAny(manifest, "Tracks have a second genre, which is left out.", secondGenres);
    const SoundIndex sound(manifest.root, SoundIndex::Key::Stem, stop);
    lookForSound(manifest, sound,
                 [&sound](const ManifestItem& item) { return sound.find(item.name); });
    return manifest;
}

} // namespace candor
