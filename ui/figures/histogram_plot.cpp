// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibration/reliability_table.h"
#include "figures/figure_plot.h"
#include "figures/figure_text.h"
#include "figures/figure_words.h"
#include "figures/plot_frame.h"

#include <QCoreApplication>

#include <algorithm>

namespace candor::ui::paper {
namespace {

/// How sure the winning decisions are: right ones at the bottom, wrong ones hatched on top.
class HistogramPlot : public FigurePlot {
public:
    explicit HistogramPlot(const FigureRequest& request) : m_request(request) {}

    bool keepsRatio() const override { return false; }
    double heightFor(const FigureFonts& fonts, double width) const override;
    std::vector<FigureLegendEntry> legend(const PlotPalette& palette,
                                          bool namesOrigin) const override;
    double panelSide(const FigureFonts& fonts, QSizeF area) const override;
    void draw(FigureInk& ink, const QRectF& area) const override;

private:
    const FigureContent& content() const { return m_request.contents.front(); }
    const ReliabilityTable& shown() const {
        return shownEvaluation(content()).ensemble.reliability;
    }
    PlotAxis countAxis() const;
    void drawBars(FigureInk& ink, const PlotFrame& plot) const;

    const FigureRequest& m_request;
};

PlotAxis HistogramPlot::countAxis() const {
    std::uint64_t largest = 1;
    const auto include = [&](const ReliabilityTable& table) {
        for (const ReliabilityBucket& bucket : table.buckets) {
            largest = std::max(largest, bucket.winningCount);
        }
    };
    include(shown());
    include(content().atOne->ensemble.reliability);
    const QString title = FigureText::tr("winning decisions");
    return m_request.logCounts ? logCountAxis(title, 1.0, static_cast<double>(largest))
                               : fromZeroAxis(title, static_cast<double>(largest), 5);
}

double HistogramPlot::heightFor(const FigureFonts& fonts, double width) const {
    const double ratio = width < fonts.points(340.0) ? 0.68 : 0.48;
    return ratio * (width - roomLeftOf(fonts, countAxis())) + fonts.points(4.0) + roomBelow(fonts);
}

/// The outline of a histogram of all winning decisions; an empty bucket lies on the axis.
QPainterPath outlinePath(const PlotFrame& plot, const ReliabilityTable& table) {
    QPainterPath path(plot.at(0.0, plot.y.from));
    for (const ReliabilityBucket& bucket : table.buckets) {
        const auto count = static_cast<double>(bucket.winningCount);
        path.lineTo(plot.at(bucket.lower, count));
        path.lineTo(plot.at(bucket.upper, count));
    }
    path.lineTo(plot.at(1.0, plot.y.from));
    return path;
}

void HistogramPlot::drawBars(FigureInk& ink, const PlotFrame& plot) const {
    QPainterPath right;
    QPainterPath wrong;
    QPainterPath strokes;
    for (const ReliabilityBucket& bucket : shown().buckets) {
        const double inset = 0.05 * (plot.xAt(bucket.upper) - plot.xAt(bucket.lower));
        const auto bar = [&](double from, double to) {
            return QRectF(plot.at(bucket.lower, to) + QPointF(inset, 0.0),
                          plot.at(bucket.upper, from) - QPointF(inset, 0.0));
        };
        const auto correct = static_cast<double>(bucket.winningCorrect);
        const auto all = static_cast<double>(bucket.winningCount);
        if (bucket.winningCorrect > 0) {
            right.addRect(bar(plot.y.from, correct));
        }
        if (bucket.winningCount > bucket.winningCorrect) {
            const QRectF top = bar(std::max(correct, plot.y.from), all);
            wrong.addRect(top);
            addHatching(strokes, top, ink.points(HatchDistance));
        }
    }
    const PlotPalette& palette = ink.palette();
    ink.fill(right, palette.right);
    ink.fill(wrong, palette.wrong);
    ink.stroke(strokes, {palette.background, line_width::Axis});
}

double HistogramPlot::panelSide(const FigureFonts& fonts, QSizeF area) const {
    return std::min(area.width() - roomLeftOf(fonts, countAxis()),
                    area.height() - fonts.points(4.0) - roomBelow(fonts));
}

void HistogramPlot::draw(FigureInk& ink, const QRectF& area) const {
    const double left = roomLeftOf(ink.fonts(), countAxis());
    const PlotAxis x = unitAxis(FigureText::tr("confidence"), true);
    const QRectF box =
        area.adjusted(left, ink.points(4.0), -roomRightOf(ink.fonts(), x), -roomBelow(ink.fonts()));
    const PlotFrame plot(ink.fonts(), box, x, countAxis());
    drawGrid(ink, plot);
    drawBars(ink, plot);
    if (hasOwnTemperature(content())) {
        ink.stroke(outlinePath(plot, content().atOne->ensemble.reliability),
                   {ink.palette().ensemble, line_width::Diagonal});
    }
    drawAxes(ink, plot, {}, left);
}

std::vector<FigureLegendEntry> HistogramPlot::legend(const PlotPalette& palette,
                                                     bool namesOrigin) const {
    const auto decisions = [](bool correct) {
        return correct ? FigureText::tr("right") : FigureText::tr("wrong");
    };
    const QString when = QStringLiteral(", ") + temperatureInLegend(content(), namesOrigin);
    std::vector<FigureLegendEntry> entries{
        {.sample = LegendSample::Area, .fill = palette.right, .text = decisions(true) + when},
        {.sample = LegendSample::HatchedArea,
         .line = {palette.background, line_width::Axis},
         .fill = palette.wrong,
         .text = decisions(false) + when}};
    if (hasOwnTemperature(content())) {
        entries.push_back({.line = {palette.ensemble, line_width::Diagonal},
                           .text = FigureText::tr("right and wrong, T = 1")});
    }
    return entries;
}

} // namespace

std::unique_ptr<FigurePlot> makeHistogramPlot(const FigureRequest& request) {
    return std::make_unique<HistogramPlot>(request);
}

} // namespace candor::ui::paper
