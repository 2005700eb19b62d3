// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figure_plot.h"
#include "figures/figure_text.h"
#include "figures/figure_words.h"
#include "text/number_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace candor::ui::paper {
namespace {

constexpr double SmallestNumber = 0.5;    // of the font size; smaller ones nobody reads
constexpr double LongestClassName = 70.0; // points
constexpr double FinestCell = 5.0;        // points; lines between smaller ones are all one sees
constexpr double NameGap = 3.0;
constexpr double AxisTitleGap = 3.0;

QColor mixed(const QColor& from, const QColor& to, double share) {
    const auto part = [share](int a, int b) { return static_cast<int>(a + share * (b - a) + 0.5); };
    return {part(from.red(), to.red()), part(from.green(), to.green()),
            part(from.blue(), to.blue())};
}

/// Who is taken for whom: a row a true class, a column a predicted one.
class ConfusionPlot : public FigurePlot {
public:
    explicit ConfusionPlot(const FigureRequest& request);

    bool keepsRatio() const override { return true; }
    double heightFor(const FigureFonts& fonts, double width) const override;
    std::vector<FigureLegendEntry> legend(const PlotPalette& palette,
                                          bool namesOrigin) const override;
    double panelSide(const FigureFonts& fonts, QSizeF area) const override;
    void draw(FigureInk& ink, const QRectF& area) const override;

private:
    double share(std::size_t row, std::size_t column) const;
    QString cellText(std::size_t row, std::size_t column) const;
    double namesRoom(const FigureFonts& fonts) const;
    double titleRoom(const FigureFonts& fonts) const;
    double numberScale(const FigureFonts& fonts, double cell) const;
    void drawNames(FigureInk& ink, const QRectF& square) const;
    void drawCells(FigureInk& ink, const QRectF& square) const;

    const FigureRequest& m_request;
    const std::vector<std::uint64_t>& m_counts;
    std::size_t m_classes;
    std::vector<std::uint64_t> m_rowSums;
};

ConfusionPlot::ConfusionPlot(const FigureRequest& request)
    : m_request(request), m_counts(shownEvaluation(request.contents.front()).confusion),
      m_classes(static_cast<std::size_t>(request.contents.front().classNames.size())) {
    for (std::size_t row = 0; row < m_classes; ++row) {
        const auto first = m_counts.begin() + static_cast<std::ptrdiff_t>(row * m_classes);
        m_rowSums.push_back(std::accumulate(first, first + static_cast<std::ptrdiff_t>(m_classes),
                                            std::uint64_t{0}));
    }
}

double ConfusionPlot::share(std::size_t row, std::size_t column) const {
    return m_rowSums[row] == 0 ? 0.0
                               : static_cast<double>(m_counts[row * m_classes + column]) /
                                     static_cast<double>(m_rowSums[row]);
}

QString ConfusionPlot::cellText(std::size_t row, std::size_t column) const {
    if (!m_request.rowShares) {
        return countText(m_counts[row * m_classes + column]);
    }
    return m_rowSums[row] == 0 ? QStringLiteral("–")
                               : QLocale().toString(100.0 * share(row, column), 'f', 0);
}

double ConfusionPlot::namesRoom(const FigureFonts& fonts) const {
    double widest = 0.0;
    for (const QString& name : m_request.contents.front().classNames) {
        widest = std::max(widest, fonts.width(name, SmallText));
    }
    return std::min(widest, fonts.points(LongestClassName)) + fonts.points(NameGap);
}

double ConfusionPlot::titleRoom(const FigureFonts& fonts) const {
    return fonts.lineHeight() + fonts.points(AxisTitleGap);
}

double ConfusionPlot::heightFor(const FigureFonts& fonts, double width) const {
    return width + fonts.points(2.0); // the same room left of the square as below it
}

/// The one scale at which every number fits its cell; 0 when none is readable.
double ConfusionPlot::numberScale(const FigureFonts& fonts, double cell) const {
    double widest = 1.0;
    for (std::size_t row = 0; row < m_classes; ++row) {
        for (std::size_t column = 0; column < m_classes; ++column) {
            widest = std::max(widest, fonts.width(cellText(row, column)));
        }
    }
    const double scale = std::min({0.95, 0.84 * cell / widest, 0.7 * cell / fonts.lineHeight()});
    return scale < SmallestNumber ? 0.0 : scale;
}

void ConfusionPlot::drawNames(FigureInk& ink, const QRectF& square) const {
    const FigureFonts& fonts = ink.fonts();
    const double cell = square.width() / static_cast<double>(m_classes);
    const double gap = ink.points(NameGap);
    // Where rows are lower than a line, every second, third … name is written.
    const auto every = static_cast<std::size_t>(fonts.lineHeight(SmallText) / cell) + 1;
    for (std::size_t index = 0; index < m_classes; index += every) {
        const QString name =
            fonts.shortened(m_request.contents.front().classNames[static_cast<qsizetype>(index)],
                            fonts.points(LongestClassName), SmallText);
        const double middle = (static_cast<double>(index) + 0.5) * cell;
        const double baseline = middle + fonts.halfDigit(SmallText);
        ink.text({square.left() - gap, square.top() + baseline}, name, Qt::AlignRight, SmallText);
        ink.textUpwards({square.left() + baseline, square.bottom() + gap}, name, Qt::AlignRight,
                        SmallText);
    }
    const double names = namesRoom(fonts);
    ink.textUpwards(
        {square.left() - names - titleRoom(fonts) + fonts.ascent(), square.center().y()},
        FigureText::tr("true class"));
    ink.text(
        {square.center().x(), square.bottom() + names + ink.points(AxisTitleGap) + fonts.ascent()},
        FigureText::tr("predicted class"), Qt::AlignHCenter);
}

void ConfusionPlot::drawCells(FigureInk& ink, const QRectF& square) const {
    const double cell = square.width() / static_cast<double>(m_classes);
    const TextStyle number{numberScale(ink.fonts(), cell), false};
    const PlotPalette& palette = ink.palette();
    QPainterPath lines;
    for (std::size_t row = 0; row < m_classes; ++row) {
        for (std::size_t column = 0; column < m_classes; ++column) {
            const QRectF box(square.left() + static_cast<double>(column) * cell,
                             square.top() + static_cast<double>(row) * cell, cell, cell);
            const QColor shade =
                mixed(palette.background, palette.atTemperature, share(row, column));
            if (share(row, column) > 0.0) {
                ink.fill(rectanglePath(box), shade);
            }
            if (number.scale > 0.0 && m_counts[row * m_classes + column] > 0) {
                ink.text(box.center() + QPointF(0.0, ink.fonts().halfDigit(number)),
                         cellText(row, column), Qt::AlignHCenter, number,
                         shade.lightness() < 128 ? QColor(Qt::white) : QColor(Qt::black));
            }
        }
        const double at = static_cast<double>(row) * cell;
        lines.addPath(
            segmentPath(square.topLeft() + QPointF(0.0, at), square.topRight() + QPointF(0.0, at)));
        lines.addPath(segmentPath(square.topLeft() + QPointF(at, 0.0),
                                  square.bottomLeft() + QPointF(at, 0.0)));
    }
    if (cell > ink.points(FinestCell)) {
        ink.stroke(lines, {palette.grid, line_width::Grid});
    }
    ink.stroke(rectanglePath(square), {palette.axis, line_width::Axis});
}

double ConfusionPlot::panelSide(const FigureFonts& fonts, QSizeF area) const {
    return std::min(area.width(), area.height() - fonts.points(2.0)) - namesRoom(fonts) -
           titleRoom(fonts);
}

void ConfusionPlot::draw(FigureInk& ink, const QRectF& area) const {
    const double room = namesRoom(ink.fonts()) + titleRoom(ink.fonts());
    const double top = ink.points(2.0);
    const double side = panelSide(ink.fonts(), area.size());
    const double left = area.left() + (area.width() - side - room) / 2.0 + room;
    const QRectF square(left, area.top() + top, side, side);
    drawCells(ink, square);
    drawNames(ink, square);
}

std::vector<FigureLegendEntry> ConfusionPlot::legend(const PlotPalette& palette,
                                                     bool namesOrigin) const {
    const FigureContent& content = m_request.contents.front();
    const QString origin =
        namesOrigin && hasOwnTemperature(content) ? temperatureClause(content) : QString();
    const auto step = [&](double share, const QString& text) {
        return FigureLegendEntry{.sample = LegendSample::Area,
                                 .fill = mixed(palette.background, palette.atTemperature, share),
                                 .text = text};
    };
    return {step(0.0, QStringLiteral("0")), step(0.5, FigureText::tr("50 %")),
            step(1.0, FigureText::tr("100 % of the true class") +
                          (origin.isEmpty() ? origin : QStringLiteral("; ") + origin))};
}

} // namespace

std::unique_ptr<FigurePlot> makeConfusionPlot(const FigureRequest& request) {
    return std::make_unique<ConfusionPlot>(request);
}

} // namespace candor::ui::paper
