// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/class_lines.h"
#include "charts/spectrogram_image.h"
#include "charts/spectrogram_view.h"
#include "figures/figure_composition.h"
#include "figures/figure_plot.h"
#include "figures/figure_words.h"
#include "figures/plot_frame.h"
#include "figures/track_bars.h"
#include "figures/track_figure.h"
#include "text/time_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace candor::ui::paper {
namespace {

constexpr double WidePlot = 330.0;        // points; from there on the bars stand beside
constexpr double BarsShare = 0.38;        // of the width, then
constexpr double SpectrogramShare = 0.58; // of the height of both plots
constexpr double PartGap = 6.0;           // points, between the parts
constexpr double ImageDpi = 300.0;

LineKind kindOf(ClassDash dash) {
    return dash == ClassDash::Solid    ? LineKind::Solid
           : dash == ClassDash::Dashed ? LineKind::Dashed
                                       : LineKind::Dotted;
}

QColor faded(const QColor& colour, const QColor& ground) {
    const auto half = [](int a, int b) { return (a + b) / 2; };
    return {half(colour.red(), ground.red()), half(colour.green(), ground.green()),
            half(colour.blue(), ground.blue())};
}

/// Spectrogram over the posteriors of the patches on one time axis, and the bars of the file.
class TrackPlot : public FigurePlot {
public:
    explicit TrackPlot(const FigureRequest& request)
        : m_track(*request.track), m_posteriors(*m_track.posteriors) {}

    bool keepsRatio() const override { return false; }
    double heightFor(const FigureFonts& fonts, double width) const override;
    std::vector<FigureLegendEntry> legend(const PlotPalette& palette,
                                          bool namesOrigin) const override;
    double panelSide(const FigureFonts& fonts, QSizeF area) const override;
    void draw(FigureInk& ink, const QRectF& area) const override;

private:
    bool isWide(const FigureFonts& fonts, double width) const {
        return width >= fonts.points(WidePlot);
    }
    QRectF plotsArea(const FigureFonts& fonts, const QRectF& area) const;
    double leftRoom(const FigureFonts& fonts) const;
    PlotAxis timeAxis(const FigureFonts& fonts, double width) const;
    PlotAxis frequencyAxis(const FigureFonts& fonts, double height) const;
    void drawSpectrogram(FigureInk& ink, const QRectF& box, double left) const;
    void drawPosteriors(FigureInk& ink, const QRectF& box, double left) const;
    void drawLine(FigureInk& ink, const PlotFrame& plot, const std::vector<double>& values,
                  std::size_t label, const LineStyle& style) const;

    const TrackFigure& m_track;
    const TrackPosteriors& m_posteriors;
};

PlotAxis TrackPlot::timeAxis(const FigureFonts& fonts, double width) const {
    PlotAxis axis{.from = m_track.range.from,
                  .to = m_track.range.to,
                  .title = TrackFigureText::tr("time (min:s)"),
                  .ticks = {}};
    const double label = 1.6 * fonts.width(QStringLiteral("00:00"));
    for (const TimeTick& tick :
         timeTicks(m_track.range, std::max(2, static_cast<int>(width / label)))) {
        axis.ticks.push_back({tick.second, tick.label});
    }
    return axis;
}

/// The axis runs over the shares of the picture's height, so that mel and linear are drawn alike.
PlotAxis TrackPlot::frequencyAxis(const FigureFonts& fonts, double height) const {
    PlotAxis axis{.title = TrackFigureText::tr("frequency"), .ticks = {}};
    if (m_track.spectrogram == nullptr) {
        return axis;
    }
    for (const double hertz :
         frequencyTicks(*m_track.spectrogram, height, 1.2 * fonts.lineHeight())) {
        axis.ticks.push_back({shareOfFrequency(*m_track.spectrogram, hertz), frequencyText(hertz)});
    }
    return axis;
}

/// The same for both plots, so that their time axes are one.
double TrackPlot::leftRoom(const FigureFonts& fonts) const {
    return std::max(roomLeftOf(fonts, frequencyAxis(fonts, fonts.points(90.0))),
                    roomLeftOf(fonts, unitAxis({}, false)));
}

QRectF TrackPlot::plotsArea(const FigureFonts& fonts, const QRectF& area) const {
    if (isWide(fonts, area.width())) {
        return area.adjusted(0.0, 0.0, -BarsShare * area.width() - fonts.points(PartGap), 0.0);
    }
    return area.adjusted(0.0, 0.0, 0.0,
                         -trackBarsHeight(fonts, m_posteriors) - fonts.points(PartGap));
}

double TrackPlot::heightFor(const FigureFonts& fonts, double width) const {
    const double bars = trackBarsHeight(fonts, m_posteriors);
    if (!isWide(fonts, width)) {
        return 0.78 * width + fonts.points(PartGap) + bars;
    }
    return std::max(bars, 0.62 * (1.0 - BarsShare) * width);
}

double TrackPlot::panelSide(const FigureFonts& fonts, QSizeF area) const {
    const QRectF plots = plotsArea(fonts, QRectF(QPointF(), area));
    const double height = plots.height() - roomBelow(fonts) - fonts.points(PartGap);
    return std::min(plots.width() - leftRoom(fonts), height * (1.0 - SpectrogramShare));
}

void TrackPlot::draw(FigureInk& ink, const QRectF& area) const {
    const FigureFonts& fonts = ink.fonts();
    const QRectF plots = plotsArea(fonts, area);
    const double left = leftRoom(fonts);
    const double right = fonts.width(QStringLiteral("00:00")) / 2.0;
    const double gap = ink.points(PartGap);
    const double height = plots.height() - roomBelow(fonts) - gap - ink.points(2.0);
    const QRectF upper(plots.left() + left, plots.top() + ink.points(2.0),
                       plots.width() - left - right, SpectrogramShare * height);
    const QRectF lower(upper.left(), upper.bottom() + gap, upper.width(),
                       (1.0 - SpectrogramShare) * height);
    drawSpectrogram(ink, upper, left);
    drawPosteriors(ink, lower, left);
    const double bars = trackBarsHeight(fonts, m_posteriors);
    drawTrackBars(
        ink,
        isWide(fonts, area.width())
            ? QRectF(plots.right() + gap, area.top(), area.right() - plots.right() - gap, bars)
            : QRectF(area.left(), area.bottom() - bars, area.width(), bars),
        m_posteriors);
}

void TrackPlot::drawSpectrogram(FigureInk& ink, const QRectF& box, double left) const {
    const PlotFrame plot(ink.fonts(), box, timeAxis(ink.fonts(), box.width()),
                         frequencyAxis(ink.fonts(), box.height()));
    if (m_track.spectrogram == nullptr) {
        ink.text(box.center(), TrackFigureText::tr("no sound"), Qt::AlignHCenter);
        drawAxes(ink, plot, {false, false, false, false}, left);
        return;
    }
    const QSize pixels = (plot.inner.size() * (ImageDpi / UnitsPerInch)).toSize();
    const float loudest = m_track.spectrogram->loudest;
    ink.image(plot.inner, spectrogramImage(*m_track.spectrogram, m_track.range, pixels, loudest));
    if (m_track.detail != nullptr) {
        ink.image(plot.inner, spectrogramImage(*m_track.detail, m_track.range, pixels, loudest));
    }
    drawAxes(ink, plot, {false, true, false, true}, left);
}

void TrackPlot::drawLine(FigureInk& ink, const PlotFrame& plot, const std::vector<double>& values,
                         std::size_t label, const LineStyle& style) const {
    const std::size_t classes = m_posteriors.ensemble.size();
    const double finest = m_track.range.length() * ink.points(0.5) / plot.inner.width();
    const auto valueOf = [&](std::size_t patch) { return values[patch * classes + label]; };
    QPainterPath path;
    for (const QPolygonF& line : stepLines(m_posteriors.spans, valueOf, m_track.range, finest)) {
        path.moveTo(plot.at(line.front().x(), line.front().y()));
        for (const QPointF& point : line) {
            path.lineTo(plot.at(point.x(), point.y()));
        }
    }
    ink.stroke(path, style);
}

void TrackPlot::drawPosteriors(FigureInk& ink, const QRectF& box, double left) const {
    const PlotFrame plot(ink.fonts(), box, timeAxis(ink.fonts(), box.width()),
                         unitAxis(TrackFigureText::tr("posterior"), false));
    drawGrid(ink, plot);
    const PlotPalette& palette = ink.palette();
    const bool isDark = palette.background.lightness() < 128;
    const std::vector<ClassLine> lines = classLines(m_posteriors, isDark);
    for (auto line = lines.rbegin(); line != lines.rend(); ++line) { // the first class on top
        if (line->text.isEmpty()) {
            drawLine(ink, plot, m_posteriors.ensemblePatches, line->label,
                     {palette.member, line_width::Grid});
            continue;
        }
        for (const std::vector<double>& member : m_posteriors.memberPatches) {
            if (m_posteriors.memberPatches.size() > 1) {
                drawLine(ink, plot, member, line->label,
                         {faded(line->colour, palette.background), line_width::Grid});
            }
        }
        drawLine(ink, plot, m_posteriors.ensemblePatches, line->label,
                 {line->colour, line_width::Ensemble, kindOf(line->dash)});
    }
    drawAxes(ink, plot, {}, left);
}

std::vector<FigureLegendEntry> TrackPlot::legend(const PlotPalette& palette, bool) const {
    std::vector<FigureLegendEntry> entries;
    bool hasOthers = false;
    for (const ClassLine& line : classLines(m_posteriors, palette.background.lightness() < 128)) {
        if (!line.text.isEmpty()) {
            entries.push_back({.line = {line.colour, line_width::Ensemble, kindOf(line.dash)},
                               .text = line.text});
        } else if (!hasOthers) {
            hasOthers = true;
            entries.push_back({.line = {palette.member, line_width::Member},
                               .text = TrackFigureText::tr("other classes")});
        }
    }
    return entries;
}

} // namespace

std::unique_ptr<FigurePlot> makeTrackPlot(const FigureRequest& request) {
    return std::make_unique<TrackPlot>(request);
}

} // namespace candor::ui::paper
