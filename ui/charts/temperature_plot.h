// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/diagram_size.h"
#include "charts/line_legend.h"
#include "charts/temperature_layer.h"
#include "charts/temperature_values.h"

#include <QGraphicsScene>

#include <optional>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QCategoryAxis)
QT_FORWARD_DECLARE_CLASS(QChart)
QT_FORWARD_DECLARE_CLASS(QLineSeries)
QT_FORWARD_DECLARE_CLASS(QValueAxis)

namespace candor::ui {

/// The picture of a measure over the temperature: a chart with log10 T on its x axis and the layer
/// of marks over it. Updates replace points only.
class TemperaturePlot {
public:
    explicit TemperaturePlot(DiagramSize size);
    ~TemperaturePlot();
    TemperaturePlot(const TemperaturePlot&) = delete;
    TemperaturePlot& operator=(const TemperaturePlot&) = delete;

    [[nodiscard]] QGraphicsScene& scene() { return m_scene; }
    void setStyle(const PlotPalette& palette, const QFont& font);
    void resize(const QSizeF& size);
    void setValues(const TemperatureCurveValues& values);
    void setTemperature(double temperature, std::optional<double> value);
    void setValueMaximum(std::optional<double> maximum);

    [[nodiscard]] const TemperatureCurveValues& values() const { return m_values; }
    [[nodiscard]] const QRectF& area() const { return m_area; }
    [[nodiscard]] double x(double temperature) const { return m_layer->x(temperature); }
    [[nodiscard]] double temperature(double x) const { return m_layer->temperature(x); }
    [[nodiscard]] std::vector<LegendEntry> legend() const;

private:
    [[nodiscard]] double factor() const; // of values on the y axis: accuracy is shown in per cent
    [[nodiscard]] QPen pen(const QColor& color, double width) const;
    void layOut();
    void showRange();
    void showScale();
    void showCurves();
    void showMarks();
    void showFrame();
    [[nodiscard]] LinearScale scaleOfValues() const;

    DiagramSize m_size;
    QGraphicsScene m_scene;
    QChart* m_chart; // owned by the scene, as are layer, axes and series
    TemperatureLayer* m_layer;
    QCategoryAxis* m_x;
    QValueAxis* m_y;
    std::vector<QLineSeries*> m_lines; // members, then the ensemble

    TemperatureCurveValues m_values;
    TemperatureLayer::Frame m_frame;
    double m_temperature = 1.0;
    std::optional<double> m_value;
    std::optional<double> m_valueMaximum;
    QRectF m_area;
};

} // namespace candor::ui
