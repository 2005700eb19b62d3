// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/confusion_matrix_view.h"
#include "charts/plot_palette.h"
#include "charts/shade.h"

#include <QPainter>

#include <algorithm>

// Layout and painting of the confusion matrix; what it means and does is in
// confusion_matrix_view.cpp.
namespace candor::ui {
namespace {

constexpr double MatrixMargin = 8.0;
constexpr double WidestName = 140.0;

double widestName(const QStringList& names, const QFontMetricsF& metrics) {
    double widest = 0.0;
    for (const QString& name : names) {
        widest = std::max(widest, metrics.horizontalAdvance(name));
    }
    return std::min(widest, WidestName);
}

} // namespace

QSize ConfusionMatrixView::sizeHint() const {
    return {480, 400};
}

QSize ConfusionMatrixView::minimumSizeHint() const {
    return {240, 200};
}

std::vector<ConfusionCell> ConfusionMatrixView::cells() const {
    const std::size_t classes = m_rowTotals.size();
    std::vector<ConfusionCell> all(classes * classes);
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i] = {i / classes, i % classes};
    }
    return all;
}

void ConfusionMatrixView::layOut() {
    const auto classes = static_cast<double>(m_rowTotals.size());
    if (m_rowTotals.empty()) {
        m_grid = {};
        return;
    }
    const QFontMetricsF metrics(font());
    const double names = widestName(m_counts.classes, metrics);
    const double line = metrics.height();
    const double left = MatrixMargin + line + 8.0 + std::min(names, width() * 0.25) + 6.0;
    const double wide = (width() - left - MatrixMargin) / classes;
    m_upright = names > wide - 6.0;
    const double above = m_upright ? std::min(names, height() * 0.25) : line;
    const double top = MatrixMargin + line + 4.0 + above + 6.0;
    const double high = (height() - top - MatrixMargin) / classes;
    // Wide flat cells or tall narrow ones hide the diagonal, so neither side outgrows the other.
    const double cellWidth = std::max(1.0, std::min(wide, high * 2.4));
    const double cellHeight = std::max(1.0, std::min(high, cellWidth * 1.2));
    m_grid = QRectF(left, top, cellWidth * classes, cellHeight * classes);
    double widest = 0.0;
    for (const ConfusionCell& cell : cells()) {
        widest = std::max(widest, metrics.horizontalAdvance(cellText(cell)));
    }
    m_numbersFit = widest + 6.0 <= cellWidth && line <= cellHeight;
}

void ConfusionMatrixView::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const PlotPalette colors = PlotPalette::of(palette());
    painter.fillRect(rect(), colors.background);
    painter.setFont(font());
    if (m_rowTotals.empty()) {
        painter.setPen(colors.axis);
        painter.drawText(
            QRectF(rect()).adjusted(MatrixMargin, MatrixMargin, -MatrixMargin, -MatrixMargin),
            Qt::AlignCenter | Qt::TextWordWrap,
            tr("A confusion matrix needs labelled files with one class each"));
    } else {
        paintLabels(painter);
        paintCells(painter);
        paintMarks(painter);
    }
    if (m_showsFocus) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1.0, 1.0, -1.0, -1.0));
    }
}

void ConfusionMatrixView::paintLabels(QPainter& painter) const {
    const QFontMetricsF metrics(font());
    const double line = metrics.height();
    const PlotPalette colors = PlotPalette::of(palette());
    painter.setPen(colors.axis);
    painter.drawText(QRectF(m_grid.left(), MatrixMargin, m_grid.width(), line), Qt::AlignCenter,
                     metrics.elidedText(tr("Predicted class"), Qt::ElideRight, m_grid.width()));
    painter.save();
    painter.translate(MatrixMargin, m_grid.bottom());
    painter.rotate(-90.0);
    painter.drawText(QRectF(0.0, 0.0, m_grid.height(), line), Qt::AlignCenter, tr("True class"));
    painter.restore();

    painter.setPen(colors.text);
    const QRectF first = cellRect({0, 0});
    const double rowRoom = m_grid.left() - MatrixMargin - line - 14.0;
    const double columnRoom =
        m_upright ? m_grid.top() - MatrixMargin - line - 10.0 : first.width() - 4.0;
    // Names of rows lower than a line of text would overlap: every second, third … is shown.
    const auto stride = [line](double extent) {
        return std::max<std::size_t>(1, static_cast<std::size_t>(line * 0.85 / extent) + 1);
    };
    for (std::size_t i = 0; i < m_rowTotals.size(); ++i) {
        const QString& name = m_counts.classes[static_cast<qsizetype>(i)];
        const QRectF cell = cellRect({i, i});
        if (i % stride(cell.height()) == 0) {
            painter.drawText(
                QRectF(m_grid.left() - 6.0 - rowRoom, cell.center().y() - line / 2, rowRoom, line),
                Qt::AlignRight | Qt::AlignVCenter,
                metrics.elidedText(name, Qt::ElideRight, rowRoom));
        }
        if (i % stride(m_upright ? cell.width() : line * 2.0) != 0) {
            continue;
        }
        const QString shown = metrics.elidedText(name, Qt::ElideRight, columnRoom);
        painter.save();
        painter.translate(cell.center().x(), m_grid.top() - 6.0);
        if (m_upright) {
            painter.rotate(-90.0);
            painter.drawText(QRectF(0.0, -line / 2, columnRoom, line),
                             Qt::AlignLeft | Qt::AlignVCenter, shown);
        } else {
            painter.drawText(QRectF(-columnRoom / 2, -line, columnRoom, line), Qt::AlignCenter,
                             shown);
        }
        painter.restore();
    }
}

void ConfusionMatrixView::paintCells(QPainter& painter) const {
    const PlotPalette colors = PlotPalette::of(palette());
    for (const ConfusionCell& cell : cells()) {
        const QRectF area = cellRect(cell);
        const QColor shade = shadeOf(shareOf(cell), colors);
        painter.fillRect(area, shade);
        if (m_numbersFit && countOf(cell) > 0) {
            painter.setPen(readableOn(shade));
            painter.drawText(area, Qt::AlignCenter, cellText(cell));
        }
    }
}

void ConfusionMatrixView::paintMarks(QPainter& painter) const {
    const PlotPalette colors = PlotPalette::of(palette());
    const auto outline = [&](const ConfusionCell& cell, const QPen& pen, double inset) {
        painter.setPen(pen);
        painter.drawRect(cellRect(cell).adjusted(inset, inset, -inset, -inset));
    };
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.grid, 1.0));
    painter.drawRect(m_grid);
    for (std::size_t i = 0; i < m_rowTotals.size(); ++i) {
        outline({i, i}, QPen(colors.axis, 1.0), 0.5);
    }
    for (const ConfusionCell& cell : cells()) {
        if (selectedOf(cell) > 0) {
            outline(cell, QPen(colors.selection, 2.5), 2.0);
        }
    }
    if (m_hovered) {
        outline(*m_hovered, QPen(colors.text, 1.0), 0.5);
    }
    if (m_cursor && hasFocus()) {
        outline(*m_cursor, QPen(colors.text, 1.5, Qt::DotLine), 4.5);
    }
}

} // namespace candor::ui
