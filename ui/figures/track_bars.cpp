// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/track_bars.h"

#include "figures/figure_ink.h"
#include "figures/figure_words.h"
#include "session/track_posteriors.h"
#include "text/number_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace candor::ui::paper {
namespace {

constexpr std::size_t MostRows = 10;
constexpr double LongestBarName = 130.0; // points, with its mark
constexpr double BarGap = 4.0;

double rowHeight(const FigureFonts& fonts) {
    return 1.15 * fonts.lineHeight();
}

/// Glyph before the name and word after it, so that a long name can be cut between them.
struct Mark {
    QString glyph;
    QString word;
};

Mark markOf(const TrackPosteriors& posteriors, std::size_t label) {
    const bool isPredicted = label == posteriors.winner;
    if (posteriors.isTrue(label)) {
        return {QStringLiteral("✓ "), isPredicted ? TrackFigureText::tr(" · predicted, true")
                                                  : TrackFigureText::tr(" · true")};
    }
    if (!isPredicted) {
        return {};
    }
    return {posteriors.labelled ? QStringLiteral("✗ ") : QString(),
            TrackFigureText::tr(" · predicted")};
}

QString nameText(const FigureFonts& fonts, const TrackPosteriors& posteriors, std::size_t label,
                 double room) {
    const Mark mark = markOf(posteriors, label);
    const double marks = fonts.width(mark.glyph) + fonts.width(mark.word);
    const QString name = posteriors.classes[static_cast<qsizetype>(label)];
    return mark.glyph + fonts.shortened(name, room - marks) + mark.word;
}

QColor barColour(const TrackPosteriors& posteriors, std::size_t label, const PlotPalette& palette) {
    if (posteriors.isTrue(label)) {
        return palette.right;
    }
    if (label != posteriors.winner) {
        return palette.member;
    }
    return posteriors.labelled ? palette.wrong : palette.atTemperature;
}

double nameRoom(const FigureFonts& fonts, const TrackPosteriors& posteriors,
                const std::vector<std::size_t>& rows) {
    const double longest = fonts.points(LongestBarName);
    double widest = 0.0;
    for (const std::size_t label : rows) {
        widest = std::max(widest, fonts.width(nameText(fonts, posteriors, label, longest)));
    }
    return std::min(widest, longest);
}

void drawRow(FigureInk& ink, const QRectF& bar, const TrackPosteriors& posteriors,
             std::size_t label) {
    const double value = posteriors.ensemble[label];
    QRectF filled = bar;
    filled.setWidth(bar.width() * value);
    ink.fill(rectanglePath(bar), ink.palette().grid);
    ink.fill(rectanglePath(filled), barColour(posteriors, label, ink.palette()));
    if (posteriors.members.size() < 2) {
        return;
    }
    for (const std::vector<double>& member : posteriors.members) {
        ink.marker({bar.left() + bar.width() * member[label], bar.center().y()}, 1.1,
                   ink.palette().text, ink.palette().text);
    }
}

} // namespace

double trackBarsHeight(const FigureFonts& fonts, const TrackPosteriors& posteriors) {
    const std::size_t classes = posteriors.ensemble.size();
    const auto rows = std::min(classes, MostRows) + (classes > MostRows ? 1 : 0);
    return fonts.lineHeight() + static_cast<double>(rows) * rowHeight(fonts);
}

void drawTrackBars(FigureInk& ink, const QRectF& area, const TrackPosteriors& posteriors) {
    const FigureFonts& fonts = ink.fonts();
    std::vector<std::size_t> rows = classesByPosterior(posteriors);
    const std::size_t all = rows.size();
    rows.resize(std::min(all, MostRows));
    const double gap = ink.points(BarGap);
    const double names = std::min(nameRoom(fonts, posteriors, rows), 0.66 * area.width());
    const double values = fonts.width(confidenceText(0.0));
    ink.text({area.left(), area.top() + fonts.ascent(SmallText)},
             TrackFigureText::tr("posterior of the file"), Qt::AlignLeft, SmallText,
             ink.palette().axis);
    double top = area.top() + fonts.lineHeight();
    for (const std::size_t label : rows) {
        const double baseline = top + fonts.ascent();
        const double middle = baseline - fonts.halfDigit();
        ink.text({area.left(), baseline}, nameText(fonts, posteriors, label, names));
        ink.text({area.right(), baseline}, confidenceText(posteriors.ensemble[label]),
                 Qt::AlignRight);
        const double left = area.left() + names + gap;
        drawRow(ink,
                QRectF(left, middle - ink.points(2.2), area.right() - values - gap - left,
                       ink.points(4.4)),
                posteriors, label);
        top += rowHeight(fonts);
    }
    if (all > rows.size()) {
        ink.text({area.left(), top + fonts.ascent()},
                 TrackFigureText::tr("and %1 other classes").arg(all - rows.size()), Qt::AlignLeft,
                 SmallText, ink.palette().axis);
    }
}

} // namespace candor::ui::paper
