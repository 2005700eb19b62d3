// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/temperature_curve.h"

#include "charts/temperature_plot.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace candor::ui {
namespace {

constexpr double TemperatureReach = 8.0; // pixels around the line that take hold of it

} // namespace

TemperatureCurve::TemperatureCurve(DiagramSize size, QWidget* parent)
    : DiagramFrame(size, tr("Error versus temperature"), parent),
      m_plot(std::make_unique<TemperaturePlot>(size)) {
    start(m_plot->scene());
    setValues({});
}

TemperatureCurve::~TemperatureCurve() = default;

void TemperatureCurve::setValues(const TemperatureCurveValues& values) {
    if (values.measure != m_plot->values().measure) {
        m_value.reset(); // it was another measure's
    }
    m_plot->setValues(values);
    setTemperature(m_temperature, m_value);
}

void TemperatureCurve::setTemperature(double temperature, std::optional<double> value) {
    m_temperature = temperature;
    m_value = value;
    m_plot->setTemperature(temperature, value);
    describe();
}

void TemperatureCurve::describe() {
    setAccessibleDescription(curveDescription(m_plot->values(), m_temperature, m_value));
}

void TemperatureCurve::setValueMaximum(std::optional<double> maximum) {
    m_plot->setValueMaximum(maximum);
}

std::optional<BestTemperature> TemperatureCurve::best() const {
    return markedBest(m_plot->values());
}

double TemperatureCurve::temperatureAt(QPointF position) const {
    const double exact = m_plot->temperature(toScene(position).x());
    return std::round(std::clamp(exact, LowestTemperature, HighestTemperature) * 100.0) / 100.0;
}

double TemperatureCurve::positionOf(double temperature) const {
    return fromScene(QRectF(m_plot->x(temperature), 0.0, 0.0, 0.0)).left();
}

void TemperatureCurve::restyle(const PlotPalette& palette, const QFont& font) {
    m_plot->setStyle(palette, font);
    setLegend(m_plot->legend());
}

void TemperatureCurve::resizeScene(const QSizeF& size) {
    m_plot->resize(size);
}

void TemperatureCurve::dragTo(double temperature) {
    const double rounded =
        std::round(std::clamp(temperature, LowestTemperature, HighestTemperature) * 100.0) / 100.0;
    if (rounded != m_temperature) {
        setTemperature(rounded);
        Q_EMIT temperatureDragged(rounded);
    }
}

void TemperatureCurve::mousePressEvent(QMouseEvent* event) {
    const QRectF area = fromScene(m_plot->area())
                            .adjusted(-TemperatureReach, 0.0, TemperatureReach, TemperatureReach);
    if (event->button() == Qt::LeftButton && area.contains(event->position())) {
        m_dragging = true;
        QToolTip::hideText();
        // Taking hold of the line near its middle must not make it jump.
        if (std::abs(event->position().x() - positionOf(m_temperature)) > TemperatureReach) {
            dragTo(temperatureAt(event->position()));
        }
    }
}

void TemperatureCurve::mouseMoveEvent(QMouseEvent* event) {
    if (m_dragging) {
        dragTo(temperatureAt(event->position()));
    } else {
        hover(*event);
    }
}

void TemperatureCurve::hover(QMouseEvent& event) {
    const QPointF position = event.position();
    const bool inside = fromScene(m_plot->area()).contains(position);
    const bool atLine =
        inside && std::abs(position.x() - positionOf(m_temperature)) <= TemperatureReach;
    setCursor(atLine ? Qt::SizeHorCursor : Qt::ArrowCursor);
    if (inside) {
        const QString drag = atLine ? tr("Drag to change the temperature\n") : QString();
        QToolTip::showText(event.globalPosition().toPoint(),
                           drag + hoverText(m_plot->values(), temperatureAt(position)), this);
    } else {
        QToolTip::hideText();
    }
}

void TemperatureCurve::mouseReleaseEvent(QMouseEvent* /*event*/) {
    m_dragging = false;
}

void TemperatureCurve::leaveEvent(QEvent* event) {
    unsetCursor();
    DiagramFrame::leaveEvent(event);
}

void TemperatureCurve::keyPressEvent(QKeyEvent* event) {
    const double step = (event->modifiers() & Qt::ShiftModifier) != 0 ? 0.1 : 0.01;
    switch (event->key()) {
    case Qt::Key_Left:
        dragTo(m_temperature - step);
        return;
    case Qt::Key_Right:
        dragTo(m_temperature + step);
        return;
    case Qt::Key_PageDown:
        dragTo(m_temperature - 0.1);
        return;
    case Qt::Key_PageUp:
        dragTo(m_temperature + 0.1);
        return;
    case Qt::Key_Home:
        dragTo(LowestTemperature);
        return;
    case Qt::Key_End:
        dragTo(HighestTemperature);
        return;
    default:
        DiagramFrame::keyPressEvent(event);
    }
}

} // namespace candor::ui

#include "moc_temperature_curve.cpp"
