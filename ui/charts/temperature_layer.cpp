// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/temperature_layer.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace candor::ui {
namespace {

struct LayerText {
    Q_DECLARE_TR_FUNCTIONS(LayerText)
};

} // namespace

void TemperatureLayer::setFrame(const Frame& frame) {
    prepareGeometryChange();
    m_frame = frame;
    update();
}

void TemperatureLayer::setMarks(const Marks& marks) {
    m_marks = marks;
    update();
}

double TemperatureLayer::x(double temperature) const {
    const double share =
        std::log(temperature / m_frame.lowest) / std::log(m_frame.highest / m_frame.lowest);
    return m_frame.area.left() + share * m_frame.area.width();
}

double TemperatureLayer::temperature(double x) const {
    const double share = (x - m_frame.area.left()) / std::max(m_frame.area.width(), 1.0);
    return m_frame.lowest * std::pow(m_frame.highest / m_frame.lowest, share);
}

double TemperatureLayer::y(double value) const {
    const LinearScale& scale = m_frame.scale;
    const double share = (value - scale.minimum) / (scale.maximum - scale.minimum);
    return m_frame.area.bottom() - share * m_frame.area.height();
}

QRectF TemperatureLayer::boundingRect() const {
    return m_frame.area.adjusted(-200.0, -50.0, 50.0, 80.0);
}

void TemperatureLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/,
                             QWidget* /*widget*/) {
    painter->setFont(m_frame.font);
    paintTitles(*painter);
    if (m_frame.lowest < 1.0 && m_frame.highest > 1.0) {
        painter->setPen(QPen(m_frame.palette.axis, 1.0, Qt::DotLine));
        painter->drawLine(QPointF(x(1.0), m_frame.area.top()),
                          QPointF(x(1.0), m_frame.area.bottom()));
    }
    paintLine(*painter);
    paintBest(*painter);
    paintDot(*painter);
}

void TemperatureLayer::paintTitles(QPainter& painter) const {
    const QRectF& area = m_frame.area;
    const double line = QFontMetricsF(m_frame.font).height();
    painter.setPen(m_frame.palette.text);
    painter.drawText(QRectF(area.left(), area.bottom() + 1.3 * line + 4.0, area.width(), line),
                     Qt::AlignCenter, LayerText::tr("Temperature"));
    painter.save();
    painter.translate(2.0, area.bottom());
    painter.rotate(-90.0);
    painter.drawText(QRectF(0.0, 0.0, area.height(), line), Qt::AlignCenter, m_marks.valueTitle);
    painter.restore();
    painter.setPen(m_frame.palette.axis);
    painter.drawText(area.adjusted(8.0, 4.0, -8.0, -4.0),
                     m_marks.empty ? Qt::AlignCenter | Qt::TextWordWrap
                                   : Qt::AlignBottom | Qt::AlignRight,
                     m_marks.notice);
}

void TemperatureLayer::paintLine(QPainter& painter) const {
    const QColor& blue = m_frame.palette.atTemperature;
    const double across = x(m_marks.temperature);
    const QRectF& area = m_frame.area;
    painter.setPen(QPen(blue, 1.5));
    painter.drawLine(QPointF(across, area.top()), QPointF(across, area.bottom()));
    // A handle says that the line can be moved.
    painter.setBrush(blue);
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(QRectF(across - 4.0, area.top() - 6.0, 8.0, 14.0), 3.0, 3.0);
    const double line = QFontMetricsF(m_frame.font).height();
    paintLabel(painter, QPointF(across, area.top() + line * 0.7), m_marks.label, blue);
}

void TemperatureLayer::paintDot(QPainter& painter) const {
    if (m_marks.value) {
        painter.setBrush(m_frame.palette.atTemperature);
        painter.setPen(QPen(m_frame.palette.background, 1.5));
        painter.drawEllipse(QPointF(x(m_marks.temperature), y(*m_marks.value)), 5.0, 5.0);
    }
}

void TemperatureLayer::paintBest(QPainter& painter) const {
    if (!m_marks.best) {
        return;
    }
    const QPointF place(x(m_marks.best->x()), y(m_marks.best->y()));
    // A best value lies in a valley or on a hill of the curves: its name stands in the open, past
    // the row of the slider's label.
    const double line = QFontMetricsF(m_frame.font).height();
    const QRectF& area = m_frame.area;
    const double row = m_marks.bestIsLow ? area.top() + line * 2.1 : area.bottom() - line * 2.1;
    painter.setPen(QPen(m_frame.palette.ensemble, 1.0, Qt::DashLine));
    painter.drawLine(place, QPointF(place.x(), row));
    painter.setPen(QPen(m_frame.palette.ensemble, 1.5));
    painter.setBrush(m_frame.palette.background);
    const double size = m_frame.compact ? 4.0 : 5.5;
    painter.drawPolygon(QPolygonF{place + QPointF(0.0, -size), place + QPointF(size, 0.0),
                                  place + QPointF(0.0, size), place + QPointF(-size, 0.0)});
    paintLabel(painter, QPointF(place.x(), row), m_marks.bestLabel, m_frame.palette.text);
}

void TemperatureLayer::paintLabel(QPainter& painter, QPointF beside, const QString& text,
                                  const QColor& color) const {
    if (text.isEmpty()) {
        return;
    }
    const QFontMetricsF metrics(m_frame.font);
    const QSizeF size(metrics.horizontalAdvance(text) + 8.0, metrics.height() + 2.0);
    QRectF patch(QPointF(beside.x() + 7.0, beside.y() - size.height() / 2.0), size);
    const double across = x(m_marks.temperature);
    const bool crossesLine = patch.left() < across && across < patch.right();
    const double leftRoom = beside.x() - 7.0 - m_frame.area.left();
    if (patch.right() > m_frame.area.right() || (crossesLine && leftRoom > size.width())) {
        patch.moveRight(std::max(beside.x() - 7.0, m_frame.area.left() + size.width()));
    }
    patch.moveBottom(std::min(patch.bottom(), m_frame.area.bottom() - 1.0));
    patch.moveTop(std::max(patch.top(), m_frame.area.top() + 1.0));
    QColor background = m_frame.palette.background;
    background.setAlpha(215);
    painter.setPen(Qt::NoPen);
    painter.setBrush(background);
    painter.drawRoundedRect(patch, 3.0, 3.0);
    painter.setPen(color);
    painter.drawText(patch, Qt::AlignCenter, text);
}

} // namespace candor::ui
