// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "classification/ground_truth.h"
#include "classification/label_set.h"
#include "classification/patch_grouping.h"
#include "classification/score_matrix.h"
#include "dataset/name_column.h"
#include "dataset/table_reading.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace candor {

/// What a reader changed or noticed and a figure must say (the sentence is text of the clients).
enum class DatasetNote {
    ProbabilitiesBecameLogits, // count: 0
    PerCentBecameLogits,       // count: 0; probabilities of 0 … 100
    MaybeLogits,               // count: 0; taken for probabilities, but logits are possible
    MaybeProbabilities,        // count: 0; the other way round
    RowsNotSummingToOne,       // count: rows whose sum is off by more than their digits explain
    ExactZeroProbabilities,    // count: probabilities below 1e-12, raised to it
    UnlabelledFiles,           // count: files with label -1: shown, never counted
    LabelsFromCompanion,       // count: 0; the second file of a .npy pair
    LabelsFromOne,             // count: 0; labels 1 … C were counted from 1
    TakenByShape,              // detail: the arrays without a name that were taken
    OtherSetsLeft,             // detail: what else could have been taken
    ColumnsLeftOut,            // detail: columns that are no classes
    ClassesWithoutLabel,       // detail: columns taken for classes though no label names them
    RowsAreFiles,              // count: 0; no column names files, so each row is one
    LegacyText,                // count: 0; text that is no UTF-8 was read as Windows-1252
    FewClassesLabelled,        // count: classes that any label is, of many
    LabelsAreHighest,          // count: files; every label is the class with the highest score
    AccuracyBelowChance,       // detail: the accuracy and that of chance
    ClassesShifted,            // detail: the accuracy, and that with classes moved by one
    ClassesPermuted,           // the same with the classes in another order
    OneScoreBecameTwo,         // count: 0; one score a file: that of the second of two classes
};
struct DatasetNoteCount {
    DatasetNote note;
    std::uint64_t count = 0;
    std::string detail = {}; // names, where the note has any
    friend bool operator==(const DatasetNoteCount&, const DatasetNoteCount&) = default;
};

/// Which part of a run over several machines a table is: the files at the places number - 1,
/// number - 1 + of … of all that were listed, as far as they could be heard. Such a table may have
/// no file at all.
struct ShardOrigin {
    std::size_t number = 0; // from 1 on; 0: this is no shard
    std::size_t of = 0;
    std::uint64_t files = 0;   // listed, of all shards together
    std::uint64_t listing = 0; // a hash of their names: shards of one run have the same
    friend bool operator==(const ShardOrigin&, const ShardOrigin&) = default;
};

/// The border of Candor: everything that a logits file says, whatever its format. Immutable once
/// read; shared as std::shared_ptr<const LogitsTable>.
struct LogitsTable {
    std::filesystem::path source;
    LogitMatrix logits;    // [member][patch][class]
    PatchGrouping patches; // patch -> file
    GroundTruth truth;     // files() == patches.files(), classes() == logits.classes()
    LabelSet classes;      // size() == logits.classes()
    std::vector<std::string> memberNames; // one a member
    NameColumn fileNames;                 // one a file
    std::vector<float> patchStart;        // seconds, one a patch; empty when the file has none
    std::vector<std::string> splitNames;  // distinct names in order of appearance; may be empty
    std::vector<std::uint16_t> split;     // index into splitNames, one a file; empty without splits
    std::vector<std::string> groupNames;  // artists, instruments: what belongs together
    std::vector<std::int32_t> group; // index into groupNames, -1: in none; empty without groups
    ShardOrigin shard;
    std::vector<std::int64_t> position; // of a shard: each file's place among all files, rising
    std::vector<DatasetNoteCount> notes;
    std::string labelsKey = "labels"; // what the source calls them
    TableReading reading;

    [[nodiscard]] std::size_t files() const noexcept { return patches.files(); }
};

/// For what judges: a table may have no label at all. Throws InputError (NothingLabelled).
void requireLabels(const LogitsTable& table);

} // namespace candor
