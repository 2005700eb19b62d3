// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/temperature_plot.h"

#include "charts/plot_frame.h"
#include "text/number_text.h"

#include <QCategoryAxis>
#include <QChart>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLineSeries>
#include <QLocale>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <limits>

namespace candor::ui {
namespace {

struct TemperaturePlotText {
    Q_DECLARE_TR_FUNCTIONS(TemperaturePlotText)
};

constexpr double ThinCurve = 1.0;
constexpr double ThickCurve = 2.5;

QList<QPointF> pointsOf(const TemperatureCurveValues& values, const SweepCurve& curve,
                        double factor) {
    QList<QPointF> points;
    points.reserve(static_cast<qsizetype>(curve.values.size()));
    for (std::size_t i = 0; i < curve.values.size(); ++i) {
        const double value = valueOf(curve.values[i], values.measure);
        if (std::isfinite(value)) {
            points << QPointF(std::log10(values.sweep->temperatures[i]), value * factor);
        }
    }
    return points;
}

/// Of every curve.
std::vector<double> finiteValues(const TemperatureCurveValues& values) {
    std::vector<double> finite;
    const auto take = [&](const SweepCurve& curve) {
        for (const Measures& at : curve.values) {
            finite.push_back(valueOf(at, values.measure));
        }
    };
    if (values.sweep) {
        take(values.sweep->ensemble);
        std::for_each(values.sweep->members.begin(), values.sweep->members.end(), take);
    }
    std::erase_if(finite, [](double value) { return !std::isfinite(value); });
    return finite;
}

} // namespace

TemperaturePlot::TemperaturePlot(DiagramSize size)
    : m_size(size), m_chart(new QChart), m_layer(new TemperatureLayer), m_x(new QCategoryAxis),
      m_y(new QValueAxis) {
    makePlain(*m_chart);
    m_scene.addItem(m_chart);
    m_scene.addItem(m_layer);
    m_layer->setZValue(1.0);
    m_chart->addAxis(m_x, Qt::AlignBottom);
    m_chart->addAxis(m_y, Qt::AlignLeft);
    m_frame.compact = size == DiagramSize::Compact;
    showRange();
    showScale();
}

TemperaturePlot::~TemperaturePlot() = default;

double TemperaturePlot::factor() const {
    return m_values.measure == Measure::Accuracy ? 100.0 : 1.0;
}

QPen TemperaturePlot::pen(const QColor& color, double width) const {
    QPen result(color, width * (m_size == DiagramSize::Compact ? 0.8 : 1.0));
    result.setJoinStyle(Qt::RoundJoin);
    return result;
}

void TemperaturePlot::setStyle(const PlotPalette& palette, const QFont& font) {
    m_frame.palette = palette;
    m_frame.font = font;
    m_scene.setBackgroundBrush(palette.background);
    styleAxis(*m_x, palette, font);
    styleAxis(*m_y, palette, font);
    layOut();
    showCurves();
}

void TemperaturePlot::resize(const QSizeF& size) {
    m_scene.setSceneRect(QRectF(QPointF(0.0, 0.0), size));
    layOut();
}

void TemperaturePlot::layOut() {
    const QFontMetricsF metrics(m_frame.font);
    const QRectF all = m_scene.sceneRect();
    const double line = metrics.height();
    const double left =
        line + 14.0 + std::max(metrics.horizontalAdvance(QStringLiteral("0.000")), line);
    const double right = all.width() - std::max(8.0, metrics.horizontalAdvance(u'0') * 1.6);
    m_area =
        QRectF(QPointF(left, line / 2.0 + 2.0), QPointF(right, all.height() - 2.3 * line - 8.0));
    place(*m_chart, all, m_area);
    showFrame();
}

void TemperaturePlot::showFrame() {
    m_frame.area = m_area;
    m_layer->setFrame(m_frame);
}

void TemperaturePlot::showRange() {
    m_frame.lowest = LowestTemperature;
    m_frame.highest = HighestTemperature;
    if (m_values.sweep && !m_values.sweep->temperatures.empty()) {
        m_frame.lowest = std::min(m_frame.lowest, m_values.sweep->temperatures.front());
        m_frame.highest = std::max(m_frame.highest, m_values.sweep->temperatures.back());
    }
    const double from = std::log10(m_frame.lowest);
    const double to = std::log10(m_frame.highest);
    if (from == m_x->min() && to == m_x->max() && m_x->count() > 0) {
        return;
    }
    std::vector<AxisTick> ticks;
    for (const double tick : temperatureTicks(m_frame.lowest, m_frame.highest)) {
        ticks.push_back({std::log10(tick), QLocale().toString(tick)});
    }
    setTicks(*m_x, from, to, ticks);
}

LinearScale TemperaturePlot::scaleOfValues() const {
    double lowest = std::numeric_limits<double>::infinity();
    double highest = -lowest;
    for (const double value : finiteValues(m_values)) {
        lowest = std::min(lowest, value * factor());
        highest = std::max(highest, value * factor());
    }
    if (m_valueMaximum) {
        highest = *m_valueMaximum * factor();
    }
    // Accuracy hardly moves with T: from zero its curve would be a flat line.
    const bool zoomed = m_values.measure == Measure::Accuracy && !m_valueMaximum;
    return roundScale(zoomed ? std::max(0.0, lowest - 1.0) : 0.0,
                      zoomed ? std::min(100.0, highest + 1.0) : highest, 5);
}

void TemperaturePlot::showScale() {
    const LinearScale scale = scaleOfValues();
    if (scale != m_frame.scale || m_lines.empty()) {
        m_frame.scale = scale;
        setScale(*m_y, scale);
    }
}

void TemperaturePlot::setValueMaximum(std::optional<double> maximum) {
    m_valueMaximum = maximum;
    showScale();
    showFrame();
}

void TemperaturePlot::setValues(const TemperatureCurveValues& values) {
    m_values = values;
    showRange();
    showScale();
    showFrame();
    showCurves();
    showMarks();
}

void TemperaturePlot::showCurves() {
    const std::size_t wanted = m_values.sweep ? m_values.sweep->members.size() + 1 : 0;
    while (m_lines.size() < wanted) {
        auto* line = new QLineSeries;
        m_chart->addSeries(line);
        line->attachAxis(m_x);
        line->attachAxis(m_y);
        m_lines.push_back(line);
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (i >= wanted) {
            m_lines[i]->replace(QList<QPointF>{});
            continue;
        }
        const bool ensemble = i + 1 == wanted;
        m_lines[i]->setPen(ensemble ? pen(m_frame.palette.ensemble, ThickCurve)
                                    : pen(m_frame.palette.member, ThinCurve));
        m_lines[i]->replace(pointsOf(
            m_values, ensemble ? m_values.sweep->ensemble : m_values.sweep->members[i], factor()));
    }
}

void TemperaturePlot::setTemperature(double temperature, std::optional<double> value) {
    m_temperature = temperature;
    m_value = value;
    showMarks();
}

void TemperaturePlot::showMarks() {
    TemperatureLayer::Marks marks;
    const std::optional<double> onCurve = interpolated(m_values, m_temperature);
    const std::optional<double> value = m_value ? m_value : onCurve;
    marks.temperature = m_temperature;
    marks.label = TemperaturePlotText::tr("T = %1").arg(temperatureText(m_temperature));
    if (value && std::isfinite(*value)) {
        marks.value = *value * factor();
        const QString number = measureValueText(*value, m_values.measure);
        marks.label += QStringLiteral(": ") + (m_value ? number : QStringLiteral("≈ ") + number);
    }
    if (const std::optional<BestTemperature> best = markedBest(m_values)) {
        marks.best = QPointF(best->temperature, best->value * factor());
        marks.bestLabel = bestText(m_values, m_size == DiagramSize::Compact);
    }
    marks.bestIsLow = !higherIsBetter(m_values.measure);
    marks.valueTitle = m_values.measure == Measure::Accuracy
                           ? TemperaturePlotText::tr("Accuracy in %")
                           : measureName(m_values.measure);
    marks.empty = !m_values.sweep || (m_values.complete && !marks.best);
    if (marks.empty) {
        marks.notice = m_values.complete ? TemperaturePlotText::tr("No labelled file to count")
                                         : TemperaturePlotText::tr("Computing …");
    } else if (!m_values.complete) {
        marks.notice = TemperaturePlotText::tr("refining …");
    }
    m_layer->setMarks(marks);
}

std::vector<LegendEntry> TemperaturePlot::legend() const {
    QPen line = pen(m_frame.palette.atTemperature, 1.5);
    QPen one(m_frame.palette.axis, 1.0, Qt::DotLine);
    return {{TemperaturePlotText::tr("Ensemble"), pen(m_frame.palette.ensemble, ThickCurve), {}},
            {TemperaturePlotText::tr("Members"), pen(m_frame.palette.member, ThinCurve), {}},
            {TemperaturePlotText::tr("T now"), line, {}},
            {TemperaturePlotText::tr("T = 1"), one, {}}};
}

} // namespace candor::ui
