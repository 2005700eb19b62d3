// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figure_composition.h"

#include "figures/figure_plot.h"
#include "figures/figure_text.h"
#include "figures/figure_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <cmath>
#include <memory>

namespace candor::ui {
namespace {} // namespace

namespace paper {
namespace {

constexpr double Margin = 4.5;     // points around everything
constexpr double BlockGap = 5.0;   // between title, plots, legend and caption
constexpr double ColumnGap = 14.0; // between plots and a legend beside them
constexpr double PlotShare = 0.6;  // of the width, where the legend stands beside
constexpr double WideFigure = 330.0;
constexpr double NarrowestLegend = 95.0;
constexpr double SmallestPanel = 38.0;

/// Where the parts of a figure go, in units. A height of 0 stands for the natural one.
struct Layout {
    QSizeF page;
    QPointF title;
    QRectF plots;
    QPointF legend;
    QPointF caption;
    double textWidth = 0.0; // of legend and caption
    bool beside = false;    // legend and caption right of the plots
};

class Composition {
public:
    Composition(const FigureRequest& request, const FigureStyle& style)
        : m_request(request), m_style(style), m_fonts(style), m_plot(makeFigurePlot(request)),
          m_legend(m_plot->legend(style.dark ? PlotPalette::dark() : PlotPalette::light(),
                                  !style.caption)) {}

    QSizeF pageSize() const;
    bool fits() const;
    void paint(QPainter& painter) const;

private:
    Layout layout() const;
    QStringList sublines(double width) const;
    double titleHeight(double width) const;
    double textHeight(double width, bool stacked) const;
    double plotWidthFor(double height, double widest) const;
    Layout stacked(double width, double height) const;
    Layout besideEachOther(double width, double height) const;
    void placeTexts(Layout& layout, QPointF at) const;
    void drawTitle(FigureInk& ink, QPointF at, double width) const;
    void drawCaption(FigureInk& ink, QPointF at, double width) const;

    const FigureRequest& m_request;
    const FigureStyle& m_style;
    FigureFonts m_fonts;
    std::unique_ptr<FigurePlot> m_plot;
    std::vector<FigureLegendEntry> m_legend;
};

QStringList Composition::sublines(double width) const {
    return m_fonts.wrapped(figureSubline(m_request), width);
}

double Composition::titleHeight(double width) const {
    const auto lines = static_cast<double>(sublines(width).size());
    return m_style.title ? m_fonts.lineHeight(TitleText) + lines * m_fonts.lineHeight() +
                               m_fonts.points(BlockGap)
                         : 0.0;
}

/// Legend and caption one below the other, each with the gap before it.
double Composition::textHeight(double width, bool stacked) const {
    double height = 0.0;
    if (m_style.legend) {
        height += m_fonts.points(BlockGap) + legendHeight(m_fonts, m_legend, width, stacked);
    }
    if (m_style.caption) {
        const auto lines = m_fonts.wrapped(figureCaption(m_request), width, SmallText).size();
        height +=
            m_fonts.points(BlockGap) + static_cast<double>(lines) * m_fonts.lineHeight(SmallText);
    }
    return height;
}

/// The width at which plots of natural height fill `height`.
double Composition::plotWidthFor(double height, double widest) const {
    double low = 0.0;
    double high = widest;
    if (m_plot->heightFor(m_fonts, widest) <= height) {
        return widest;
    }
    for (int step = 0; step < 40; ++step) {
        const double middle = (low + high) / 2.0;
        (m_plot->heightFor(m_fonts, middle) <= height ? low : high) = middle;
    }
    return low;
}

void Composition::placeTexts(Layout& layout, QPointF at) const {
    layout.legend = at;
    const double legend = m_style.legend
                              ? legendHeight(m_fonts, m_legend, layout.textWidth, layout.beside) +
                                    m_fonts.points(BlockGap)
                              : 0.0;
    layout.caption = at + QPointF(0.0, legend);
}

Layout Composition::stacked(double width, double height) const {
    const double margin = m_fonts.points(Margin);
    Layout layout;
    layout.textWidth = width - 2.0 * margin;
    layout.title = {margin, margin};
    const double top = margin + titleHeight(layout.textWidth);
    const double texts = textHeight(layout.textWidth, false);
    const double plots =
        height > 0.0 ? height - top - texts - margin : m_plot->heightFor(m_fonts, layout.textWidth);
    layout.plots = QRectF(margin, top, layout.textWidth, plots);
    layout.page = QSizeF(width, height > 0.0 ? height : (top + plots + texts + margin));
    placeTexts(layout, {margin, top + plots + m_fonts.points(BlockGap)});
    return layout;
}

Layout Composition::besideEachOther(double width, double height) const {
    const double margin = m_fonts.points(Margin);
    Layout layout;
    layout.beside = true;
    layout.title = {margin, margin};
    const double top = margin + titleHeight(width - 2.0 * margin);
    const double widest = PlotShare * (width - 2.0 * margin);
    const double plotWidth = height > 0.0 ? plotWidthFor(height - top - margin, widest) : widest;
    const double plots =
        height > 0.0 ? height - top - margin : m_plot->heightFor(m_fonts, plotWidth);
    layout.plots = QRectF(margin, top, plotWidth, plots);
    const double left = layout.plots.right() + m_fonts.points(ColumnGap);
    layout.textWidth = width - margin - left;
    const double lowest = top + std::max(plots, textHeight(layout.textWidth, true));
    layout.page = QSizeF(width, height > 0.0 ? height : lowest + margin);
    placeTexts(layout, {left, top});
    return layout;
}

/// Whole hundredths of a millimetre, so that every format can say it exactly.
QSizeF Composition::pageSize() const {
    const QSizeF page = layout().page;
    return {std::round(page.width()), std::ceil(page.height() - 1e-6)};
}

Layout Composition::layout() const {
    const double width = m_style.width * UnitsPerMillimetre;
    const double height = m_style.height * UnitsPerMillimetre;
    const bool hasTexts = m_style.legend || m_style.caption;
    if (!m_plot->keepsRatio() || !hasTexts || m_request.contents.size() > 1) {
        return stacked(width, height);
    }
    if (height <= 0.0) { // natural
        return width >= m_fonts.points(WideFigure) ? besideEachOther(width, height)
                                                   : stacked(width, height);
    }
    // Of a fixed page, the arrangement with the larger plot.
    const Layout above = stacked(width, height);
    const Layout beside = besideEachOther(width, height);
    const double plotAbove = plotWidthFor(above.plots.height(), above.plots.width());
    const bool fits = beside.textWidth >= m_fonts.points(NarrowestLegend) &&
                      textHeight(beside.textWidth, true) <= beside.plots.height();
    return fits && beside.plots.width() > plotAbove ? beside : above;
}

void Composition::drawTitle(FigureInk& ink, QPointF at, double width) const {
    const double first = at.y() + m_fonts.ascent(TitleText);
    ink.text({at.x(), first}, m_fonts.shortened(figureHeadline(m_request), width, TitleText),
             Qt::AlignLeft, TitleText);
    double baseline = at.y() + m_fonts.lineHeight(TitleText) + m_fonts.ascent();
    for (const QString& line : sublines(width)) {
        ink.text({at.x(), baseline}, line);
        baseline += m_fonts.lineHeight();
    }
}

void Composition::drawCaption(FigureInk& ink, QPointF at, double width) const {
    double baseline = at.y() + m_fonts.ascent(SmallText);
    for (const QString& line : m_fonts.wrapped(figureCaption(m_request), width, SmallText)) {
        ink.text({at.x(), baseline}, line, Qt::AlignLeft, SmallText, ink.palette().axis);
        baseline += m_fonts.lineHeight(SmallText);
    }
}

bool Composition::fits() const {
    const Layout placed = layout();
    return placed.plots.height() > 0.0 && placed.textWidth >= m_fonts.points(NarrowestLegend) &&
           m_plot->panelSide(m_fonts, placed.plots.size()) >= m_fonts.points(SmallestPanel);
}

void Composition::paint(QPainter& painter) const {
    const Layout placed = layout();
    FigureInk ink(painter, m_style);
    ink.fill(rectanglePath(QRectF(QPointF(), pageSize())), ink.palette().background);
    if (m_style.title) {
        drawTitle(ink, placed.title, placed.page.width() - 2.0 * placed.title.x());
    }
    m_plot->draw(ink, placed.plots);
    if (m_style.legend) {
        drawLegend(ink, m_legend, placed.legend, placed.textWidth, placed.beside);
    }
    if (m_style.caption) {
        drawCaption(ink, placed.caption, placed.textWidth);
    }
}

} // namespace

std::unique_ptr<FigurePlot> makeFigurePlot(const FigureRequest& request) {
    switch (request.kind) {
    case FigureKind::Reliability:
    case FigureKind::ReliabilityGrid:
        return makeReliabilityPlot(request);
    case FigureKind::TemperatureCurve:
    case FigureKind::TemperatureGrid:
        return makeTemperaturePlot(request);
    case FigureKind::Confusion:
        return makeConfusionPlot(request);
    case FigureKind::ConfidenceHistogram:
        return makeHistogramPlot(request);
    case FigureKind::Track:
        return makeTrackPlot(request);
    }
    return nullptr;
}

} // namespace paper

QSizeF figureSize(const FigureRequest& request, const FigureStyle& style) {
    return paper::Composition(request, style).pageSize() / UnitsPerMillimetre;
}

std::optional<QString> whyNotFitting(const FigureRequest& request, const FigureStyle& style) {
    if (paper::Composition(request, style).fits()) {
        return std::nullopt;
    }
    const QSizeF page = figureSize(request, style);
    return FigureText::tr(
               "The figure does not fit on %1 × %2 mm; make it larger, the font smaller, "
               "or leave out title, legend or caption.")
        .arg(QLocale().toString(page.width(), 'f', 0), QLocale().toString(page.height(), 'f', 0));
}

void paintFigure(QPainter& painter, const FigureRequest& request, const FigureStyle& style) {
    paper::Composition(request, style).paint(painter);
}

} // namespace candor::ui
