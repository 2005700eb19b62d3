// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/csv_cell.h"
#include "dataset/dataset_layouts.h"
#include "dataset/manifest_draft.h"
#include "dataset/published_files.h"
#include "dataset/published_table.h"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <unordered_map>
#include <utility>

// AudioSet (Gemmeke et al. 2017): <split>_segments.csv, class_labels_indices.csv, and clips that
// everybody fetches for themselves. A clip is the segment, already cut: <ytid> or Y<ytid>, or
// <ytid> and its start, or start and end, in seconds or milliseconds (<ytid>_30,
// <ytid>_30000_40000), with any extension of sound, in any folder below.

namespace candor {
namespace {

constexpr std::string_view SegmentsEnd = "_segments.csv";
constexpr std::string_view LabelsName = "class_labels_indices.csv";

struct SegmentTables {
    std::filesystem::path folder;
    std::vector<std::string> splits; // "eval" for eval_segments.csv
};

std::string segmentSplit(const std::string& file) {
    return file.substr(0, file.size() - SegmentsEnd.size());
}

SegmentTables tablesAt(const std::filesystem::path& path) {
    if (path.filename().string().ends_with(SegmentsEnd)) {
        return {path.parent_path(), {segmentSplit(path.filename().string())}};
    }
    SegmentTables tables{path, {}};
    for (const std::string& file : filesEnding(path, std::string(SegmentsEnd))) {
        tables.splits.push_back(segmentSplit(file));
    }
    return tables;
}

std::filesystem::path labelTable(const std::filesystem::path& folder) {
    const auto found = firstFile(
        {folder / LabelsName, folder.parent_path() / LabelsName, folder / "metadata" / LabelsName});
    if (!found) {
        throw InputError(folder, InputFault::PartMissing,
                         {std::string(LabelsName), "that table of names beside the segments"});
    }
    return *found;
}

using NamesOfMids = std::unordered_map<std::string, std::string>;

NamesOfMids readClassNames(const std::filesystem::path& path, ManifestDraft& draft,
                           const std::stop_token& stop) {
    PublishedTable table(path, stop, {.delimiter = ','});
    table.readHeader();
    const std::size_t index = table.column("index");
    const std::size_t mid = table.column("mid");
    const std::size_t name = table.column("display_name");
    NamesOfMids names;
    std::vector<std::string> classes;
    while (table.next()) {
        table.checkLength();
        if (wholeNumberIn(table.text(index)) != std::ssize(classes)) {
            throw table.badCell(index, "0, 1, 2 … in this order");
        }
        classes.push_back(table.filled(name));
        if (std::ranges::count(classes, classes.back()) > 1) {
            throw table.badCell(name, "names that differ");
        }
        if (!names.emplace(table.filled(mid), classes.back()).second) {
            throw table.badCell(mid, "each class once");
        }
    }
    draft.declareClasses(std::move(classes));
    return names;
}

// "30.000" as "30", "0.5" as it is.
std::string shortNumber(std::string text) {
    if (text.find('.') != std::string::npos) {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.ends_with('.')) {
            text.pop_back();
        }
    }
    return text;
}

struct Segment {
    enum Column : std::size_t { Video, Start, End, Labels };
    std::string video, start, end; // seconds
};

std::string secondsOf(const PublishedTable& table, std::size_t column) {
    std::string text = table.text(column);
    const auto seconds = numberIn(text);
    if (!seconds || *seconds < 0 || *seconds > 1e6) {
        throw table.badCell(column, "a number of seconds");
    }
    return shortNumber(std::move(text));
}

std::vector<std::string> classesOf(const PublishedTable& table, const NamesOfMids& names) {
    std::vector<std::string> classes;
    const std::string mids = table.filled(Segment::Labels);
    for (std::size_t begin = 0; begin <= mids.size();) {
        const std::size_t end = std::min(mids.find(',', begin), mids.size());
        const auto found = names.find(std::string(trimmed(mids.substr(begin, end - begin))));
        if (found == names.end()) {
            throw table.badCell(Segment::Labels, "mids of " + std::string(LabelsName));
        }
        classes.push_back(found->second);
        begin = end + 1;
    }
    return classes;
}

void readSegments(const std::filesystem::path& path, std::int32_t split, const NamesOfMids& names,
                  ManifestDraft& draft, std::unordered_map<std::string, Segment>& segments,
                  const std::stop_token& stop) {
    PublishedTable table(path, stop, {.delimiter = ',', .comment = '#', .spaceFirst = true});
    table.nameColumns({"YTID", "start_seconds", "end_seconds", "positive_labels"});
    while (table.next()) {
        table.checkLength();
        Segment segment{table.filled(Segment::Video), secondsOf(table, Segment::Start),
                        secondsOf(table, Segment::End)};
        ManifestRow row;
        row.name = segment.video + "_" + segment.start;
        row.audio = segment.video + ".wav";
        row.classes = classesOf(table, names);
        row.split = split;
        segments.try_emplace(row.name, std::move(segment));
        if (!draft.add(std::move(row))) {
            throw table.badCell(Segment::Video,
                                "each segment once, or with the same labels and split");
        }
    }
}

std::optional<std::filesystem::path> segmentSound(const SoundIndex& sound, const Segment& segment) {
    const auto milliseconds = [](const std::string& seconds) {
        return std::to_string(std::llround(*numberIn(seconds) * 1000));
    };
    const std::string start = "_" + segment.start;
    const std::string startMs = "_" + milliseconds(segment.start);
    const std::string ends[] = {start, start + "_" + segment.end, startMs,
                                startMs + "_" + milliseconds(segment.end), ""};
    for (const std::string& end : ends) {
        for (const char* letter : {"", "Y"}) {
            if (auto found = sound.find(letter + segment.video + end)) {
                return found;
            }
        }
    }
    return std::nullopt;
}

} // namespace

bool looksLikeAudioSet(const std::filesystem::path& path) {
    return !tablesAt(settled(path)).splits.empty();
}

DatasetManifest readAudioSet(const DatasetRequest& request, std::stop_token stop) {
    const std::filesystem::path path = settled(request.path);
    const SegmentTables tables = tablesAt(path);
    if (tables.splits.empty()) {
        throw InputError(path, InputFault::PartMissing,
                         {"table of segments", "eval_segments.csv or another as published"});
    }
    ManifestDraft draft;
    draft.manifest.kind = DatasetKind::AudioSet;
    draft.manifest.name = "AudioSet";
    draft.manifest.root = request.audio.empty()
                              ? firstFolder({tables.folder / "audio"}).value_or(tables.folder)
                              : settled(request.audio);
    draft.manifest.task = Task::MultiLabel;
    draft.manifest.splitNames = tables.splits;
    const NamesOfMids names = readClassNames(labelTable(tables.folder), draft, stop);
    std::unordered_map<std::string, Segment> segments;
    for (std::size_t split = 0; split < tables.splits.size(); ++split) {
        // The largest table has two million lines: it is not read for nothing.
        if (request.split.empty() || request.split == tables.splits[split]) {
            readSegments(tables.folder / (tables.splits[split] + std::string(SegmentsEnd)),
                         static_cast<std::int32_t>(split), names, draft, segments, stop);
        }
    }
    DatasetManifest manifest = draft.finish(request.split);
    const SoundIndex sound(manifest.root, SoundIndex::Key::Stem, stop);
    lookForSound(manifest, sound, [&](const ManifestItem& item) {
        return segmentSound(sound, segments.at(item.name));
    });
    return manifest;
}

} // namespace candor
