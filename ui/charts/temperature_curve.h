// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/diagram_frame.h"
#include "charts/temperature_values.h"

#include <memory>
#include <optional>

namespace candor::ui {

class TemperaturePlot;

/// A measure over the temperature (logarithmic axis, 0.2 … 5 and the sweep's own range): members
/// thin, ensemble thick, T* marked, the slider's temperature as a line to drag. Arrow keys move it
/// by 0.01, with Shift or Page keys by 0.1. GUI thread.
class TemperatureCurve : public DiagramFrame {
    Q_OBJECT

public:
    explicit TemperatureCurve(DiagramSize size = DiagramSize::Full, QWidget* parent = nullptr);
    ~TemperatureCurve() override;
    Q_DISABLE_COPY_MOVE(TemperatureCurve)

    void setValues(const TemperatureCurveValues& values);
    /// Moves the line. `value` is the ensemble's exact measure there; without it the dot sits on
    /// the polyline and its label says "≈".
    void setTemperature(double temperature, std::optional<double> value = std::nullopt);
    [[nodiscard]] double temperature() const { return m_temperature; }
    /// The same end of the value axis for several diagrams; nothing: after the data.
    void setValueMaximum(std::optional<double> maximum);

    /// T* of the ensemble by the measure shown; nothing without values.
    [[nodiscard]] std::optional<BestTemperature> best() const;
    /// The temperature under a pixel, within 0.2 … 5, rounded to 0.01.
    [[nodiscard]] double temperatureAt(QPointF position) const;
    /// The horizontal pixel of a temperature.
    [[nodiscard]] double positionOf(double temperature) const;

Q_SIGNALS:
    /// The user moved the line; it already stands there.
    void temperatureDragged(double temperature);

protected:
    void restyle(const PlotPalette& palette, const QFont& font) override;
    void resizeScene(const QSizeF& size) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void describe();
    void dragTo(double temperature);
    void hover(QMouseEvent& event);

    std::unique_ptr<TemperaturePlot> m_plot;
    double m_temperature = 1.0;
    std::optional<double> m_value;
    bool m_dragging = false;
};

} // namespace candor::ui
