// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/audio_error.h"
#include "audio/audio_format.h"
#include "audio/file_identity.h"
#include "inference/ensemble.h"
#include "inference/model_error.h"

#include "dataset/logits_table.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <variant>
#include <vector>

namespace candor {

/// Why one file gave nothing.
struct FileFailure {
    std::variant<std::monostate, AudioFault, ModelFault> fault; // neither: `sentence` alone says
    std::vector<std::string> arguments;
    std::string sentence; // English, without the path
};

/// What one file gave. Shared as std::shared_ptr<const FileLogits>.
struct FileLogits {
    std::filesystem::path path;
    FileIdentity identity; // just before it was opened; its content only where recall was set
    AudioFormat format;    // as far as it was read
    double seconds = 0.0;  // decoded
    bool whole = false;    // decoded to its end; not so when the plan limits the patches
    AudioFindings findings;
    std::size_t members = 0;
    std::size_t recalled = 0; // of the members: not computed by this run
    std::size_t patches = 0;
    std::size_t classes = 0;
    std::vector<float> logits;     // [member][patch][class]; empty after a failure
    std::vector<float> patchStart; // seconds, one a patch
    double patchSeconds = 0.0;
    bool shorterThanPatch = false; // its only patch is filled up with zeros
    std::optional<FileFailure> failure;

    /// Seconds of the file: counted where all of it was decoded, as declared otherwise.
    [[nodiscard]] double duration() const noexcept {
        return whole ? seconds : format.seconds.value_or(seconds);
    }
};

/// What earlier runs left of one file.
struct KnownLogits {
    FileLogits facts;                        // without logits
    std::vector<std::vector<float>> members; // [member] of [patch][class]; empty: to be computed
};

/// Where the time went, summed over the workers.
struct ExtractionTimes {
    double decoding = 0.0; // seconds of processor time, resampling included
    double features = 0.0; // the same
    double networks = 0.0; // the same
    double waiting = 0.0;  // seconds on the wall with nothing to do
};

struct ExtractionProgress {
    std::size_t filesDone = 0;
    std::size_t filesFailed = 0;
    std::size_t filesRecalled = 0; // of those done: known already, not decoded
    std::size_t files = 0;
    double audioSecondsDone = 0.0;
    double audioSecondsRecalled = 0.0; // of these
    double elapsedSeconds = 0.0;
    std::optional<double> secondsLeft; // once there is something to tell it from
    std::size_t waitingPatches = 0;    // decoded, not yet classified
    ExtractionTimes times;
    /// Audio seconds computed a second since the start.
    [[nodiscard]] double speed() const noexcept {
        return elapsedSeconds > 0.0 ? (audioSecondsDone - audioSecondsRecalled) / elapsedSeconds
                                    : 0.0;
    }
};

struct ExtractionSettings {
    unsigned workers = 0;       // threads; 0: one a core
    std::size_t batchSize = 0;  // patches a call; 0: what the classifiers say
    std::size_t maxPatches = 0; // a file, on top of the plan's; 0: no limit
    /// Asked by worker threads, several at once, before a file is opened: a file of which all
    /// members are known is not decoded at all, of another only the rest is computed. Where it is
    /// set, files are hashed first. Must not throw.
    std::function<std::optional<KnownLogits>(std::size_t index, const FileIdentity& identity)>
        recall = {};
};

/// Called from worker threads (the last progress from the caller's), one call at a time, never
/// after extractLogits has returned. Must not throw.
struct ExtractionObserver {
    /// Once a file, in the order of completion; `index` is its place among the files given.
    std::function<void(std::size_t index, const std::shared_ptr<const FileLogits>& file)> file;
    /// At most twenty times a second, and once at the end.
    std::function<void(const ExtractionProgress& progress)> progress;
};

/// Decodes, computes features and runs every member on every patch of every file. Each worker does
/// what is there to do: a batch of patches when enough wait, the next file otherwise; the patches
/// that wait are bounded, so memory does not grow with the files or their length. One bad file
/// never stops the rest. Results do not depend on the number of workers or the batches (to 1e-5). A
/// stop is noticed between batches; throws Cancelled then, ModelError when a member fails for good.
void extractLogits(const Ensemble& ensemble, std::span<const std::filesystem::path> files,
                   const ExtractionSettings& settings, const ExtractionObserver& observer,
                   std::stop_token stop = {});

/// What names the files of a table and labels them.
struct ExtractedFile {
    std::shared_ptr<const FileLogits> logits; // without failure
    std::string name;
    std::int32_t label = -1;                // GroundTruth::Unlabelled
    std::vector<std::uint16_t> labels = {}; // several; where empty, `label` alone counts
    std::string split = {};                 // empty: in none
    std::string group = {};                 // artist, instrument; empty: in none
    std::int64_t position = -1;             // among all files of a run in shards; -1: no shards
};

/// The border: files in the order given, members named after the ensemble's. `files` is not empty
/// unless they are a shard of a run; then they have positions, which rise.
/// Where only some files are in a split, the others are in one called "none". Throws InputError
/// (CountDiffers) for more splits than a table holds.
[[nodiscard]] std::shared_ptr<const LogitsTable>
assembleLogits(std::span<const ExtractedFile> files, const LabelSet& labels, Task task,
               std::vector<std::string> memberNames, const std::filesystem::path& source,
               const ShardOrigin& shard = {});

} // namespace candor
