// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio_arguments.h"
#include "command.h"
#include "inference/logits_extraction.h"
#include "interrupt_watch.h"

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
};

/// What a run of networks gave: every file listed with its logits or its failure, in the order
/// listed.
struct AudioRun {
    struct File {
        ListedAudio listed;
        std::shared_ptr<const FileLogits> logits;
    };
    std::vector<File> files;
    std::size_t failures = 0; // files, and things named that gave no files
    LabelSet labels;
    Task task = Task::SingleLabel;
    ModelTemperature temperature;
    std::vector<std::string> memberNames;

    [[nodiscard]] ExitStatus status() const;
    /// Files that did not fail as a table; null when all have. `names` and `truths` may be empty.
    [[nodiscard]] std::shared_ptr<const LogitsTable>
    table(const std::filesystem::path& source, const std::vector<std::string>& names = {},
          const std::vector<FileTruth>& truths = {}) const;
};

/// Lists, loads and extracts, with progress and with each failure named on standard error. Throws
/// ModelError, Cancelled.
[[nodiscard]] AudioRun runAudio(const AudioArguments& arguments, const Terminal& terminal,
                                const InterruptWatch& watch);

/// The same for files that are listed already.
[[nodiscard]] AudioRun runListed(AudioListing listing, const AudioArguments& arguments,
                                 const Terminal& terminal, const InterruptWatch& watch);

/// What was noticed while the file was decoded, for people; empty mostly.
[[nodiscard]] std::string findingsText(const FileLogits& file);

} // namespace candor::cli
