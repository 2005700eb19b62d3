// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figure_ink.h"

#include <QColor>
#include <QPointF>
#include <QString>

#include <vector>

namespace candor::ui::paper {

enum class LegendSample { Line, Area, HatchedArea, Marker };

/// A sample drawn as in the plot, and its words.
struct FigureLegendEntry {
    LegendSample sample = LegendSample::Line;
    LineStyle line = {}; // Line, HatchedArea (its strokes), Marker (its outline)
    QColor fill = {};    // the areas and the marker
    QString text = {};
};

/// Height of the entries, set in rows of at most `width`, or one below the other.
[[nodiscard]] double legendHeight(const FigureFonts& fonts,
                                  const std::vector<FigureLegendEntry>& entries, double width,
                                  bool stacked);
void drawLegend(FigureInk& ink, const std::vector<FigureLegendEntry>& entries, QPointF topLeft,
                double width, bool stacked);

inline constexpr double HatchDistance = 3.0; // points

/// Diagonal strokes inside a rectangle, cut at its edges; added to `path`.
void addHatching(QPainterPath& path, const QRectF& rectangle, double distance);

} // namespace candor::ui::paper
