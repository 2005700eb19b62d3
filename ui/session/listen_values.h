// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/logits_extraction.h"
#include "inference/model_file.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace candor::ui {

/// What is said to be true of a file, by names: by a list, or by the data set that it came with.
struct TrackTruth {
    std::vector<std::string> labels = {}; // several for multi-label; empty: none known
    std::string split = {};               // empty: in none
    std::string group = {};               // artist, instrument; empty: in none
    friend bool operator==(const TrackTruth&, const TrackTruth&) = default;
};

/// Where a track's sound lies. Immutable and shared: a hundred thousand of them are handed to
/// threads without a copy of a name. Paths are the system's bytes.
struct TrackFile {
    std::string path;
    std::size_t nameAt = 0; // where the name begins: after the folder or the list that was dropped
    std::shared_ptr<const TrackTruth> truth = nullptr; // of its data set; null: it came alone

    [[nodiscard]] std::string_view name() const { return std::string_view(path).substr(nameAt); }
    /// The folder that it lies in, without the folders above.
    [[nodiscard]] std::string_view folder() const;
};

/// One file to be listened to. Its index in the session is its name; tracks only go all at once.
struct Track {
    std::shared_ptr<const TrackFile> file;
    std::int32_t label = -1;                  // class index, the first of several; -1: none known
    std::shared_ptr<const FileLogits> logits; // of the models that run; null: waiting
    std::vector<std::uint16_t> labels = {};   // class indices, ascending, where there are several
    std::shared_ptr<const TrackTruth> truth = nullptr; // null: nothing but its folder says

    /// Whether the class is (one of) the file's.
    [[nodiscard]] bool isOf(std::size_t index) const;
};

/// In this order when sorted. Doubtful: it was done, but something about its sound must be said.
enum class TrackState : std::uint8_t { Failed, Doubtful, Done, Waiting };
[[nodiscard]] TrackState stateOf(const Track& track);

/// Ready: can run. Incomplete: its description lacks something. Refused: cannot run as it is.
enum class ModelState : std::uint8_t { Ready, Incomplete, Refused };

/// One model in the list. A ready one that does not go with the others has a problem, too.
struct ListenModel {
    ModelFile file;
    ModelState state = ModelState::Ready;
    bool ticked = true; // a voice in the ensemble
    QString problem;    // a sentence; empty: none
};

enum class ListenPhase : std::uint8_t {
    Idle,    // nothing to do, or something is missing
    Loading, // networks come into memory
    Running,
    Stopping, // cancelled, the last batch is not through yet
    Paused,   // cancelled by the user; the rest waits
};

/// What the status line tells.
struct ListenRun {
    ListenPhase phase = ListenPhase::Idle;
    double speed = 0.0; // seconds of sound a second
    std::optional<double> secondsLeft;
    QString device; // where the networks run; empty: not known yet
};

struct TrackCounts {
    std::size_t files = 0;
    std::size_t done = 0; // failed ones among them
    std::size_t failed = 0;
    std::size_t labelled = 0;
    double seconds = 0.0; // of sound heard
};

} // namespace candor::ui
