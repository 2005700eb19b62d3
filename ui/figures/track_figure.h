// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/time_range.h"
#include "session/spectrogram.h"
#include "session/track_posteriors.h"

#include <QString>

#include <memory>
#include <optional>

namespace candor::ui {

/// What a figure shows of one track: values only, so that it stays true while the window moves on.
struct TrackFigure {
    QString name; // of the file, with or without folders
    std::shared_ptr<const TrackPosteriors> posteriors;
    std::shared_ptr<const Spectrogram> spectrogram; // null: the sound was not there
    std::shared_ptr<const Spectrogram> detail;      // finer, of a part; may be null
    TimeRange range;                                // what is drawn of it
};

/// Why it cannot be drawn, in one sentence; nothing when it can.
[[nodiscard]] std::optional<QString> whyNotDrawable(const TrackFigure* track);

[[nodiscard]] QString trackHeadline(const TrackFigure& track); // the name without folders
[[nodiscard]] QString trackSubline(const TrackFigure& track);  // what was predicted, and its T
/// "ensemble of 5 · patches: 10 of 3 s · …".
[[nodiscard]] QString trackCaption(const TrackFigure& track);

} // namespace candor::ui
