// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figure_request.h"

#include <QSizeF>
#include <QString>

#include <optional>

QT_FORWARD_DECLARE_CLASS(QPainter)

namespace candor::ui {

/// Coordinates of a figure: hundredths of a millimetre from its top left corner. Fine enough that
/// a font's integer pixel size is exact to a thousandth.
inline constexpr double UnitsPerMillimetre = 100.0;
inline constexpr int UnitsPerInch = 2540;

/// Width and height in mm, the natural height filled in. Needs a QGuiApplication (fonts).
[[nodiscard]] QSizeF figureSize(const FigureRequest& request, const FigureStyle& style);

/// Why the page is too small for its words and plots, in one sentence; nothing when it is not.
[[nodiscard]] std::optional<QString> whyNotFitting(const FigureRequest& request,
                                                   const FigureStyle& style);

/// Draws the whole figure, background included, with a painter whose unit is 1/100 mm: the same
/// drawing commands for PNG, SVG, PDF and the preview. Only paths and text, nothing clipped by the
/// painter; the one image is a track's spectrogram. The request is drawable (whyNotDrawable).
void paintFigure(QPainter& painter, const FigureRequest& request, const FigureStyle& style);

} // namespace candor::ui
