// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/figure_preview.h"

#include "figures/figure_composition.h"
#include "figures/figure_content.h"
#include "figures/figure_text.h"

#include <QPainter>

#include <algorithm>

namespace candor::ui {
namespace {

constexpr int Border = 16; // of backdrop around the paper

/// A grey a little darker than the window's, in light and in dark, so that white and black paper
/// both stand out.
QColor backdropOf(const QPalette& palette) {
    const QColor window = palette.color(QPalette::Window);
    return window.lightness() < 128 ? window.lighter(150) : window.darker(115);
}

} // namespace

FigurePreview::FigurePreview(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Preview of the figure"));
    setToolTip(tr("The figure as it will be written: the same drawing, at its own proportions."));
}

void FigurePreview::setFigure(const FigureRequest& request, const FigureStyle& style) {
    m_request = request;
    m_style = style;
    const auto undrawable = whyNotDrawable(request);
    m_reason = (undrawable ? undrawable : whyNotFitting(request, style)).value_or(QString());
    const QString words = figureKindName(request.kind) + QStringLiteral(". ");
    setAccessibleDescription(
        m_reason.isEmpty() ? words + figureCaption(request).replace(QChar::Nbsp, QLatin1Char(' '))
                           : m_reason);
    update();
}

QSize FigurePreview::sizeHint() const {
    return {520, 520};
}

QSize FigurePreview::minimumSizeHint() const {
    return {240, 240};
}

void FigurePreview::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), backdropOf(palette()));
    const QRectF room = QRectF(rect()).adjusted(Border, Border, -Border, -Border);
    const bool isSet = !m_request.contents.empty() || m_request.track != nullptr;
    if (!m_reason.isEmpty() || !isSet) {
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, m_reason);
        return;
    }
    const QSizeF paper = figureSize(m_request, m_style);
    const QSizeF shown = paper.scaled(room.size(), Qt::KeepAspectRatio);
    const QRectF sheet(room.center() - QPointF(shown.width(), shown.height()) / 2.0, shown);
    painter.fillRect(sheet.translated(2.0, 2.0), QColor(0, 0, 0, 50));
    painter.translate(sheet.topLeft());
    const double scale = shown.width() / (paper.width() * UnitsPerMillimetre);
    painter.scale(scale, scale);
    paintFigure(painter, m_request, m_style);
}

} // namespace candor::ui

#include "moc_figure_preview.cpp"
