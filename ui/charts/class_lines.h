// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/time_range.h"
#include "session/track_posteriors.h"

#include <QColor>
#include <QPolygonF>
#include <QString>

#include <cstddef>
#include <functional>
#include <vector>

namespace candor::ui {

/// Colour and dash both tell a line: the second way for eyes that miss the first.
enum class ClassDash { Solid, Dashed, Dotted };

/// How one class is drawn over time.
struct ClassLine {
    std::size_t label = 0;
    QString text; // "guitar, predicted"; empty: one of the others, grey and without members
    QColor colour;
    ClassDash dash = ClassDash::Solid;
};

/// The classes of one file in the order of the legend: up to five by posterior and the true ones
/// among them (Okabe and Ito's tones), then the others.
[[nodiscard]] std::vector<ClassLine> classLines(const TrackPosteriors& posteriors, bool dark);

/// "Thick: ensemble of 5, thin: its members", or what one model alone needs.
[[nodiscard]] QString lineWidthText(const TrackPosteriors& posteriors);

/// A posterior over the patches of `range` as steps: points (second, value), a polygon for each run
/// of patches without a gap. Where patches are shorter than `finest` seconds each stroke stands for
/// several of them, from the lowest to the highest.
[[nodiscard]] std::vector<QPolygonF> stepLines(const std::vector<PatchSpan>& patches,
                                               const std::function<double(std::size_t)>& value,
                                               const TimeRange& range, double finest);

} // namespace candor::ui
