// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/axis_scale.h"
#include "charts/decision_histogram.h"
#include "charts/plot_palette.h"
#include "text/number_text.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

// Layout and painting of the histogram; what it means and does is in decision_histogram.cpp.
namespace candor::ui {
namespace {

constexpr double HistogramMargin = 8.0;
constexpr double HistogramGap = 4.0;
constexpr double Grip = 6.0; // half the width of the line's handle

std::uint64_t largest(const std::vector<std::uint64_t>& counts) {
    return counts.empty() ? 0 : *std::max_element(counts.begin(), counts.end());
}

} // namespace

QSize DecisionHistogram::sizeHint() const {
    return {480, fontMetrics().height() * 9};
}

QSize DecisionHistogram::minimumSizeHint() const {
    return {240, fontMetrics().height() * 6};
}

void DecisionHistogram::layOut() {
    const QFontMetricsF metrics(font());
    const double left =
        HistogramMargin + metrics.horizontalAdvance(QStringLiteral("000k")) + HistogramGap;
    const double right = HistogramMargin + metrics.horizontalAdvance(QStringLiteral("100 %")) / 2.0;
    const double top = HistogramMargin + metrics.height() + 2.0 * HistogramGap;
    const double bottom = 2.0 * metrics.height() + 2.0 * HistogramGap;
    m_area = QRectF(left, top, std::max(10.0, width() - left - right),
                    std::max(10.0, height() - top - bottom));
}

void DecisionHistogram::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setFont(font());
    painter.fillRect(rect(), PlotPalette::of(palette()).background);
    paintAxes(painter);
    paintBars(painter);
    paintParts(painter);
    paintLine(painter);
    if (m_showsFocus) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1.0, 1.0, -1.0, -1.0));
    }
}

void DecisionHistogram::paintAxes(QPainter& painter) const {
    const PlotPalette colors = PlotPalette::of(palette());
    const QFontMetricsF metrics(font());
    const double line = metrics.height();
    const CountScale scale(std::max<std::uint64_t>(largest(m_bars.counts), 1), false);
    for (const double tick : scale.ticks()) {
        const double y = m_area.bottom() - m_area.height() * scale.position(tick);
        painter.setPen(QPen(colors.grid, 1.0));
        painter.drawLine(QPointF(m_area.left(), y), QPointF(m_area.right(), y));
        const bool hasRoom = m_area.height() > 3.0 * line || tick != scale.ticks()[1];
        if (!m_bars.counts.empty() && (hasRoom || scale.ticks().size() < 3)) {
            painter.setPen(colors.axis);
            painter.drawText(QRectF(0.0, y - line / 2.0, m_area.left() - HistogramGap, line),
                             Qt::AlignRight | Qt::AlignVCenter, shortCountText(tick));
        }
    }
    painter.setPen(colors.axis);
    constexpr int Tenths = 10;
    for (int tenth = 0; tenth <= Tenths; tenth += 2) {
        const double x = positionOf(static_cast<double>(tenth) / Tenths);
        painter.drawLine(QPointF(x, m_area.bottom()), QPointF(x, m_area.bottom() + HistogramGap));
        painter.drawText(QRectF(x - 40.0, m_area.bottom() + HistogramGap, 80.0, line),
                         Qt::AlignCenter, percentText(static_cast<double>(tenth) / Tenths));
    }
    painter.drawText(
        QRectF(m_area.left(), m_area.bottom() + HistogramGap + line, m_area.width(), line),
        Qt::AlignCenter, metrics.elidedText(m_axisTitle, Qt::ElideRight, m_area.width()));
    if (m_bars.counts.empty()) {
        painter.drawText(m_area, Qt::AlignCenter | Qt::TextWordWrap,
                         tr("How sure the models are shows here once files have been heard."));
    }
}

/// Accepted bars are solid, the others pale and hatched; a bar under the line is parted there.
void DecisionHistogram::paintBars(QPainter& painter) const {
    if (m_bars.counts.empty()) {
        return;
    }
    const PlotPalette colors = PlotPalette::of(palette());
    const CountScale scale(std::max<std::uint64_t>(largest(m_bars.counts), 1), false);
    const auto buckets = static_cast<double>(m_bars.counts.size());
    const double parted = m_bars.classLines.empty() ? positionOf(line()) : m_area.right() + 1.0;
    for (std::size_t bucket = 0; bucket < m_bars.counts.size(); ++bucket) {
        if (m_bars.counts[bucket] == 0) {
            continue;
        }
        const double left = positionOf(static_cast<double>(bucket) / buckets) + 0.5;
        const double right = positionOf(static_cast<double>(bucket + 1) / buckets) - 0.5;
        // A single file must not vanish among thousands.
        const double share = scale.position(static_cast<double>(m_bars.counts[bucket]));
        const double height = std::max(1.5, m_area.height() * share);
        const QRectF bar(left, m_area.bottom() - height, right - left, height);
        QRectF below = bar;
        below.setRight(std::clamp(parted, left, right));
        QRectF above = bar;
        above.setLeft(std::clamp(parted, left, right));
        if (m_bars.classLines.empty()) {
            painter.fillRect(above, colors.right);
            painter.fillRect(below, colors.counts);
            painter.fillRect(below, QBrush(colors.axis, Qt::BDiagPattern));
        } else {
            painter.fillRect(bar, colors.counts);
        }
    }
}

/// The two parts in words above the bars, on their sides of the line.
void DecisionHistogram::paintParts(QPainter& painter) const {
    if (m_bars.counts.empty()) {
        return;
    }
    const PlotPalette colors = PlotPalette::of(palette());
    const QFontMetricsF metrics(font());
    painter.setPen(colors.text);
    const double y = HistogramMargin / 2.0;
    const double x = positionOf(line());
    const QString below = QStringLiteral("◂ ") + m_bars.below;
    const QString above = m_bars.above + QStringLiteral(" ▸");
    const double belowWide = metrics.horizontalAdvance(below);
    const double aboveWide = metrics.horizontalAdvance(above);
    const double room = width() - 2.0 * HistogramMargin;
    const double between = 4.0 * HistogramGap;
    if (!m_bars.classLines.empty() || belowWide + aboveWide + between > room) {
        painter.drawText(QRectF(HistogramMargin, y, room, metrics.height()), Qt::AlignCenter,
                         metrics.elidedText(m_bars.above + QStringLiteral(" · ") + m_bars.below,
                                            Qt::ElideRight, room));
        return;
    }
    // Beside the line where there is room, else pushed along the edge.
    const double meet = std::clamp(x, HistogramMargin + belowWide + between / 2.0,
                                   HistogramMargin + room - aboveWide - between / 2.0);
    painter.drawText(QPointF(meet - between / 2.0 - belowWide, y + metrics.ascent()), below);
    painter.drawText(QPointF(meet + between / 2.0, y + metrics.ascent()), above);
}

void DecisionHistogram::paintLine(QPainter& painter) const {
    const PlotPalette colors = PlotPalette::of(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    const double top = m_area.top() - HistogramGap;
    if (!m_bars.classLines.empty()) {
        painter.setPen(QPen(colors.text, 1.0, Qt::DashLine));
        for (const double own : m_bars.classLines) {
            if (own <= 1.0) {
                painter.drawLine(QPointF(positionOf(own), top),
                                 QPointF(positionOf(own), m_area.bottom()));
            }
        }
        return;
    }
    const double x = positionOf(line());
    painter.setPen(QPen(colors.text, m_hovered || m_dragging ? 3.0 : 2.0));
    painter.drawLine(QPointF(x, top), QPointF(x, m_area.bottom()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.text);
    painter.drawPolygon(QPolygonF(
        {{x - Grip, top - HistogramGap}, {x + Grip, top - HistogramGap}, {x, top + Grip}}));
}

} // namespace candor::ui
