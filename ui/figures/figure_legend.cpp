// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figure_legend.h"

#include <algorithm>
#include <cmath>

namespace candor::ui::paper {
namespace {

constexpr double SampleWidth = 17.0; // points
constexpr double SampleGap = 3.5;
constexpr double EntryGap = 10.0;
constexpr double RowGap = 1.0;

struct PlacedEntry {
    const FigureLegendEntry* entry;
    QPointF topLeft;
    QStringList lines;
};

struct Placement {
    std::vector<PlacedEntry> entries;
    double height = 0.0;
};

Placement place(const FigureFonts& fonts, const std::vector<FigureLegendEntry>& entries,
                double width, bool stacked) {
    Placement placed;
    const double sample = fonts.points(SampleWidth + SampleGap);
    double x = 0.0;
    double y = 0.0;
    double rowHeight = 0.0;
    for (const FigureLegendEntry& entry : entries) {
        const double whole = sample + fonts.width(entry.text);
        if (x > 0.0 && (stacked || x + whole > width)) {
            y += rowHeight + fonts.points(RowGap);
            x = 0.0;
            rowHeight = 0.0;
        }
        const QStringList lines = fonts.wrapped(entry.text, width - sample);
        rowHeight = std::max(rowHeight, fonts.lineHeight() * static_cast<double>(lines.size()));
        placed.entries.push_back({&entry, {x, y}, lines});
        x += whole + fonts.points(EntryGap);
        placed.height = y + rowHeight;
    }
    return placed;
}

void drawSample(FigureInk& ink, const FigureLegendEntry& entry, const QRectF& box) {
    switch (entry.sample) {
    case LegendSample::Line:
        ink.stroke(segmentPath({box.left(), box.center().y()}, {box.right(), box.center().y()}),
                   entry.line);
        return;
    case LegendSample::Marker:
        ink.marker(box.center(), 2.3, entry.line.colour, entry.fill);
        return;
    case LegendSample::Area:
    case LegendSample::HatchedArea:
        ink.fill(rectanglePath(box), entry.fill);
        if (entry.sample == LegendSample::HatchedArea) {
            QPainterPath strokes;
            addHatching(strokes, box, ink.points(HatchDistance));
            ink.stroke(strokes, entry.line);
        }
        ink.stroke(rectanglePath(box), {ink.palette().axis, line_width::Grid});
        return;
    }
}

} // namespace

double legendHeight(const FigureFonts& fonts, const std::vector<FigureLegendEntry>& entries,
                    double width, bool stacked) {
    return place(fonts, entries, width, stacked).height;
}

void drawLegend(FigureInk& ink, const std::vector<FigureLegendEntry>& entries, QPointF topLeft,
                double width, bool stacked) {
    const FigureFonts& fonts = ink.fonts();
    for (const PlacedEntry& placed : place(fonts, entries, width, stacked).entries) {
        const QPointF corner = topLeft + placed.topLeft;
        const double middle = corner.y() + fonts.ascent() - fonts.halfDigit();
        const double half = ink.points(2.6);
        drawSample(ink, *placed.entry,
                   QRectF(corner.x(), middle - half, ink.points(SampleWidth), 2.0 * half));
        double baseline = corner.y() + fonts.ascent();
        for (const QString& line : placed.lines) {
            ink.text({corner.x() + ink.points(SampleWidth + SampleGap), baseline}, line);
            baseline += fonts.lineHeight();
        }
    }
}

void addHatching(QPainterPath& path, const QRectF& rectangle, double distance) {
    // Lines x + y = c, on one lattice for the whole figure, so that neighbours match.
    const double first = rectangle.left() + rectangle.top();
    const double last = rectangle.right() + rectangle.bottom();
    for (double c = std::ceil(first / distance) * distance; c < last; c += distance) {
        const double left = std::max(rectangle.left(), c - rectangle.bottom());
        const double right = std::min(rectangle.right(), c - rectangle.top());
        if (right > left) {
            path.moveTo(left, c - left);
            path.lineTo(right, c - right);
        }
    }
}

} // namespace candor::ui::paper
