// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/bucket_layer.h"
#include "charts/diagram_size.h"
#include "charts/line_legend.h"
#include "charts/stair_lines.h"

#include <QGraphicsScene>

#include <cstdint>
#include <memory>
#include <optional>

QT_FORWARD_DECLARE_CLASS(QCategoryAxis)
QT_FORWARD_DECLARE_CLASS(QValueAxis)

namespace candor::ui {

/// The picture of a reliability diagram: two charts whose plot areas share left and right, and the
/// layer of areas behind them, in one scene. Updates replace points only.
class ReliabilityPlot {
public:
    explicit ReliabilityPlot(DiagramSize size);
    ~ReliabilityPlot();
    ReliabilityPlot(const ReliabilityPlot&) = delete;
    ReliabilityPlot& operator=(const ReliabilityPlot&) = delete;

    [[nodiscard]] QGraphicsScene& scene() { return m_scene; }
    void setStyle(const PlotPalette& palette, const QFont& font);
    void resize(const QSizeF& size);
    void setCurves(const ReliabilityCurves& curves);
    void setLogCounts(bool logarithmic);
    void setCountMaximum(std::optional<std::uint64_t> maximum);
    void setMarks(const BucketLayer::Marks& marks) { m_layer->setMarks(marks); }

    [[nodiscard]] const ReliabilityCurves& curves() const { return m_curves; }
    [[nodiscard]] const QRectF& stairsArea() const { return m_stairsArea; }
    [[nodiscard]] const QRectF& countsArea() const { return m_countsArea; }
    [[nodiscard]] std::optional<std::size_t> bucketAt(QPointF position) const;
    /// What the lines mean, in drawing order reversed: the most important first.
    [[nodiscard]] std::vector<LegendEntry> legend() const;

private:
    [[nodiscard]] QPen pen(const QColor& color, double width) const;
    void layOut();
    void scaleCounts();
    void showFrame();

    DiagramSize m_size;
    QGraphicsScene m_scene;
    QChart* m_stairs; // owned by the scene, as are layer and axes
    QChart* m_counts;
    BucketLayer* m_layer;
    QValueAxis* m_stairsX;
    QValueAxis* m_stairsY;
    QValueAxis* m_countsX;
    QCategoryAxis* m_countsY;
    QLineSeries* m_diagonal;
    StairLines m_lines;

    ReliabilityCurves m_curves;
    PlotPalette m_palette;
    QFont m_font;
    QRectF m_stairsArea;
    QRectF m_countsArea;
    CountScale m_scale;
    bool m_logCounts = false;
    std::optional<std::uint64_t> m_countMaximum;
};

} // namespace candor::ui
