// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/temperature_panel.h"

#include "calibration/temperature_sweep.h"
#include "figures/figure_ink.h"
#include "figures/figure_text.h"
#include "figures/figure_words.h"
#include "text/number_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <vector>

namespace candor::ui::paper {
namespace {

struct NamedTemperature {
    double x = 0.0;
    QString text;
    QColor colour;
};

QPainterPath sweepPath(const PlotFrame& plot, const std::vector<double>& temperatures,
                       const SweepCurve& curve, Measure measure) {
    std::vector<QPointF> points;
    points.reserve(temperatures.size());
    for (std::size_t i = 0; i < temperatures.size(); ++i) {
        points.emplace_back(temperatures[i], valueOf(curve.values[i], measure));
    }
    return curvePath(plot, points);
}

/// "T* = 1.15"; at an edge of the grid the true optimum may lie beyond it.
QString bestText(const TemperatureSweep& sweep, const BestTemperature& best) {
    const QString value = temperatureText(best.temperature);
    if (!best.atGridEdge) {
        return FigureText::tr("T* = %1").arg(value);
    }
    return best.temperature <= sweep.temperatures.front() ? FigureText::tr("T* ≤ %1").arg(value)
                                                          : FigureText::tr("T* ≥ %1").arg(value);
}

/// Names over their lines: centred where they can be, within the frame, and apart.
void drawNames(FigureInk& ink, const PlotFrame& plot, std::vector<NamedTemperature> names) {
    const double gap = ink.points(5.0);
    const double baseline = plot.frame.top() - ink.points(3.0);
    std::sort(names.begin(), names.end(), [](const auto& a, const auto& b) { return a.x < b.x; });
    std::vector<double> lefts;
    double free = plot.frame.left();
    for (const NamedTemperature& name : names) {
        const double width = ink.fonts().width(name.text, SmallText);
        const double left = std::clamp(name.x - width / 2.0, plot.frame.left(),
                                       std::max(plot.frame.left(), plot.frame.right() - width));
        lefts.push_back(std::max(left, free));
        free = lefts.back() + width + gap;
    }
    // The last ones may have been pushed out of the frame: push back from the right.
    double limit = plot.frame.right();
    for (std::size_t i = names.size(); i-- > 0;) {
        const double width = ink.fonts().width(names[i].text, SmallText);
        lefts[i] = std::min(lefts[i], limit - width);
        limit = lefts[i] - gap;
        ink.text({lefts[i], baseline}, names[i].text, Qt::AlignLeft, SmallText, names[i].colour);
    }
}

} // namespace

void drawTemperatureCurves(FigureInk& ink, const PlotFrame& plot, const FigureContent& content,
                           Measure measure) {
    const PlotPalette& palette = ink.palette();
    const TemperatureSweep& sweep = *content.sweep;
    const auto upright = [&](double temperature) {
        return segmentPath({plot.xAt(temperature), plot.frame.top()},
                           {plot.xAt(temperature), plot.frame.bottom()});
    };
    const auto best = bestTemperature(sweep.temperatures, sweep.ensemble, measure);
    std::vector<NamedTemperature> names;
    const bool isInUse = best && hasOwnTemperature(content) &&
                         content.atT->settings.temperature == best->temperature;
    if (best && !isInUse) {
        ink.stroke(upright(best->temperature), {palette.axis, line_width::Axis, LineKind::Dotted});
        names.push_back({plot.xAt(best->temperature), bestText(sweep, *best), palette.text});
    }
    if (sweep.members.size() > 1) {
        for (const SweepCurve& member : sweep.members) {
            ink.stroke(sweepPath(plot, sweep.temperatures, member, measure),
                       {palette.member, line_width::Member});
        }
    }
    ink.stroke(sweepPath(plot, sweep.temperatures, sweep.ensemble, measure),
               {palette.ensemble, line_width::Ensemble});
    if (best) {
        ink.marker(plot.at(best->temperature, best->value), 2.3, palette.ensemble,
                   palette.background);
    }
    if (hasOwnTemperature(content)) {
        const double own = content.atT->settings.temperature;
        ink.stroke(upright(own), {palette.atTemperature, line_width::Diagonal, LineKind::Dashed});
        ink.marker(plot.at(own, valueOf(content.atT->ensemble.measures, measure)), 1.7,
                   palette.atTemperature, palette.atTemperature);
        names.push_back({plot.xAt(own),
                         isInUse ? FigureText::tr("T = %1").arg(bestText(sweep, *best))
                                 : temperatureEquation(own),
                         palette.atTemperature});
    }
    drawNames(ink, plot, std::move(names));
}

} // namespace candor::ui::paper
