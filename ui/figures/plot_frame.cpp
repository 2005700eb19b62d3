// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/plot_frame.h"

#include "figures/figure_ink.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace candor::ui::paper {
namespace {

constexpr double Padding = 1.6; // points between frame and data
constexpr double TickLength = 2.2;
constexpr double LabelGap = 1.8;
constexpr double FrameTitleGap = 2.5;

/// The part of a segment with y between the limits.
std::optional<std::pair<QPointF, QPointF>> cut(QPointF a, QPointF b, double low, double high) {
    double start = 0.0;
    double end = 1.0;
    const double rise = b.y() - a.y();
    if (rise == 0.0 && (a.y() < low || a.y() > high)) {
        return std::nullopt;
    }
    if (rise != 0.0) {
        const double toLow = (low - a.y()) / rise;
        const double toHigh = (high - a.y()) / rise;
        start = std::max(start, std::min(toLow, toHigh));
        end = std::min(end, std::max(toLow, toHigh));
    }
    if (start > end) {
        return std::nullopt;
    }
    return std::pair(a + (b - a) * start, a + (b - a) * end);
}

void drawXLabels(FigureInk& ink, const PlotFrame& plot) {
    const double baseline = plot.frame.bottom() + ink.points(TickLength + LabelGap) +
                            ink.fonts().ascent() - ink.points(1.0);
    for (const FigureTick& tick : plot.x.ticks) {
        ink.text({plot.xAt(tick.value), baseline}, tick.label, Qt::AlignHCenter);
    }
}

void drawYLabels(FigureInk& ink, const PlotFrame& plot) {
    const double right = plot.frame.left() - ink.points(TickLength + LabelGap);
    for (const FigureTick& tick : plot.y.ticks) {
        ink.text({right, plot.yAt(tick.value) + ink.fonts().halfDigit()}, tick.label,
                 Qt::AlignRight);
    }
}

} // namespace

PlotFrame::PlotFrame(const FigureFonts& fonts, const QRectF& box, PlotAxis xAxis, PlotAxis yAxis)
    : frame(box), x(std::move(xAxis)), y(std::move(yAxis)) {
    const double pad = fonts.points(Padding);
    inner = frame.adjusted(pad, pad, -pad, -pad);
}

double PlotFrame::xAt(double value) const {
    return inner.left() + x.share(value) * inner.width();
}

double PlotFrame::yAt(double value) const {
    return inner.bottom() - y.share(value) * inner.height();
}

QPointF PlotFrame::at(double xValue, double yValue) const {
    return {xAt(xValue), yAt(yValue)};
}

void drawGrid(FigureInk& ink, const PlotFrame& plot) {
    QPainterPath lines;
    for (const FigureTick& tick : plot.x.ticks) {
        lines.moveTo(plot.xAt(tick.value), plot.frame.top());
        lines.lineTo(plot.xAt(tick.value), plot.frame.bottom());
    }
    for (const FigureTick& tick : plot.y.ticks) {
        lines.moveTo(plot.frame.left(), plot.yAt(tick.value));
        lines.lineTo(plot.frame.right(), plot.yAt(tick.value));
    }
    ink.stroke(lines, {ink.palette().grid, line_width::Grid});
}

void drawAxes(FigureInk& ink, const PlotFrame& plot, const FrameParts& parts, double leftRoom) {
    QPainterPath lines = rectanglePath(plot.frame);
    const double length = ink.points(TickLength);
    if (parts.xLabels) {
        for (const FigureTick& tick : plot.x.ticks) {
            lines.moveTo(plot.xAt(tick.value), plot.frame.bottom());
            lines.lineTo(plot.xAt(tick.value), plot.frame.bottom() + length);
        }
        drawXLabels(ink, plot);
    }
    if (parts.yLabels) {
        for (const FigureTick& tick : plot.y.ticks) {
            lines.moveTo(plot.frame.left(), plot.yAt(tick.value));
            lines.lineTo(plot.frame.left() - length, plot.yAt(tick.value));
        }
        drawYLabels(ink, plot);
    }
    ink.stroke(lines, {ink.palette().axis, line_width::Axis});
    if (parts.xTitle) {
        ink.text({plot.frame.center().x(), plot.frame.bottom() + roomBelow(ink.fonts()) -
                                               ink.fonts().lineHeight() + ink.fonts().ascent()},
                 plot.x.title, Qt::AlignHCenter);
    }
    if (parts.yTitle) {
        ink.textUpwards(
            {plot.frame.left() - leftRoom + ink.fonts().ascent(), plot.frame.center().y()},
            plot.y.title);
    }
}

double roomLeftOf(const FigureFonts& fonts, const PlotAxis& y) {
    double widest = 0.0;
    for (const FigureTick& tick : y.ticks) {
        widest = std::max(widest, fonts.width(tick.label));
    }
    return fonts.lineHeight() + fonts.points(FrameTitleGap + LabelGap + TickLength) + widest;
}

double roomRightOf(const FigureFonts& fonts, const PlotAxis& x) {
    if (x.ticks.empty()) {
        return 0.0;
    }
    const double beyond = fonts.width(x.ticks.back().label) / 2.0 - fonts.points(Padding);
    return std::max(0.0, beyond);
}

double roomBelow(const FigureFonts& fonts, bool withTitle) {
    const double labels = fonts.points(TickLength + LabelGap) + fonts.lineHeight();
    return withTitle ? labels + fonts.points(1.0) + fonts.lineHeight() : labels;
}

QPainterPath curvePath(const PlotFrame& plot, std::span<const QPointF> points) {
    QPainterPath path;
    bool isOpen = false;
    for (std::size_t i = 1; i < points.size(); ++i) {
        const QPointF a = points[i - 1];
        const QPointF b = points[i];
        if (std::isnan(a.y()) || std::isnan(b.y())) {
            isOpen = false;
            continue;
        }
        const auto part = cut(a, b, plot.y.from, plot.y.to);
        if (!part) {
            isOpen = false;
            continue;
        }
        if (!isOpen || part->first != a) {
            path.moveTo(plot.at(part->first.x(), part->first.y()));
        }
        path.lineTo(plot.at(part->second.x(), part->second.y()));
        isOpen = part->second == b;
    }
    return path;
}

} // namespace candor::ui::paper
