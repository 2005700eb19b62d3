// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio_arguments.h"
#include "command.h"
#include "inference/logits_extraction.h"
#include "interrupt_watch.h"
#include "label_mapping.h"

#include "dataset/dataset_manifest.h"
#include "dataset/logits_table.h"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace candor::cli {

/// What is known of a file besides its sound, in the classes of the model.
struct FileTruth {
    std::int32_t label = GroundTruth::Unlabelled;
    std::vector<std::uint16_t> labels = {}; // several; where empty, `label` alone counts
    std::string split = {};                 // empty: in none
    std::string group = {};                 // the same
};

/// What a run is to hear, and what is known of it beforehand.
struct RunFiles {
    std::vector<ListedAudio> listed;
    std::vector<std::string> names = {}; // one a file; empty: their paths
    DatasetManifest known = {};          // items are one a file, in order; none: nothing is known
    LabelMapping mapping = {};
    bool sayUnknownLabels = true; // folders may well be named after other things than classes
    ShardOrigin shard = {};
    std::vector<std::int64_t> positions = {}; // of a shard's files
    std::size_t problems = 0;                 // things named that gave no files
};

/// What a run of networks gave: every file listed with its logits or its failure, in the order
/// listed.
struct AudioRun {
    struct File {
        ListedAudio listed;
        std::shared_ptr<const FileLogits> logits;
    };
    std::vector<File> files;
    std::vector<std::string> names;
    std::vector<FileTruth> truths; // one a file; empty: nothing is known
    ShardOrigin shard;
    std::vector<std::int64_t> positions;
    std::size_t failures = 0; // files, and things named that gave no files
    LabelSet labels;
    Task task = Task::SingleLabel;
    ModelTemperature temperature;
    std::vector<std::string> memberNames;

    [[nodiscard]] ExitStatus status() const;
    /// Files that did not fail as a table; null when all have, unless they are a shard.
    [[nodiscard]] std::shared_ptr<const LogitsTable>
    table(const std::filesystem::path& source) const;
};

/// Whether each file's logits stay in memory, or only whether it could be heard: the project has
/// them.
enum class LogitsStay { InMemory, InTheProject };

/// Lists, loads and extracts, with progress and with each failure named on standard error. What
/// the cache and the project know is not heard again. Throws ModelError, ProjectError, Cancelled.
[[nodiscard]] AudioRun runAudio(const AudioArguments& arguments, const Terminal& terminal,
                                InterruptWatch& watch);

/// The same for files that are listed already.
[[nodiscard]] AudioRun runFiles(RunFiles files, const AudioArguments& arguments,
                                const Terminal& terminal, InterruptWatch& watch,
                                LogitsStay stay = LogitsStay::InMemory);

/// Problems of a listing, each named on standard error.
[[nodiscard]] RunFiles saidListing(AudioListing listing);

/// What was noticed while the file was decoded, for people; empty mostly.
[[nodiscard]] std::string findingsText(const FileLogits& file);

} // namespace candor::cli
