// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/posterior_ribbons.h"

#include "charts/class_lines.h"
#include "charts/plot_palette.h"
#include "text/number_text.h"

#include <QLocale>
#include <QPainter>

#include <array>
#include <utility>

namespace candor::ui {
namespace {

constexpr double EnsembleWidth = 2.4;
constexpr double MemberWidth = 1.0;
constexpr double OtherWidth = 1.0;
constexpr float MemberOpacity = 0.55F;

bool isDark(const PlotPalette& colours) {
    return colours.background.lightness() < 128;
}

QPen penOf(const ClassLine& line, double width) {
    QPen pen(line.colour, width);
    pen.setCapStyle(Qt::FlatCap);
    if (line.dash != ClassDash::Solid) {
        pen.setStyle(line.dash == ClassDash::Dashed ? Qt::DashLine : Qt::DotLine);
    }
    return pen;
}

} // namespace

PosteriorRibbons::PosteriorRibbons(QWidget* parent) : TimePlot(parent) {
    setAccessibleName(tr("Posteriors of the patches over time"));
    describe();
}

void PosteriorRibbons::setPosteriors(std::shared_ptr<const TrackPosteriors> posteriors) {
    m_posteriors = std::move(posteriors);
    describe();
    repaintPicture();
}

void PosteriorRibbons::describe() {
    if (m_posteriors == nullptr || m_posteriors->isEmpty()) {
        setAccessibleDescription(tr("No network has heard this file."));
        return;
    }
    setAccessibleDescription(
        tr("%1. Patches: %2. Left and Right go from one to the next.")
            .arg(outcomeText(*m_posteriors), countText(m_posteriors->patches)));
}

std::vector<LegendEntry> PosteriorRibbons::legend() const {
    std::vector<LegendEntry> entries;
    if (m_posteriors == nullptr || m_posteriors->isEmpty()) {
        return entries;
    }
    const PlotPalette colours = PlotPalette::of(palette());
    bool hasOthers = false;
    for (const ClassLine& line : classLines(*m_posteriors, isDark(colours))) {
        if (!line.text.isEmpty()) {
            entries.push_back({line.text, penOf(line, EnsembleWidth), Qt::NoBrush});
        } else if (!hasOthers) {
            hasOthers = true;
            entries.push_back({tr("other classes"), QPen(line.colour, OtherWidth), Qt::NoBrush});
        }
    }
    if (const QString widths = lineWidthText(*m_posteriors); !widths.isEmpty()) {
        entries.push_back({widths, QPen(colours.text, MemberWidth), Qt::NoBrush});
    }
    return entries;
}

QString PosteriorRibbons::sentenceAt(QPointF position) const {
    if (m_posteriors == nullptr) {
        return {};
    }
    const auto patch = m_posteriors->patchAt(secondAtX(position.x()));
    return patch ? patchSentence(*m_posteriors, *patch) : tr("No patch here.");
}

QColor PosteriorRibbons::placeColour(const PlotPalette& colours) const {
    return isDark(colours) ? QColor(Qt::white) : colours.text;
}

QColor PosteriorRibbons::borderColour(const PlotPalette& colours) const {
    return colours.axis;
}

void PosteriorRibbons::paintPicture(QPainter& painter, const QRectF& area,
                                    const PlotPalette& colours) {
    if (m_posteriors == nullptr || m_posteriors->spans.empty()) {
        painter.setPen(colours.text);
        const QString sentence = m_posteriors == nullptr || m_posteriors->isEmpty()
                                     ? tr("No network has heard this file.")
                                     : tr("The times of the patches are not known.");
        painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap, sentence);
        return;
    }
    paintGrid(painter, area, colours);
    painter.setClipRect(area.adjusted(0.0, -EnsembleWidth, 0.0, EnsembleWidth));
    paintLines(painter, area, isDark(colours));
}

void PosteriorRibbons::paintGrid(QPainter& painter, const QRectF& area,
                                 const PlotPalette& colours) const {
    constexpr std::array Ticks{0.0, 0.5, 1.0};
    for (const double value : Ticks) {
        const double y = area.bottom() - value * area.height();
        painter.setPen(colours.grid);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        paintValueTick(painter, y, QLocale().toString(value, 'g', 2));
    }
}

void PosteriorRibbons::paintLines(QPainter& painter, const QRectF& area, bool dark) const {
    const double perPixel = range().length() / area.width();
    const std::size_t classes = m_posteriors->ensemble.size();
    const auto draw = [&](const std::vector<double>& values, std::size_t label, const QPen& pen) {
        const auto valueOf = [&](std::size_t patch) { return values[patch * classes + label]; };
        painter.setPen(pen);
        for (QPolygonF& line : stepLines(m_posteriors->spans, valueOf, range(), perPixel)) {
            for (QPointF& point : line) {
                point = {xAt(point.x()), area.bottom() - point.y() * area.height()};
            }
            painter.drawPolyline(line);
        }
    };
    const std::vector<ClassLine> lines = classLines(*m_posteriors, dark);
    // The first class last, on top of the others.
    for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
        if (line->text.isEmpty()) {
            draw(m_posteriors->ensemblePatches, line->label, QPen(line->colour, OtherWidth));
            continue;
        }
        ClassLine faint = *line;
        faint.colour.setAlphaF(MemberOpacity);
        faint.dash = ClassDash::Solid; // dashes of many thin lines would be a haze
        for (const std::vector<double>& member : m_posteriors->memberPatches) {
            if (m_posteriors->memberPatches.size() > 1) {
                draw(member, line->label, penOf(faint, MemberWidth));
            }
        }
        draw(m_posteriors->ensemblePatches, line->label, penOf(*line, EnsembleWidth));
    }
}

QSize PosteriorRibbons::sizeHint() const {
    return {640, 150};
}

QSize PosteriorRibbons::minimumSizeHint() const {
    return {200, 4 * fontMetrics().height()};
}

} // namespace candor::ui

#include "moc_posterior_ribbons.cpp"
