// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

namespace candor::ui {

/// A logarithmic slider over the temperatures 0.2 … 5, with a scale under it. Values are rounded to
/// 0.01. Arrow keys and the wheel move by 0.01, Page keys by 0.1. Temperatures outside its range
/// stand at its end.
class TemperatureSlider : public QSlider {
    Q_OBJECT

public:
    static constexpr double Lowest = 0.2;
    static constexpr double Highest = 5.0;

    explicit TemperatureSlider(QWidget* parent = nullptr);

    void setTemperature(double temperature); // silent
    [[nodiscard]] double temperature() const { return m_temperature; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void temperatureMoved(double temperature); // by the user

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void moveTo(double temperature);
    [[nodiscard]] QRect sliderRect() const; // without the scale
    [[nodiscard]] int pixelOf(double temperature) const;
    [[nodiscard]] double temperatureAtPixel(double x) const;

    double m_temperature = 1.0;
    int m_wheelRemainder = 0; // eighths of a degree not yet acted on
};

} // namespace candor::ui
