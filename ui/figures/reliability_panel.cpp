// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/reliability_panel.h"

#include "calibration/reliability_table.h"
#include "figures/figure_ink.h"
#include "figures/figure_text.h"

#include <algorithm>

namespace candor::ui::paper {

QPainterPath stairsPath(const PlotFrame& plot, const ReliabilityTable& table) {
    QPainterPath path;
    bool isOpen = false;
    for (const ReliabilityBucket& bucket : table.buckets) {
        const auto observed = bucket.observed();
        if (!observed) {
            isOpen = false;
            continue;
        }
        const QPointF start = plot.at(bucket.lower, *observed);
        isOpen ? path.lineTo(start) : path.moveTo(start);
        path.lineTo(plot.at(bucket.upper, *observed));
        isOpen = true;
    }
    return path;
}

QPainterPath gapPath(const PlotFrame& plot, const ReliabilityTable& table) {
    QPainterPath path;
    for (const ReliabilityBucket& bucket : table.buckets) {
        if (const auto observed = bucket.observed()) {
            const bool toDiagonal = table.kind == BucketKind::EqualWidth;
            path.moveTo(plot.at(bucket.lower, toDiagonal ? bucket.lower : bucket.expected));
            path.lineTo(plot.at(bucket.upper, toDiagonal ? bucket.upper : bucket.expected));
            path.lineTo(plot.at(bucket.upper, *observed));
            path.lineTo(plot.at(bucket.lower, *observed));
            path.closeSubpath();
        }
    }
    return path;
}

QPainterPath countBarsPath(const PlotFrame& plot, const ReliabilityTable& table, double unit) {
    QPainterPath path;
    const double bottom = plot.yAt(plot.y.from);
    const double widestGap = plot.inner.width() / 160.0;
    for (const ReliabilityBucket& bucket : table.buckets) {
        if (bucket.count > 0) {
            const double top = plot.yAt(static_cast<double>(bucket.count) / unit);
            const double left = plot.xAt(bucket.lower);
            const double inset = std::min(widestGap, 0.06 * (plot.xAt(bucket.upper) - left));
            path.addRect(QRectF(QPointF(left + inset, top),
                                QPointF(plot.xAt(bucket.upper) - inset, bottom)));
        }
    }
    return path;
}

void drawReliabilityCurves(FigureInk& ink, const PlotFrame& plot, const FigureContent& content) {
    const PlotPalette& palette = ink.palette();
    ink.fill(gapPath(plot, shownEvaluation(content).ensemble.reliability), palette.gap);
    ink.stroke(segmentPath(plot.at(0.0, 0.0), plot.at(1.0, 1.0)),
               {palette.diagonal, line_width::Diagonal, LineKind::Dashed});
    if (content.atOne->members.size() > 1) {
        for (const VoterEvaluation& member : content.atOne->members) {
            ink.stroke(stairsPath(plot, member.reliability), {palette.member, line_width::Member});
        }
    }
    ink.stroke(stairsPath(plot, content.atOne->ensemble.reliability),
               {palette.ensemble, line_width::Ensemble});
    if (hasOwnTemperature(content)) {
        ink.stroke(stairsPath(plot, content.atT->ensemble.reliability),
                   {palette.atTemperature, line_width::Ensemble});
    }
}

} // namespace candor::ui::paper
