// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "classification/ground_truth.h"
#include "classification/label_set.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace candor {

/// Data sets in the layouts in which they are published.
enum class DatasetKind {
    FolderPerClass, // a folder a class
    Csv,            // path,label[,split][,group], labels separated by ; for several
    NSynth,         // nsynth-{train,valid,test}/examples.json and audio/
    Fma,            // fma_metadata/tracks.csv and fma_{small,medium,large}/
    Gtzan,          // genres/<genre>/<genre>.000NN.au, or genres_original with .wav
    MagnaTagATune,  // annotations_final.csv and folders 0 … f
    MtgJamendo,     // data/*.tsv and NN/<id>.mp3
    AudioSet,       // segment tables; sound in a folder of its own
    MillionSong     // label tables; sound in a folder of its own
};

/// What is known to be wrong with an item before it is heard.
enum class ItemFault : std::uint8_t {
    None,
    Missing,     // no such file in this copy
    KnownShort,  // published as shorter than the rest
    KnownBroken, // published as without sound or undecodable
    Duplicate,   // the same recording as another item
    Mislabelled, // published as labelled wrongly
    Excluded,    // left out by a published filter, for one reason or another
};

struct ManifestItem {
    std::filesystem::path audio;                  // relative to the manifest's root
    std::string name;                             // unique: the data set's own id or path
    std::int32_t label = GroundTruth::Unlabelled; // single-label
    std::vector<std::uint16_t> labels;            // multi-label, ascending
    std::int32_t split = -1;                      // index into splitNames; -1: in none
    std::int32_t group = -1;                      // index into groupNames: artist, instrument
    ItemFault fault = ItemFault::None;
};

/// Something that a person must know before running: one English sentence, with a count.
struct ManifestNote {
    std::string sentence;
    std::uint64_t count = 0;
};

/// A data set on disk: which files, which labels, which splits. Nothing of the sound has been read.
struct DatasetManifest {
    DatasetKind kind = DatasetKind::FolderPerClass;
    std::string name; // "NSynth test", "FMA small"
    std::filesystem::path root;
    Task task = Task::SingleLabel;
    LabelSet classes; // those that occur, in the data set's own order
    std::vector<ManifestItem> items;
    std::vector<std::string> splitNames;
    std::vector<std::string> groupNames;
    std::string groupMeaning; // "artist", "instrument"; empty: no groups
    std::vector<ManifestNote> notes;
};

/// Items a class and split: rows are classes, columns splits, the last column items in none.
struct ManifestCounts {
    std::vector<std::vector<std::uint64_t>> items; // [class][split]
    std::uint64_t unlabelled = 0;
    std::uint64_t faulty = 0; // with any ItemFault
};
[[nodiscard]] ManifestCounts countItems(const DatasetManifest& manifest);

} // namespace candor
