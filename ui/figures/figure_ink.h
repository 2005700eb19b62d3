// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/plot_palette.h"
#include "figures/figure_fonts.h"

#include <QImage>
#include <QPainterPath>
#include <QPointF>
#include <QString>

QT_FORWARD_DECLARE_CLASS(QPainter)

namespace candor::ui::paper {

/// The widths of lines in points; meaning is carried by width and dash as well as by colour.
namespace line_width {
inline constexpr double Grid = 0.35;
inline constexpr double Axis = 0.6;
inline constexpr double Member = 0.6;
inline constexpr double Diagonal = 0.9;
inline constexpr double Ensemble = 1.6;
} // namespace line_width

enum class LineKind { Solid, Dashed, Dotted };
struct LineStyle {
    QColor colour;
    double width = line_width::Axis; // points
    LineKind kind = LineKind::Solid;
};

/// Draws lines, areas and text of a figure: the only place that touches the painter's state.
class FigureInk {
public:
    FigureInk(QPainter& painter, const FigureStyle& style);

    [[nodiscard]] const PlotPalette& palette() const { return m_palette; }
    [[nodiscard]] const FigureFonts& fonts() const { return m_fonts; }
    [[nodiscard]] double points(double length) const { return m_fonts.points(length); }

    void stroke(const QPainterPath& path, const LineStyle& style);
    void fill(const QPainterPath& path, const QColor& colour);
    /// A point with an outline of its own, that lines under it do not hide.
    void marker(QPointF centre, double radiusPoints, const QColor& outline, const QColor& inside);

    /// Scaled to the rectangle.
    void image(const QRectF& rectangle, const QImage& image);

    /// One line of text; `at` is on its baseline, at the side that `align` names.
    void text(QPointF at, const QString& text, Qt::AlignmentFlag align = Qt::AlignLeft,
              TextStyle style = {}, const QColor& colour = {});
    /// Reads upwards; `at` is on its baseline, in its middle or where it starts or ends.
    void textUpwards(QPointF at, const QString& text, Qt::AlignmentFlag align = Qt::AlignHCenter,
                     TextStyle style = {}, const QColor& colour = {});

private:
    QPainter& m_painter;
    PlotPalette m_palette;
    FigureFonts m_fonts;
};

[[nodiscard]] QPainterPath rectanglePath(const QRectF& rectangle);
[[nodiscard]] QPainterPath segmentPath(QPointF from, QPointF to);

} // namespace candor::ui::paper
