// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plot_palette.h"
#include "charts/time_plot.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace candor::ui {
namespace {

constexpr double TimeGap = 12.0; // between two times
constexpr double TimeTickLength = 4.0;
constexpr double NarrowestPatch = 4.0; // pixels; borders of narrower ones would be a grey wall

} // namespace

void TimePlot::renderPicture() {
    const PlotPalette colours = PlotPalette::of(palette());
    m_picture = QPixmap(size() * devicePixelRatioF());
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    m_picture.fill(colours.background);
    QPainter painter(&m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    const QRectF area = plotArea();
    if (area.width() < 1.0 || area.height() < 1.0) {
        return;
    }
    painter.save();
    paintPicture(painter, area, colours);
    painter.restore();
    paintBorders(painter, area, colours);
    paintTimes(painter, area, colours);
}

void TimePlot::paintBorders(QPainter& painter, const QRectF& area,
                            const PlotPalette& colours) const {
    QColor faint = borderColour(colours);
    if (m_patches.size() < 2 || !faint.isValid()) {
        return;
    }
    faint.setAlphaF(0.35F);
    painter.setPen(QPen(faint, 1.0));
    double last = area.left() - NarrowestPatch;
    const auto drawAt = [&](double second) {
        const double x = xAt(second);
        if (x > area.left() && x < area.right() && x - last >= NarrowestPatch) {
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
            last = x;
        }
    };
    const double shownPatch = xAt(m_patches[1].from) - xAt(m_patches[0].from);
    if (shownPatch < NarrowestPatch) {
        return;
    }
    for (const PatchSpan& patch : m_patches) {
        drawAt(patch.from);
        drawAt(patch.to);
    }
}

void TimePlot::paintTimes(QPainter& painter, const QRectF& area, const PlotPalette& colours) const {
    painter.setPen(QPen(colours.axis, 1.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area);
    if (!m_showsTimes) {
        return;
    }
    const double labelWidth = fontMetrics().horizontalAdvance(QStringLiteral("0:00:00.00"));
    const int most = std::max(1, static_cast<int>(area.width() / (labelWidth + TimeGap)));
    for (const TimeTick& tick : timeTicks(m_range, most)) {
        const double x = xAt(tick.second);
        painter.setPen(colours.axis);
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + TimeTickLength));
        painter.setPen(colours.text);
        const double width = fontMetrics().horizontalAdvance(tick.label) + 2.0;
        const double left = std::clamp(x - width / 2.0, 0.0, this->width() - width);
        painter.drawText(
            QRectF(left, area.bottom() + TimeTickLength, width, fontMetrics().height()),
            Qt::AlignCenter, tick.label);
    }
}

void TimePlot::paintValueTick(QPainter& painter, double y, const QString& text) const {
    const QRectF area = plotArea();
    const PlotPalette colours = PlotPalette::of(palette());
    painter.setPen(colours.axis);
    painter.drawLine(QPointF(area.left() - TimeTickLength, y), QPointF(area.left(), y));
    painter.setPen(colours.text);
    const double line = fontMetrics().height();
    const double top = std::clamp(y - line / 2.0, 0.0, height() - line);
    painter.drawText(QRectF(0.0, top, area.left() - TimeTickLength - 3.0, line),
                     Qt::AlignRight | Qt::AlignVCenter, text);
}

void TimePlot::paintCurrentPatch(QPainter& painter, const PlotPalette& colours) const {
    const PatchSpan& patch = m_patches[*m_current];
    const QRectF area = plotArea();
    const double left = std::max(area.left(), xAt(patch.from));
    const double right = std::min(area.right(), xAt(patch.to));
    if (right <= left) {
        return;
    }
    painter.setPen(QPen(colours.selection, 2.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(
        QRectF(left, area.top(), right - left, area.height()).adjusted(1.0, 1.0, -1.0, -1.0));
}

void TimePlot::paintEvent(QPaintEvent* event) {
    if (m_picture.isNull()) {
        renderPicture();
    }
    QPainter painter(this);
    painter.setClipRegion(event->region());
    painter.drawPixmap(0, 0, m_picture);
    const PlotPalette colours = PlotPalette::of(palette());
    if (m_current && borderColour(colours).isValid()) {
        paintCurrentPatch(painter, colours);
    }
    const QRectF area = plotArea();
    if (const double x = xAt(m_place); x >= area.left() - 0.5 && x <= area.right() + 0.5) {
        const QLineF line(x, area.top(), x, area.bottom());
        painter.setPen(QPen(QColor(0, 0, 0, 120), 4.0)); // an edge, for light and dark grounds
        painter.drawLine(line);
        painter.setPen(QPen(placeColour(colours), 2.0));
        painter.drawLine(line);
    }
    if (m_showsFocus) { // whoever uses the keyboard must see where they are
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1.0, 1.0, -1.0, -1.0));
    }
}

} // namespace candor::ui
