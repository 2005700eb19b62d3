// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/track_view.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <optional>
#include <vector>

namespace candor::ui {

/// Where a patch is drawn on the time axis, in seconds. Patches that overlap meet halfway between
/// their centres; between patches that do not touch a gap stays.
struct PatchSpan {
    double from = 0.0;
    double to = 0.0;
    friend bool operator==(const PatchSpan&, const PatchSpan&) = default;
};

/// The posteriors of one file at one temperature, patches in the order of time.
struct TrackPosteriors {
    QStringList classes;
    QStringList memberNames; // those in the ensemble
    double temperature = 1.0;
    double patchSeconds = 0.0;

    std::vector<double> starts; // s, rising, one a patch; empty when nothing tells the times
    std::vector<PatchSpan> spans;
    std::size_t patches = 0;
    std::vector<double> ensemblePatches;            // [patch][class]
    std::vector<std::vector<double>> memberPatches; // a member: [patch][class]

    std::vector<double> ensemble;             // a class
    std::vector<std::vector<double>> members; // a member: a class
    std::size_t winner = 0;
    bool labelled = false;
    std::vector<std::size_t> trueClasses; // several for several tags; empty when not labelled

    [[nodiscard]] bool isEmpty() const { return classes.isEmpty(); }
    [[nodiscard]] bool isTrue(std::size_t label) const;
    [[nodiscard]] bool isWrong() const { return labelled && !isTrue(winner); }
    [[nodiscard]] double at(std::size_t patch, std::size_t label) const {
        return ensemblePatches[patch * ensemble.size() + label];
    }
    [[nodiscard]] std::size_t winnerOf(std::size_t patch) const;
    /// The patch drawn at that second.
    [[nodiscard]] std::optional<std::size_t> patchAt(double second) const;
    /// The end of the last patch, 0 without times.
    [[nodiscard]] double end() const;
};

/// Computes the posteriors at the track's settings; empty without a table. `seconds` is the length
/// of the sound, 0 when it is not known: patches without starts are spread over it evenly.
[[nodiscard]] TrackPosteriors makeTrackPosteriors(const TrackView& track, double seconds);

/// The patch that speaks most for a class: the highest posterior of the ensemble, the first one on
/// a tie. None without patches.
[[nodiscard]] std::optional<std::size_t> mostTellingPatch(const TrackPosteriors& posteriors,
                                                          std::size_t label);

[[nodiscard]] std::vector<PatchSpan> patchSpans(const std::vector<double>& starts,
                                                double patchSeconds);

/// Classes for a list: by posterior, highest first; where the prediction is wrong the true ones
/// follow the predicted one, so that they stand side by side.
[[nodiscard]] std::vector<std::size_t> classesByPosterior(const TrackPosteriors& posteriors);

/// "predicted guitar 0.620 · true keyboard 0.210", "✓ guitar 0.871", "guitar 0.871 · unlabelled".
[[nodiscard]] QString outcomeText(const TrackPosteriors& posteriors);
/// "Patch 3 of 12, 0:06 to 0:09: rock 0.712, pop 0.201, jazz 0.050".
[[nodiscard]] QString patchSentence(const TrackPosteriors& posteriors, std::size_t patch);

} // namespace candor::ui
