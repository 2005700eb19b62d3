// SPDX-License-Identifier: GPL-3.0-or-later
#include "cancelled.h"

#include "dataset/csv_cell.h"
#include "dataset/dataset_layouts.h"
#include "dataset/gtzan_fault_filter.h"
#include "dataset/input_error.h"
#include "dataset/manifest_draft.h"
#include "dataset/published_files.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <optional>
#include <system_error>
#include <unordered_map>
#include <utility>

namespace candor {
namespace {

using std::filesystem::path;

constexpr std::array Genres{"blues", "classical", "country", "disco",  "hiphop",
                            "jazz",  "metal",     "pop",     "reggae", "rock"};
constexpr int ExcerptsAGenre = 100;

struct SplitList {
    const char* file;
    const char* split;
};
/// As published with the fault-filtered split: a line "<genre>/<genre>.000NN.wav" an excerpt.
constexpr std::array SplitLists{SplitList{"train_filtered.txt", "train"},
                                SplitList{"valid_filtered.txt", "valid"},
                                SplitList{"test_filtered.txt", "test"}};

/// The folder of genres: the Marsyas archive's "genres", Kaggle's "Data/genres_original", or what
/// was named itself.
std::optional<path> genresIn(const path& folder) {
    for (const char* level : {"", "genres", "genres_original", "Data/genres_original"}) {
        const path candidate = *level == '\0' ? folder : folder / level;
        if (std::ranges::count_if(
                Genres, [&](const char* genre) { return isFolder(candidate / genre); }) >= 2) {
            return candidate;
        }
    }
    return std::nullopt;
}

std::string excerptName(const std::string& genre, int number) {
    char digits[8];
    std::snprintf(digits, sizeof digits, "%05d", number);
    return genre + '.' + digits;
}

/// "blues/blues.00000.wav" -> "blues.00000"; empty for what is no excerpt's path.
std::string excerptOfLine(std::string_view line) {
    const std::string name = path(line).stem().string();
    const std::string genre = name.substr(0, name.find('.'));
    const auto number =
        wholeNumberIn(std::string_view(name).substr(std::min(name.size(), genre.size() + 1)));
    const bool known = std::ranges::find(Genres, genre) != Genres.end() && number && *number >= 0 &&
                       *number < ExcerptsAGenre;
    return known && excerptName(genre, static_cast<int>(*number)) == name ? name : std::string();
}

using SplitOfExcerpt = std::unordered_map<std::string, std::int32_t>;

void readSplitList(const path& list, std::int32_t split, SplitOfExcerpt& splits) {
    std::ifstream file(list, std::ios::binary);
    std::string line;
    for (std::uint64_t number = 1; std::getline(file, line); ++number) {
        if (line.ends_with('\r')) {
            line.pop_back();
        }
        if (trimmed(line).empty()) {
            continue;
        }
        const std::string name = excerptOfLine(trimmed(line));
        if (name.empty() || !splits.emplace(name, split).second) {
            throw InputError(list, InputFault::CsvCell,
                             {std::to_string(number), "path", line,
                              name.empty()
                                  ? "<genre>/<genre>.000NN.wav"
                                  : "an excerpt that no line above has, nor another list"});
        }
    }
    if (file.bad() || splits.empty()) {
        throw InputError(list, InputFault::EmptyFile);
    }
}

std::optional<path> folderOfLists(const path& named, const path& genres) {
    for (const path& folder : {named, named / "split", genres, genres.parent_path()}) {
        if (isFile(folder / SplitLists.front().file)) {
            return folder;
        }
    }
    return std::nullopt;
}

SplitOfExcerpt splitsOf(const path& named, const path& genres, DatasetManifest& manifest) {
    SplitOfExcerpt splits;
    const auto folder = folderOfLists(named, genres);
    if (!folder) {
        manifest.splitNames = {"filtered"};
        for (const char* genre : Genres) {
            for (int number = 0; number < ExcerptsAGenre; ++number) {
                if (!isExcludedFromGtzan(genre, number)) {
                    splits.emplace(excerptName(genre, number), 0);
                }
            }
        }
        return splits;
    }
    for (const SplitList& list : SplitLists) {
        if (!isFile(*folder / list.file)) {
            throw InputError(*folder, InputFault::PartMissing,
                             {list.file, "the lists of all three splits, or none"});
        }
        manifest.splitNames.emplace_back(list.split);
        readSplitList(*folder / list.file,
                      static_cast<std::int32_t>(manifest.splitNames.size()) - 1, splits);
    }
    return splits;
}

ItemFault faultOf(const std::string& genre, int number, const path& audio, bool found) {
    if (!found) {
        return ItemFault::Missing;
    }
    if (genre == "jazz" && number == 54 && audio.extension() == ".wav") {
        return ItemFault::KnownBroken; // Kaggle's copy is no RIFF file; the .au is
    }
    if (genre == "reggae" && number == 86) {
        return ItemFault::KnownShort; // five seconds can be used
    }
    return isExcludedFromGtzan(genre, number) ? ItemFault::Excluded : ItemFault::None;
}

ManifestRow gtzanRow(const path& genres, const std::string& genre, int number,
                     const SplitOfExcerpt& splits, const std::string& usualExtension) {
    ManifestRow row;
    row.name = excerptName(genre, number);
    row.classes = {genre};
    row.audio = path(genre) / (row.name + usualExtension);
    bool found = false;
    for (const char* extension : {".au", ".wav"}) {
        const path audio = path(genre) / (row.name + extension);
        if (!found && isFile(genres / audio)) {
            row.audio = audio;
            found = true;
        }
    }
    row.fault = faultOf(genre, number, row.audio, found);
    const auto split = splits.find(row.name);
    row.split = split == splits.end() ? -1 : split->second;
    return row;
}

/// AppleDouble stubs, which archives made on a Mac hold beside the sound.
std::uint64_t countStubs(const path& genres) {
    std::uint64_t stubs = 0;
    for (const char* genre : Genres) {
        std::error_code error; // a genre that is not there has no stubs
        std::filesystem::directory_iterator at(genres / genre, error);
        for (; !error && at != std::filesystem::directory_iterator(); at.increment(error)) {
            stubs += at->path().filename().string().starts_with("._") ? 1U : 0U;
        }
    }
    return stubs;
}

void addNotes(ManifestDraft& draft, bool listsFound) {
    const DatasetManifest& manifest = draft.manifest;
    const auto having = [&manifest](ItemFault fault) {
        return static_cast<std::uint64_t>(
            std::ranges::count(manifest.items, fault, &ManifestItem::fault));
    };
    noteIfAny(draft.manifest,
              "Excerpts that the published fault filter leaves out are here: copies, versions and "
              "wrong labels (Sturm 2012).",
              having(ItemFault::Excluded));
    noteIfAny(draft.manifest,
              "Excerpts are not to be had as published: jazz.00054.wav is no sound file, "
              "reggae.00086 has five seconds of use.",
              having(ItemFault::KnownBroken) + having(ItemFault::KnownShort));
    noteIfAny(draft.manifest, "AppleDouble stubs (._*) were left out.", countStubs(manifest.root));
    if (!listsFound) {
        noteIfAny(draft.manifest,
                  "The lists of the fault-filtered split (train_filtered.txt …) are not here: what "
                  "the filter keeps is one split, \"filtered\".",
                  static_cast<std::uint64_t>(std::ranges::count_if(
                      manifest.items, [](const ManifestItem& item) { return item.split == 0; })));
    }
}

} // namespace

DatasetManifest readGtzan(const DatasetRequest& request, std::stop_token stop) {
    const path& sound = request.audio.empty() ? request.path : request.audio;
    const auto genres = genresIn(sound);
    if (!genres) {
        throw InputError(sound, InputFault::PartMissing,
                         {"folders of genres", "genres/<genre>/<genre>.000NN.au, or "
                                               "genres_original/<genre>/<genre>.000NN.wav"});
    }
    ManifestDraft draft;
    DatasetManifest& manifest = draft.manifest;
    manifest.kind = DatasetKind::Gtzan;
    manifest.name = "GTZAN";
    manifest.root = *genres;
    const SplitOfExcerpt splits = splitsOf(request.path, *genres, manifest);
    const std::string extension = genres->filename() == "genres_original" ? ".wav" : ".au";
    for (const char* genre : Genres) {
        for (int number = 0; number < ExcerptsAGenre; ++number) {
            if (stop.stop_requested()) {
                throw Cancelled();
            }
            if (!draft.add(gtzanRow(*genres, genre, number, splits, extension))) {
                throw InputError(*genres, InputFault::NameRepeated,
                                 {"the excerpts", excerptName(genre, number)});
            }
        }
    }
    addNotes(draft, manifest.splitNames.size() > 1);
    return draft.finish(request.split);
}

bool looksLikeGtzan(const path& folder) {
    const auto genres = genresIn(folder);
    if (!genres) {
        return false;
    }
    return std::ranges::any_of(Genres, [&genres](const char* genre) { // other data sets have jazz
        return isFile(*genres / genre / (excerptName(genre, 0) + ".au")) ||
               isFile(*genres / genre / (excerptName(genre, 0) + ".wav"));
    });
}

} // namespace candor
