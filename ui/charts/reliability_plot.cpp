// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/reliability_plot.h"

#include "charts/plot_frame.h"
#include "text/number_text.h"

#include <QCategoryAxis>
#include <QChart>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>

namespace candor::ui {
namespace {

struct PlotText {
    Q_DECLARE_TR_FUNCTIONS(PlotText)
};

constexpr double ThinLine = 1.0;
constexpr double ThickLine = 2.5;

const ReliabilityTable* ensembleOf(const std::shared_ptr<const Evaluation>& evaluation) {
    return evaluation ? &evaluation->ensemble.reliability : nullptr;
}

} // namespace

ReliabilityPlot::ReliabilityPlot(DiagramSize size)
    : m_size(size), m_stairs(new QChart), m_counts(new QChart), m_layer(new BucketLayer),
      m_stairsX(new QValueAxis), m_stairsY(new QValueAxis), m_countsX(new QValueAxis),
      m_countsY(new QCategoryAxis), m_diagonal(new QLineSeries),
      m_lines(*m_stairs, *m_stairsX, *m_stairsY) {
    m_scene.addItem(m_layer);
    for (QChart* chart : {m_stairs, m_counts}) {
        makePlain(*chart);
        m_scene.addItem(chart);
    }
    m_layer->setZValue(-1.0);
    m_stairs->addAxis(m_stairsX, Qt::AlignBottom);
    m_stairs->addAxis(m_stairsY, Qt::AlignLeft);
    m_counts->addAxis(m_countsX, Qt::AlignBottom);
    m_counts->addAxis(m_countsY, Qt::AlignLeft);
    for (QValueAxis* axis : {m_stairsX, m_countsX}) {
        setScale(*axis, {0.0, 1.0, 0.2, 1});
        axis->setRange(BucketLayer::MinimumX, BucketLayer::MaximumX);
    }
    m_stairsX->setLabelsVisible(false); // the bars underneath carry them
    m_countsX->setGridLineVisible(false);
    setScale(*m_stairsY, {0.0, 1.0, 0.2, 1});
    m_stairsY->setRange(BucketLayer::MinimumY, BucketLayer::MaximumY);
    m_stairs->addSeries(m_diagonal);
    m_diagonal->attachAxis(m_stairsX);
    m_diagonal->attachAxis(m_stairsY);
    m_diagonal->replace({QPointF(0.0, 0.0), QPointF(1.0, 1.0)});
    scaleCounts();
}

ReliabilityPlot::~ReliabilityPlot() = default;

QPen ReliabilityPlot::pen(const QColor& color, double width) const {
    const double factor = m_size == DiagramSize::Compact ? 0.8 : 1.0;
    QPen result(color, width * factor);
    result.setCapStyle(Qt::FlatCap);
    result.setJoinStyle(Qt::MiterJoin);
    return result;
}

void ReliabilityPlot::setStyle(const PlotPalette& palette, const QFont& font) {
    m_palette = palette;
    m_font = font;
    m_scene.setBackgroundBrush(palette.background);
    for (QAbstractAxis* axis :
         {static_cast<QAbstractAxis*>(m_stairsX), static_cast<QAbstractAxis*>(m_stairsY),
          static_cast<QAbstractAxis*>(m_countsX), static_cast<QAbstractAxis*>(m_countsY)}) {
        styleAxis(*axis, palette, font);
    }
    QPen dashed = pen(palette.diagonal, 1.5);
    dashed.setDashPattern({5.0, 3.0});
    m_diagonal->setPen(dashed);
    layOut();
    setCurves(m_curves);
}

void ReliabilityPlot::resize(const QSizeF& size) {
    m_scene.setSceneRect(QRectF(QPointF(0.0, 0.0), size));
    layOut();
}

void ReliabilityPlot::layOut() {
    const QFontMetricsF metrics(m_font);
    const QRectF all = m_scene.sceneRect();
    const double line = metrics.height();
    const double left =
        line + 14.0 + std::max(metrics.horizontalAdvance(shortCountText(888e3)), line);
    const double right = all.width() - std::max(8.0, metrics.horizontalAdvance(u'0') * 1.6);
    const double top = line / 2.0 + 2.0;
    const double bottom = all.height() - 2.3 * line - 8.0;
    const double between = line * 0.9;
    const double bars = std::clamp((bottom - top) * 0.24, 24.0, 150.0);
    m_stairsArea = QRectF(QPointF(left, top), QPointF(right, bottom - bars - between));
    m_countsArea = QRectF(QPointF(left, bottom - bars), QPointF(right, bottom));
    place(*m_stairs, all, m_stairsArea);
    place(*m_counts, all, m_countsArea);
    showFrame();
}

void ReliabilityPlot::showFrame() {
    m_layer->setFrame({m_stairsArea, m_countsArea, m_palette, m_scale, m_font});
}

void ReliabilityPlot::setLogCounts(bool logarithmic) {
    m_logCounts = logarithmic;
    scaleCounts();
}

void ReliabilityPlot::setCountMaximum(std::optional<std::uint64_t> maximum) {
    m_countMaximum = maximum;
    scaleCounts();
}

void ReliabilityPlot::scaleCounts() {
    std::uint64_t largest = m_countMaximum.value_or(0);
    if (const ReliabilityTable* table = m_curves.focus(); table != nullptr && !m_countMaximum) {
        for (const ReliabilityBucket& bucket : table->buckets) {
            largest = std::max(largest, bucket.count);
        }
    }
    const CountScale scale(largest, m_logCounts);
    if (scale == m_scale && !m_countsY->categoriesLabels().isEmpty()) {
        return;
    }
    m_scale = scale;
    std::vector<AxisTick> ticks;
    for (const double tick : scale.ticks()) {
        ticks.push_back({scale.position(tick), shortCountText(tick)});
    }
    setTicks(*m_countsY, 0.0, 1.0, ticks);
    showFrame();
}

void ReliabilityPlot::setCurves(const ReliabilityCurves& curves) {
    m_curves = curves;
    scaleCounts();
    m_layer->setCurves(curves);
    std::vector<StairLines::Curve> lines;
    if (curves.atOne) {
        for (const VoterEvaluation& member : curves.atOne->members) {
            lines.push_back({&member.reliability, pen(m_palette.member, ThinLine)});
        }
    }
    lines.push_back({ensembleOf(curves.atOne), pen(m_palette.ensemble, ThickLine)});
    lines.push_back({curves.scaled() ? ensembleOf(curves.atT) : nullptr,
                     pen(m_palette.atTemperature, ThickLine)});
    m_lines.show(lines);
}

std::optional<std::size_t> ReliabilityPlot::bucketAt(QPointF position) const {
    const ReliabilityTable* table = m_curves.focus();
    const QRectF both = m_stairsArea.united(m_countsArea);
    if (table == nullptr || !both.contains(position)) {
        return std::nullopt;
    }
    for (std::size_t bucket = 0; bucket < table->buckets.size(); ++bucket) {
        if (position.x() < m_layer->x(table->buckets[bucket].upper)) {
            return bucket;
        }
    }
    return table->buckets.size() - 1;
}

std::vector<LegendEntry> ReliabilityPlot::legend() const {
    std::vector<LegendEntry> entries;
    if (m_curves.scaled()) {
        entries.push_back(
            {PlotText::tr("Ensemble, T = %1").arg(temperatureText(m_curves.temperature())),
             pen(m_palette.atTemperature, ThickLine),
             {}});
    }
    const bool scaled = m_curves.scaled();
    entries.push_back({scaled ? PlotText::tr("Ensemble, T = 1") : PlotText::tr("Ensemble"),
                       pen(m_palette.ensemble, ThickLine),
                       {}});
    entries.push_back({scaled ? PlotText::tr("Members, T = 1") : PlotText::tr("Members"),
                       pen(m_palette.member, ThinLine),
                       {}});
    entries.push_back({PlotText::tr("Calibrated"), m_diagonal->pen(), {}});
    const ReliabilityTable* table = m_curves.focus();
    if (table != nullptr && table->nonEmptyBuckets() < table->buckets.size()) {
        entries.push_back({PlotText::tr("No decisions"), QPen(m_palette.grid, 1.0),
                           QBrush(m_palette.member, Qt::BDiagPattern)});
    }
    if (m_curves.selection() != nullptr) {
        entries.push_back({PlotText::tr("Selected"), QPen(m_palette.selection, 1.0),
                           QBrush(m_palette.selection, Qt::BDiagPattern)});
    }
    return entries;
}

} // namespace candor::ui
