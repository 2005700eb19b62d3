// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/drop_target.h"

#include "charts/plot_palette.h"
#include "panels/spacing.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace candor::ui {
namespace {

constexpr double CornerRadius = 8.0;
constexpr double SignSide = 72.0;

/// A diagonal and over-confident stairs, as in the program's icon.
void paintSign(QPainter& painter, const QRectF& area, const PlotPalette& colours) {
    painter.setPen(QPen(colours.diagonal, 2.5, Qt::DashLine, Qt::RoundCap));
    painter.drawLine(area.bottomLeft(), area.topRight());
    constexpr std::array Heights{0.08, 0.22, 0.42, 0.58, 0.78};
    QPainterPath stairs;
    for (std::size_t step = 0; step < Heights.size(); ++step) {
        const double left = area.left() + area.width() * static_cast<double>(step) / 5.0;
        const double y = area.bottom() - area.height() * Heights[step];
        if (step == 0) {
            stairs.moveTo(left, y);
        } else {
            stairs.lineTo(left, y);
        }
        stairs.lineTo(left + area.width() / 5.0, y);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.ensemble, 3.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(stairs);
}

} // namespace

DropTarget::DropTarget(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Drop files here"));
    setAccessibleDescription(tr("Files dropped anywhere on the window are opened."));
}

void DropTarget::setInviting(bool inviting) {
    m_inviting = inviting;
    update();
}

QSize DropTarget::sizeHint() const {
    return {640, 240};
}

QSize DropTarget::minimumSizeHint() const {
    return {320, 160};
}

void DropTarget::paintEvent(QPaintEvent* /*event*/) {
    const PlotPalette colours = PlotPalette::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = m_inviting ? colours.atTemperature : palette().color(QPalette::Base);
    if (m_inviting) {
        ground.setAlpha(32);
    }
    painter.setBrush(ground);
    painter.setPen(QPen(m_inviting ? colours.atTemperature : palette().color(QPalette::Mid), 1.5,
                        Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), CornerRadius, CornerRadius);

    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    const int lines = QFontMetrics(large).height() + Spacing + fontMetrics().height();
    const double block = SignSide + 3 * Spacing + lines;
    const double top = std::max(0.0, (height() - block) / 2.0);
    paintSign(painter, {(width() - SignSide) / 2.0, top, SignSide, SignSide}, colours);

    QRectF line(0, top + SignSide + 3 * Spacing, width(), QFontMetrics(large).height());
    painter.setFont(large);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(line, Qt::AlignCenter, tr("Drop tracks, models or logits here"));
    line.translate(0, line.height() + Spacing);
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(
        line, Qt::AlignCenter,
        tr("sound files, folders, playlists · data sets · TorchScript · .npz, .npy, CSV · "
           ".candor"));
}

} // namespace candor::ui

#include "moc_drop_target.cpp"
