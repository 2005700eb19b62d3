// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "classification/label_set.h"
#include "evaluation/evaluation_settings.h"
#include "report/classification.h"
#include "session/listen_values.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace candor {
struct LogitsTable;
} // namespace candor

namespace candor::ui {

class ListenSession;

/// The tracks and what is chosen for them at one moment: values for a thread.
struct TracksSnapshot {
    std::vector<Track> tracks;
    LabelSet classes;
    Task task = Task::SingleLabel;
    std::vector<std::string> memberNames; // one a column
    EvaluationSettings settings;
    std::string name; // of the data set
    // What was decided of them; empty where nobody decides.
    std::vector<std::optional<FileAcceptance>> acceptance = {}; // one a track
    bool byMargin = false;
    std::string temperatureRemark = {}; // where T was fitted
};
/// `tracks` empty: all of them.
[[nodiscard]] TracksSnapshot takeSnapshot(const ListenSession& session,
                                          const std::vector<std::string>& memberNames,
                                          const std::vector<std::uint32_t>& tracks = {});

/// The tracks that were heard as a data set, in their order; null when there are none. Names are
/// made unique. Throws std::bad_alloc.
[[nodiscard]] std::shared_ptr<const LogitsTable> tableOf(const TracksSnapshot& snapshot);

/// Every track with its posterior, or with why there is none. Throws Cancelled.
[[nodiscard]] Classification classificationOf(const TracksSnapshot& snapshot,
                                              const std::stop_token& stop = {});

} // namespace candor::ui
