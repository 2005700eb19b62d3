// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/plot_axis.h"

#include <QPainterPath>
#include <QPointF>
#include <QRectF>

#include <span>

namespace candor::ui::paper {

class FigureFonts;
class FigureInk;

/// One pair of axes on paper. Data lie a little inside the frame, so that a line at 0 or 1 keeps
/// its full width.
struct PlotFrame {
    QRectF frame; // the box drawn
    QRectF inner; // where data are: `frame` less the padding
    PlotAxis x;
    PlotAxis y;

    PlotFrame(const FigureFonts& fonts, const QRectF& box, PlotAxis xAxis, PlotAxis yAxis);
    [[nodiscard]] double xAt(double value) const;
    [[nodiscard]] double yAt(double value) const;
    [[nodiscard]] QPointF at(double xValue, double yValue) const;
};

/// Which parts of the axes are written; grids share them between neighbours.
struct FrameParts {
    bool xLabels = true;
    bool yLabels = true;
    bool xTitle = true;
    bool yTitle = true;
};

/// Grid lines: before the data. The frame, ticks, labels and titles: after them.
void drawGrid(FigureInk& ink, const PlotFrame& plot);
void drawAxes(FigureInk& ink, const PlotFrame& plot, const FrameParts& parts, double leftRoom);

/// Room that labels and title of a vertical axis need left of the frame, of a horizontal one below.
[[nodiscard]] double roomLeftOf(const FigureFonts& fonts, const PlotAxis& y);
/// Half the last label, as far as it stands out to the right of the frame.
[[nodiscard]] double roomRightOf(const FigureFonts& fonts, const PlotAxis& x);
[[nodiscard]] double roomBelow(const FigureFonts& fonts, bool withTitle = true);

/// The polyline through points (x, y) in data space, cut where it leaves the axes' range and
/// interrupted at NaN.
[[nodiscard]] QPainterPath curvePath(const PlotFrame& plot, std::span<const QPointF> points);

} // namespace candor::ui::paper
