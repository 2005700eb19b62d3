// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figure_plot.h"
#include "figures/figure_text.h"
#include "figures/figure_words.h"
#include "figures/panel_grid.h"
#include "figures/temperature_panel.h"
#include "text/number_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace candor::ui::paper {
namespace {

/// A measure against the temperature, one panel a data set.
class TemperaturePlot : public FigurePlot {
public:
    explicit TemperaturePlot(const FigureRequest& request) : m_request(request) {}

    bool keepsRatio() const override { return false; }
    double heightFor(const FigureFonts& fonts, double width) const override;
    std::vector<FigureLegendEntry> legend(const PlotPalette& palette,
                                          bool namesOrigin) const override;
    double panelSide(const FigureFonts& fonts, QSizeF area) const override;
    void draw(FigureInk& ink, const QRectF& area) const override;

private:
    bool isGrid() const { return m_request.contents.size() > 1; }
    PlotAxis xAxis() const;
    PlotAxis yAxis() const;
    PanelNeeds needs(const FigureFonts& fonts, double width) const;

    const FigureRequest& m_request;
};

PlotAxis TemperaturePlot::xAxis() const {
    double lowest = std::numeric_limits<double>::max();
    double highest = 0.0;
    for (const FigureContent& content : m_request.contents) {
        const double own = shownEvaluation(content).settings.temperature;
        lowest = std::min({lowest, content.sweep->temperatures.front(), own});
        highest = std::max({highest, content.sweep->temperatures.back(), own});
    }
    if (highest <= lowest) { // a sweep of one temperature
        lowest /= 1.1;
        highest *= 1.1;
    }
    return temperatureAxis(FigureText::tr("temperature T"), lowest, highest);
}

PlotAxis TemperaturePlot::yAxis() const {
    double smallest = std::numeric_limits<double>::max();
    double largest = std::numeric_limits<double>::lowest();
    const auto include = [&](const SweepCurve& curve) {
        for (const Measures& measures : curve.values) {
            const double value = valueOf(measures, m_request.measure);
            if (!std::isnan(value)) {
                smallest = std::min(smallest, value);
                largest = std::max(largest, value);
            }
        }
    };
    for (const FigureContent& content : m_request.contents) {
        include(content.sweep->ensemble);
        std::for_each(content.sweep->members.begin(), content.sweep->members.end(), include);
    }
    const QString title = measureName(m_request.measure);
    if (largest < smallest) {
        return fromZeroAxis(title, 1.0, 4);
    }
    switch (m_request.measure) {
    case Measure::Accuracy: {
        PlotAxis axis = tightAxis(title, smallest, largest, 5);
        labelAsPercent(axis);
        return axis;
    }
    case Measure::Nll:
    case Measure::Brier:
        return tightAxis(title, smallest, largest, 5);
    default:
        return fromZeroAxis(title, largest, 5);
    }
}

PanelNeeds TemperaturePlot::needs(const FigureFonts& fonts, double width) const {
    PanelNeeds needs;
    needs.count = m_request.contents.size();
    needs.left = roomLeftOf(fonts, yAxis());
    needs.right = roomRightOf(fonts, xAxis());
    needs.bottom = roomBelow(fonts);
    // T* and T are named above the frame, where no curve crosses the words.
    needs.header = fonts.lineHeight(SmallText) * (isGrid() ? 2.0 : 1.0) + fonts.points(2.0);
    needs.gap = fonts.points(12.0);
    const bool isNarrow = isGrid() || width < fonts.points(340.0);
    needs.ratio = isGrid() ? 1.0 : (isNarrow ? 0.72 : 0.5);
    needs.narrowest = fonts.points(85.0);
    return needs;
}

double TemperaturePlot::heightFor(const FigureFonts& fonts, double width) const {
    return layOutPanels(needs(fonts, width), width).whole.height();
}

double TemperaturePlot::panelSide(const FigureFonts& fonts, QSizeF area) const {
    const QSizeF panel =
        layOutPanels(needs(fonts, area.width()), area.width(), area.height()).panel;
    return std::min(panel.width(), panel.height());
}

void TemperaturePlot::draw(FigureInk& ink, const QRectF& area) const {
    const PanelNeeds room = needs(ink.fonts(), area.width());
    const PanelGrid grid = layOutPanels(room, area.width(), area.height());
    const TextStyle bold{SmallText.scale, true};
    for (std::size_t index = 0; index < m_request.contents.size(); ++index) {
        const FigureContent& content = m_request.contents[index];
        const QRectF panel = grid.at(index).translated(area.topLeft());
        const PlotFrame plot(ink.fonts(), panel, xAxis(), yAxis());
        const bool isLeft = grid.isLeftmost(index);
        const bool isLowest = grid.isLowest(index);
        drawGrid(ink, plot);
        drawTemperatureCurves(ink, plot, content, m_request.measure);
        drawAxes(ink, plot, {isLowest, isLeft, isLowest, isLeft}, room.left);
        if (isGrid()) {
            const double baseline =
                panel.top() - ink.points(3.5) - ink.fonts().lineHeight(SmallText);
            ink.text({panel.left(), baseline},
                     ink.fonts().shortened(content.name, panel.width(), bold), Qt::AlignLeft, bold);
        }
    }
}

std::vector<FigureLegendEntry> TemperaturePlot::legend(const PlotPalette& palette,
                                                       bool namesOrigin) const {
    const auto& contents = m_request.contents;
    const FigureContent& first = contents.front();
    std::vector<FigureLegendEntry> entries;
    if (first.sweep->members.size() > 1) {
        entries.push_back({.line = {palette.member, line_width::Member},
                           .text = FigureText::tr("single models")});
    }
    entries.push_back(
        {.line = {palette.ensemble, line_width::Ensemble}, .text = ensembleWord(first)});
    const QString best = higherIsBetter(m_request.measure) // accuracy alone
                             ? FigureText::tr("T*: highest accuracy, chosen on these data")
                             : FigureText::tr("T*: lowest %1, chosen on these data")
                                   .arg(measureName(m_request.measure));
    entries.push_back({.sample = LegendSample::Marker,
                       .line = {palette.ensemble, line_width::Axis},
                       .fill = palette.background,
                       .text = best});
    if (std::any_of(contents.begin(), contents.end(), hasOwnTemperature)) {
        entries.push_back({.line = {palette.atTemperature, line_width::Diagonal, LineKind::Dashed},
                           .text = isGrid() && !sharesTemperature(m_request)
                                       ? FigureText::tr("T of the panel")
                                       : temperatureInLegend(first, namesOrigin)});
    }
    return entries;
}

} // namespace

std::unique_ptr<FigurePlot> makeTemperaturePlot(const FigureRequest& request) {
    return std::make_unique<TemperaturePlot>(request);
}

} // namespace candor::ui::paper
