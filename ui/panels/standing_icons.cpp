// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/standing_icons.h"

#include "charts/plot_palette.h"
#include "panels/state_icons.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>
#include <QWidget>

namespace candor::ui {
namespace {

void paintTick(QPainter& painter) {
    painter.drawPolyline(QPolygonF({{0.15, 0.55}, {0.4, 0.8}, {0.85, 0.25}}));
}

void paintQuestion(QPainter& painter) {
    QPainterPath hook(QPointF(0.28, 0.32));
    hook.cubicTo(QPointF(0.3, 0.02), QPointF(0.76, 0.06), QPointF(0.7, 0.36));
    hook.cubicTo(QPointF(0.66, 0.5), QPointF(0.5, 0.48), QPointF(0.5, 0.64));
    painter.drawPath(hook);
    painter.drawLine(QPointF(0.5, 0.88), QPointF(0.5, 0.89));
}

void paintStandingSign(QPainter& painter, Standing standing) {
    switch (standing) {
    case Standing::Waiting:
        painter.drawEllipse(QPointF(0.5, 0.5), 0.28, 0.28);
        break;
    case Standing::Failed:
        painter.drawLine(QPointF(0.5, 0.15), QPointF(0.5, 0.58));
        painter.drawLine(QPointF(0.5, 0.83), QPointF(0.5, 0.84));
        break;
    case Standing::ToReview:
        paintQuestion(painter);
        break;
    case Standing::Accepted:
        paintTick(painter);
        break;
    case Standing::AcceptedByHand:
        painter.drawRect(QRectF(0.08, 0.12, 0.84, 0.8));
        painter.drawPolyline(QPolygonF({{0.3, 0.54}, {0.45, 0.7}, {0.72, 0.36}}));
        break;
    case Standing::Chosen:
        painter.drawPolyline(QPolygonF({{0.2, 0.38}, {0.42, 0.6}, {0.8, 0.12}}));
        painter.drawLine(QPointF(0.15, 0.88), QPointF(0.85, 0.88));
        break;
    case Standing::Rejected:
        painter.drawLine(QPointF(0.2, 0.2), QPointF(0.8, 0.8));
        painter.drawLine(QPointF(0.8, 0.2), QPointF(0.2, 0.8));
        break;
    case Standing::Skipped:
        painter.drawLine(QPointF(0.15, 0.5), QPointF(0.85, 0.5));
        painter.drawPolyline(QPolygonF({{0.55, 0.2}, {0.85, 0.5}, {0.55, 0.8}}));
        break;
    }
}

} // namespace

ArchiveModel::StandingIcons standingIconsOf(const QWidget& widget) {
    const PlotPalette plot = PlotPalette::of(widget.palette());
    const QColor faint = widget.palette().color(QPalette::Disabled, QPalette::Text);
    const QColor text = widget.palette().color(QPalette::Text);
    const auto make = [&widget](Standing standing, const QColor& colour) {
        return signIcon(widget, colour,
                        [standing](QPainter& painter) { paintStandingSign(painter, standing); });
    };
    return {make(Standing::Waiting, faint),
            make(Standing::Failed, plot.wrong),
            make(Standing::ToReview, text),
            make(Standing::Accepted, plot.right),
            make(Standing::AcceptedByHand, plot.right),
            make(Standing::Chosen, plot.right),
            make(Standing::Rejected, plot.wrong),
            make(Standing::Skipped, faint)};
}

} // namespace candor::ui
