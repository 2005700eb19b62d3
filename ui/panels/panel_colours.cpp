// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/panel_colours.h"

#include "charts/plot_palette.h"

#include <QPainter>
#include <QPixmap>
#include <QPolygonF>
#include <QWidget>

namespace candor::ui {
namespace {

QPixmap emptyPixmap(const QWidget& widget) {
    const int side = widget.fontMetrics().ascent();
    QPixmap pixmap(QSize(side, side) * widget.devicePixelRatioF());
    pixmap.setDevicePixelRatio(widget.devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    return pixmap;
}

/// A triangle that points at the name.
QPixmap markerPixmap(const QWidget& widget, const QColor& colour) {
    QPixmap pixmap = emptyPixmap(widget);
    const double side = widget.fontMetrics().ascent();
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF(
        {{side * 0.25, side * 0.15}, {side * 0.85, side * 0.5}, {side * 0.25, side * 0.85}}));
    return pixmap;
}

} // namespace

CellColours cellColoursOf(const QWidget& widget) {
    const PlotPalette plot = PlotPalette::of(widget.palette());
    QColor behind = plot.selection;
    behind.setAlphaF(0.22F);
    return {.good = plot.right,
            .bad = plot.wrong,
            .faint = widget.palette().color(QPalette::Disabled, QPalette::Text),
            .marked = behind,
            .marker = QIcon(markerPixmap(widget, plot.selection)),
            .emptyMarker = QIcon(emptyPixmap(widget))};
}

} // namespace candor::ui
