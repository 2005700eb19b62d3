// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "classification/label_set.h"
#include "evaluation/evaluation_settings.h"
#include "session/listen_values.h"
#include "session/track_posterior.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace candor::ui {

/// The columns of the track table, left to right. Arrival is the order in which they came.
enum class TrackColumn {
    Arrival = -1,
    State,
    Name,
    Duration,
    TrueClass,
    Predicted,
    Confidence,
    RunnerUp
};
inline constexpr int TrackColumns = 7;

/// Which rows to show and in which order.
struct TracksQuery {
    QString text; // part of the name, the true or the predicted class; case does not matter
    std::optional<TrackState> state;
    TrackColumn sortBy = TrackColumn::Arrival;
    bool descending = false;
    friend bool operator==(const TracksQuery&, const TracksQuery&) = default;

    /// Whether all rows are shown as they came.
    [[nodiscard]] bool isPlain() const { return *this == TracksQuery(); }
};

/// What a track table is made of: values for a thread.
struct TracksSource {
    std::vector<Track> tracks;
    LabelSet classes;
    Task task = Task::SingleLabel;
    EvaluationSettings settings;
};

struct TracksArrangement {
    std::vector<std::uint32_t> order;   // tracks that pass, as wanted; ties as they came
    std::vector<TrackOutcome> outcomes; // one a track, at the settings
};

/// Posteriors of all tracks, and the rows that pass the query in its order. Tracks that say nothing
/// in the column wanted come last, up or down. Nothing when stopped. Pure: runs on any thread.
[[nodiscard]] std::optional<TracksArrangement>
arrangeTracks(const TracksSource& source, const TracksQuery& query, const std::stop_token& stop);

} // namespace candor::ui
