// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/state_icons.h"

#include "charts/plot_palette.h"

#include <QPainter>
#include <QPixmap>
#include <QPolygonF>
#include <QWidget>

namespace candor::ui {
namespace {

void paintStateSign(QPainter& painter, TrackState state) {
    switch (state) {
    case TrackState::Failed:
        painter.drawLine(QPointF(0.2, 0.2), QPointF(0.8, 0.8));
        painter.drawLine(QPointF(0.8, 0.2), QPointF(0.2, 0.8));
        break;
    case TrackState::Doubtful:
        painter.drawLine(QPointF(0.5, 0.15), QPointF(0.5, 0.58));
        painter.drawLine(QPointF(0.5, 0.83), QPointF(0.5, 0.84));
        break;
    case TrackState::Done:
        painter.drawPolyline(QPolygonF({{0.15, 0.55}, {0.4, 0.8}, {0.85, 0.25}}));
        break;
    case TrackState::Waiting:
        painter.drawEllipse(QPointF(0.5, 0.5), 0.28, 0.28);
        break;
    }
}

QPixmap makePixmap(const QWidget& widget, const QColor& colour,
                   const std::function<void(QPainter&)>& paint) {
    const int side = widget.fontMetrics().ascent();
    QPixmap pixmap(QSize(side, side) * widget.devicePixelRatioF());
    pixmap.setDevicePixelRatio(widget.devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(side, side);
    painter.setPen(QPen(colour, 0.15, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    paint(painter);
    return pixmap;
}

QIcon makeIcon(const QWidget& widget, TrackState state, const QColor& colour) {
    return signIcon(widget, colour, [state](QPainter& painter) { paintStateSign(painter, state); });
}

} // namespace

QIcon signIcon(const QWidget& widget, const QColor& colour,
               const std::function<void(QPainter&)>& paint) {
    QIcon icon(makePixmap(widget, colour, paint));
    icon.addPixmap(makePixmap(widget, widget.palette().color(QPalette::HighlightedText), paint),
                   QIcon::Selected);
    return icon;
}

TracksModel::StateIcons stateIconsOf(const QWidget& widget) {
    const PlotPalette plot = PlotPalette::of(widget.palette());
    const QColor faint = widget.palette().color(QPalette::Disabled, QPalette::Text);
    return {makeIcon(widget, TrackState::Failed, plot.wrong),
            makeIcon(widget, TrackState::Doubtful, plot.wrong),
            makeIcon(widget, TrackState::Done, plot.right),
            makeIcon(widget, TrackState::Waiting, faint)};
}

} // namespace candor::ui
