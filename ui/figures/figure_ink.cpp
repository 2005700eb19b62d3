// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figure_ink.h"

#include <QPainter>
#include <QPen>

#include <algorithm>

namespace candor::ui::paper {
namespace {

constexpr double ThinnestLine = 0.35; // points; printers lose thinner ones

double shiftOf(Qt::AlignmentFlag align, double width) {
    switch (align) {
    case Qt::AlignHCenter:
        return -width / 2.0;
    case Qt::AlignRight:
        return -width;
    default:
        return 0.0;
    }
}

} // namespace

FigureInk::FigureInk(QPainter& painter, const FigureStyle& style)
    : m_painter(painter), m_palette(style.dark ? PlotPalette::dark() : PlotPalette::light()),
      m_fonts(style) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
}

void FigureInk::stroke(const QPainterPath& path, const LineStyle& style) {
    if (path.isEmpty()) {
        return;
    }
    QPen pen(style.colour, points(std::max(ThinnestLine, style.width)));
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::MiterJoin);
    if (style.kind == LineKind::Dashed) {
        pen.setDashPattern({4.0, 2.5});
    } else if (style.kind == LineKind::Dotted) {
        pen.setDashPattern({1.2, 1.6});
    }
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(path);
}

void FigureInk::fill(const QPainterPath& path, const QColor& colour) {
    if (path.isEmpty()) {
        return;
    }
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    m_painter.drawPath(path);
}

void FigureInk::marker(QPointF centre, double radiusPoints, const QColor& outline,
                       const QColor& inside) {
    QPainterPath circle;
    circle.addEllipse(centre, points(radiusPoints), points(radiusPoints));
    m_painter.setPen(QPen(outline, points(1.1)));
    m_painter.setBrush(inside);
    m_painter.drawPath(circle);
}

void FigureInk::image(const QRectF& rectangle, const QImage& image) {
    m_painter.setRenderHint(QPainter::SmoothPixmapTransform);
    m_painter.drawImage(rectangle, image);
}

void FigureInk::text(QPointF at, const QString& text, Qt::AlignmentFlag align, TextStyle style,
                     const QColor& colour) {
    if (text.isEmpty()) {
        return;
    }
    m_painter.setPen(colour.isValid() ? colour : m_palette.text);
    m_painter.setFont(m_fonts.font(style));
    // No-break spaces have done their work; in the file they are plain, so that it can be searched.
    QString plain = text;
    plain.replace(QChar::Nbsp, QLatin1Char(' '));
    m_painter.drawText(at + QPointF(shiftOf(align, m_fonts.width(plain, style)), 0.0), plain);
}

void FigureInk::textUpwards(QPointF at, const QString& text, Qt::AlignmentFlag align,
                            TextStyle style, const QColor& colour) {
    m_painter.save();
    m_painter.translate(at);
    m_painter.rotate(-90.0);
    this->text({}, text, align, style, colour);
    m_painter.restore();
}

QPainterPath rectanglePath(const QRectF& rectangle) {
    QPainterPath path;
    path.addRect(rectangle);
    return path;
}

QPainterPath segmentPath(QPointF from, QPointF to) {
    QPainterPath path(from);
    path.lineTo(to);
    return path;
}

} // namespace candor::ui::paper
