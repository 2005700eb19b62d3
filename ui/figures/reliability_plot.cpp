// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figure_plot.h"
#include "figures/figure_text.h"
#include "figures/figure_words.h"
#include "figures/panel_grid.h"
#include "figures/reliability_panel.h"
#include "text/number_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace candor::ui::paper {
namespace {

constexpr double CountsRatio = 0.26; // height of the counts, of the square's side
constexpr double CountsGap = 9.0;    // points between square and counts
constexpr double RoomyWidth = 110.0; // points: room for a tick every 0.2

/// Stairs over counts, one panel a data set.
class ReliabilityPlot : public FigurePlot {
public:
    explicit ReliabilityPlot(const FigureRequest& request) : m_request(request) {}

    bool keepsRatio() const override { return true; }
    double heightFor(const FigureFonts& fonts, double width) const override;
    std::vector<FigureLegendEntry> legend(const PlotPalette& palette,
                                          bool namesOrigin) const override;
    double panelSide(const FigureFonts& fonts, QSizeF area) const override;
    void draw(FigureInk& ink, const QRectF& area) const override;

private:
    bool isGrid() const { return m_request.contents.size() > 1; }
    bool writesTemperatures() const;
    double unitOf(const FigureContent& content) const;
    PlotAxis countAxis() const;
    PanelNeeds needs(const FigureFonts& fonts) const;
    void drawHeader(FigureInk& ink, const QRectF& panel, const FigureContent& content) const;
    void drawPanel(FigureInk& ink, const PanelGrid& grid, std::size_t index, QPointF shift) const;

    const FigureRequest& m_request;
};

double ReliabilityPlot::heightFor(const FigureFonts& fonts, double width) const {
    return layOutPanels(needs(fonts), width).whole.height();
}

/// In a grid whose data sets have temperatures of their own, each panel says which.
bool ReliabilityPlot::writesTemperatures() const {
    return isGrid() && !sharesTemperature(m_request);
}

/// What one unit of the count axis is worth: data sets of different size share an axis of shares.
double ReliabilityPlot::unitOf(const FigureContent& content) const {
    const auto decisions =
        static_cast<double>(shownEvaluation(content).ensemble.reliability.decisions());
    return isGrid() ? std::max(1.0, decisions) : 1.0;
}

PlotAxis ReliabilityPlot::countAxis() const {
    double largest = 0.0;
    double smallest = isGrid() ? 1.0 : 1e18;
    for (const FigureContent& content : m_request.contents) {
        for (const auto& bucket : shownEvaluation(content).ensemble.reliability.buckets) {
            if (bucket.count > 0) {
                const double value = static_cast<double>(bucket.count) / unitOf(content);
                largest = std::max(largest, value);
                smallest = std::min(smallest, value);
            }
        }
    }
    const QString title = isGrid() ? FigureText::tr("share") : FigureText::tr("decisions");
    if (m_request.logCounts && largest > 0.0) {
        return logCountAxis(title, isGrid() ? smallest : 1.0, largest);
    }
    PlotAxis axis = fromZeroAxis(title, largest, 2);
    if (isGrid()) {
        labelAsPercent(axis);
    }
    return axis;
}

PanelNeeds ReliabilityPlot::needs(const FigureFonts& fonts) const {
    PanelNeeds needs;
    needs.count = m_request.contents.size();
    needs.left = std::max(roomLeftOf(fonts, unitAxis({}, true)), roomLeftOf(fonts, countAxis()));
    needs.right = roomRightOf(fonts, unitAxis({}, true));
    needs.bottom = roomBelow(fonts);
    if (isGrid()) {
        needs.header =
            fonts.lineHeight(SmallText) * (writesTemperatures() ? 2.0 : 1.0) + fonts.points(2.0);
    }
    needs.gap = fonts.points(12.0);
    needs.ratio = 1.0 + CountsRatio;
    needs.extra = fonts.points(CountsGap);
    needs.narrowest = fonts.points(85.0);
    needs.keepsRatio = true;
    return needs;
}

void ReliabilityPlot::drawHeader(FigureInk& ink, const QRectF& panel,
                                 const FigureContent& content) const {
    const FigureFonts& fonts = ink.fonts();
    const TextStyle bold{SmallText.scale, true};
    double baseline = panel.top() - ink.points(3.5);
    if (writesTemperatures()) {
        ink.text({panel.left(), baseline},
                 fonts.shortened(temperatureOverPanel(content), panel.width(), SmallText),
                 Qt::AlignLeft, SmallText);
        baseline -= fonts.lineHeight(SmallText);
    }
    ink.text({panel.left(), baseline}, fonts.shortened(content.name, panel.width(), bold),
             Qt::AlignLeft, bold);
}

void ReliabilityPlot::drawPanel(FigureInk& ink, const PanelGrid& grid, std::size_t index,
                                QPointF shift) const {
    const FigureContent& content = m_request.contents[index];
    const QRectF panel = grid.at(index).translated(shift);
    const QRectF square(panel.topLeft(), QSizeF(panel.width(), panel.width()));
    const QRectF below(QPointF(panel.left(), square.bottom() + ink.points(CountsGap)),
                       panel.bottomRight());
    const bool isLeft = grid.isLeftmost(index);
    const bool isLowest = grid.isLowest(index);
    const double left = needs(ink.fonts()).left;
    const PlotAxis x =
        unitAxis(FigureText::tr("confidence"), panel.width() > ink.points(RoomyWidth));
    const PlotAxis y =
        unitAxis(FigureText::tr("observed accuracy"), panel.width() > ink.points(RoomyWidth));

    const PlotFrame stairs(ink.fonts(), square, x, y);
    drawGrid(ink, stairs);
    drawReliabilityCurves(ink, stairs, content);
    drawAxes(ink, stairs, {false, isLeft, false, isLeft}, left);

    const PlotFrame counts(ink.fonts(), below, x, countAxis());
    drawGrid(ink, counts);
    ink.fill(countBarsPath(counts, shownEvaluation(content).ensemble.reliability, unitOf(content)),
             ink.palette().counts);
    drawAxes(ink, counts, {isLowest, isLeft, isLowest, isLeft}, left);
    if (isGrid()) {
        drawHeader(ink, panel, content);
    }
}

double ReliabilityPlot::panelSide(const FigureFonts& fonts, QSizeF area) const {
    return layOutPanels(needs(fonts), area.width(), area.height()).panel.width();
}

void ReliabilityPlot::draw(FigureInk& ink, const QRectF& area) const {
    const PanelGrid grid = layOutPanels(needs(ink.fonts()), area.width(), area.height());
    // What is left over goes to both sides, so that the plots stand in the middle.
    const QPointF shift =
        area.topLeft() + QPointF(std::max(0.0, area.width() - grid.whole.width()) / 2.0, 0.0);
    for (std::size_t index = 0; index < m_request.contents.size(); ++index) {
        drawPanel(ink, grid, index, shift);
    }
}

/// " (MAE 0.0134)": the diagram's own figure; not in grids, where it differs from panel to panel.
QString maeText(const QString& value) {
    const QString text = QStringLiteral("(%1 %2)").arg(measureName(Measure::Mae), value);
    return QLatin1Char(' ') + QString(text).replace(QLatin1Char(' '), QChar::Nbsp);
}

std::vector<FigureLegendEntry> ReliabilityPlot::legend(const PlotPalette& palette,
                                                       bool namesOrigin) const {
    const FigureContent& first = m_request.contents.front();
    const Evaluation& atOne = *first.atOne;
    const auto ensembleMae = [&](const Evaluation& evaluation) {
        return isGrid() ? QString()
                        : maeText(measureValueText(evaluation.ensemble.measures.mae, Measure::Mae));
    };
    std::vector<FigureLegendEntry> entries;
    if (atOne.members.size() > 1) {
        const QString mae =
            isGrid() ? QString()
                     : maeText(meanAndDeviationText(acrossMembers(atOne.members, Measure::Mae),
                                                    Measure::Mae));
        entries.push_back({.line = {palette.member, line_width::Member},
                           .text = FigureText::tr("single models, T = 1") + mae});
    }
    entries.push_back(
        {.line = {palette.ensemble, line_width::Ensemble},
         .text = FigureText::tr("%1, T = 1").arg(ensembleWord(first)) + ensembleMae(atOne)});
    const auto own =
        std::find_if(m_request.contents.begin(), m_request.contents.end(), hasOwnTemperature);
    if (own != m_request.contents.end()) {
        const QString which = writesTemperatures() ? FigureText::tr("T of the panel")
                                                   : temperatureInLegend(first, namesOrigin);
        entries.push_back({.line = {palette.atTemperature, line_width::Ensemble},
                           .text = FigureText::tr("%1, %2").arg(ensembleWord(*own), which) +
                                   ensembleMae(shownEvaluation(first))});
    }
    entries.push_back({.line = {palette.diagonal, line_width::Diagonal, LineKind::Dashed},
                       .text = FigureText::tr("perfectly calibrated")});
    entries.push_back({.sample = LegendSample::Area,
                       .fill = palette.gap,
                       .text = atOne.settings.bucketKind == BucketKind::EqualWidth
                                   ? FigureText::tr("gap to the diagonal")
                                   : FigureText::tr("gap to the mean confidence")});
    return entries;
}

} // namespace

std::unique_ptr<FigurePlot> makeReliabilityPlot(const FigureRequest& request) {
    return std::make_unique<ReliabilityPlot>(request);
}

} // namespace candor::ui::paper
