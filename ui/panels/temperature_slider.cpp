// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/temperature_slider.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QStylePainter>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace candor::ui {
namespace {

/// Fine enough that each 0.01 near T = 1 has a position of its own.
constexpr int Positions = 2000;
constexpr double SmallStep = 0.01;
constexpr double BigStep = 0.1;
constexpr int TickLength = 4;
constexpr std::array Ticks{0.2, 0.3, 0.5, 0.7, 1.0, 1.5, 2.0, 3.0, 5.0};

int positionOf(double temperature) {
    constexpr double Lowest = TemperatureSlider::Lowest;
    constexpr double Highest = TemperatureSlider::Highest;
    const double inside = std::clamp(temperature, Lowest, Highest);
    return static_cast<int>(
        std::lround(Positions * std::log(inside / Lowest) / std::log(Highest / Lowest)));
}

double temperatureAt(int position) {
    const double share = static_cast<double>(position) / Positions;
    const double exact = TemperatureSlider::Lowest *
                         std::pow(TemperatureSlider::Highest / TemperatureSlider::Lowest, share);
    return std::round(exact * 100.0) / 100.0;
}

} // namespace

TemperatureSlider::TemperatureSlider(QWidget* parent) : QSlider(Qt::Horizontal, parent) {
    setRange(0, Positions);
    setTemperature(1.0);
    connect(this, &QSlider::valueChanged, this,
            [this](int position) { moveTo(temperatureAt(position)); });
}

void TemperatureSlider::setTemperature(double temperature) {
    const QSignalBlocker blocker(this);
    m_temperature = temperature;
    // A position stands for one of several hundredths at most: do not jump while being dragged.
    if (temperatureAt(value()) != temperature) {
        setValue(positionOf(temperature));
    }
    update(); // the blocked signal repaints on its own only when the position changed
}

QSize TemperatureSlider::sizeHint() const {
    const QSize slider = QSlider::sizeHint();
    return {slider.width(), slider.height() + TickLength + fontMetrics().height()};
}

QSize TemperatureSlider::minimumSizeHint() const {
    constexpr int Narrowest = 160;
    return {Narrowest, sizeHint().height()};
}

QRect TemperatureSlider::sliderRect() const {
    return rect().adjusted(0, 0, 0, -(TickLength + fontMetrics().height()));
}

int TemperatureSlider::pixelOf(double temperature) const {
    QStyleOptionSlider option;
    initStyleOption(&option);
    const int handle = style()->pixelMetric(QStyle::PM_SliderLength, &option, this);
    const int left = QStyle::sliderPositionFromValue(minimum(), maximum(), positionOf(temperature),
                                                     width() - handle);
    return left + handle / 2;
}

double TemperatureSlider::temperatureAtPixel(double x) const {
    QStyleOptionSlider option;
    initStyleOption(&option);
    const int handle = style()->pixelMetric(QStyle::PM_SliderLength, &option, this);
    return temperatureAt(QStyle::sliderValueFromPosition(
        minimum(), maximum(), static_cast<int>(x) - handle / 2, width() - handle));
}

void TemperatureSlider::paintEvent(QPaintEvent* /*event*/) {
    QStylePainter painter(this);
    QStyleOptionSlider option;
    initStyleOption(&option);
    option.rect = sliderRect();
    option.subControls = QStyle::SC_SliderGroove | QStyle::SC_SliderHandle;
    painter.drawComplexControl(QStyle::CC_Slider, option);

    painter.setPen(palette().color(QPalette::PlaceholderText));
    const int top = sliderRect().bottom();
    for (const double tick : Ticks) {
        const int x = pixelOf(tick);
        painter.drawLine(x, top, x, top + TickLength);
        const QString text = QLocale().toString(tick, 'g', 2);
        const int width = fontMetrics().horizontalAdvance(text);
        const int left = std::clamp(x - width / 2, 0, this->width() - width);
        painter.drawText(left, top + TickLength + fontMetrics().ascent(), text);
    }
}

// QSlider looks for its handle where it would have painted it, in the middle of the whole widget;
// ours stands above the scale. So the mouse is answered here: a press goes there, a drag follows.
void TemperatureSlider::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    event->accept();
    setSliderDown(true);
    moveTo(temperatureAtPixel(event->position().x()));
}

void TemperatureSlider::mouseMoveEvent(QMouseEvent* event) {
    if (!isSliderDown()) {
        event->ignore();
        return;
    }
    event->accept();
    moveTo(temperatureAtPixel(event->position().x()));
}

void TemperatureSlider::mouseReleaseEvent(QMouseEvent* event) {
    event->accept();
    setSliderDown(false);
}

void TemperatureSlider::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        return moveTo(m_temperature - SmallStep);
    case Qt::Key_Right:
    case Qt::Key_Up:
        return moveTo(m_temperature + SmallStep);
    case Qt::Key_PageDown:
        return moveTo(m_temperature - BigStep);
    case Qt::Key_PageUp:
        return moveTo(m_temperature + BigStep);
    default:
        QSlider::keyPressEvent(event);
    }
}

void TemperatureSlider::wheelEvent(QWheelEvent* event) {
    m_wheelRemainder += event->angleDelta().y();
    const int notches = m_wheelRemainder / QWheelEvent::DefaultDeltasPerStep;
    m_wheelRemainder -= notches * QWheelEvent::DefaultDeltasPerStep;
    if (notches != 0) {
        moveTo(m_temperature + notches * SmallStep);
    }
    event->accept();
}

void TemperatureSlider::moveTo(double temperature) {
    const double rounded = std::round(std::clamp(temperature, Lowest, Highest) * 100.0) / 100.0;
    if (rounded == m_temperature) {
        return;
    }
    setTemperature(rounded);
    Q_EMIT temperatureMoved(rounded);
}

} // namespace candor::ui

#include "moc_temperature_slider.cpp"
