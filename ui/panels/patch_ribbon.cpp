// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/patch_ribbon.h"

#include "charts/plot_palette.h"
#include "text/number_text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace candor::ui {
namespace {

constexpr double RibbonSpacing = 8.0;
constexpr double LeastRowHeight = 16.0;
constexpr double MostRowHeight = 28.0;

QColor mixed(const QColor& from, const QColor& to, double share) {
    const auto part = [share](int a, int b) {
        return static_cast<int>(std::lround(a + (b - a) * share));
    };
    return {part(from.red(), to.red()), part(from.green(), to.green()),
            part(from.blue(), to.blue())};
}

QString seconds(double value) {
    return QLocale().toString(value, 'f', value == std::floor(value) ? 0 : 1);
}

} // namespace

PatchRibbon::PatchRibbon(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setForegroundRole(QPalette::Text);
    setAccessibleName(tr("Posteriors per patch"));
}

void PatchRibbon::setPosteriors(PatchPosteriors posteriors) {
    if (posteriors.patches != m_posteriors.patches) {
        m_cursor.reset();
    }
    m_posteriors = std::move(posteriors);
    if (m_cursor) {
        setAccessibleDescription(patchSentence(*m_cursor));
    } else {
        setAccessibleDescription(tr("Patches: %1. Left and Right read them one by one.")
                                     .arg(countText(m_posteriors.patches)));
    }
    update();
}

double PatchRibbon::valueAt(std::size_t row, std::size_t patch) const {
    return m_posteriors.values[row * m_posteriors.patches + patch];
}

std::size_t PatchRibbon::winnerOf(std::size_t patch) const {
    std::size_t winner = 0;
    const auto classes = static_cast<std::size_t>(m_posteriors.classes.size());
    for (std::size_t row = 1; row < classes; ++row) {
        if (valueAt(row, patch) > valueAt(winner, patch)) {
            winner = row;
        }
    }
    return winner;
}

QString PatchRibbon::patchSentence(std::size_t patch) const {
    constexpr std::size_t Named = 3;
    std::vector<std::size_t> rows(static_cast<std::size_t>(m_posteriors.classes.size()));
    for (std::size_t row = 0; row < rows.size(); ++row) {
        rows[row] = row;
    }
    std::stable_sort(rows.begin(), rows.end(), [this, patch](auto a, auto b) {
        return valueAt(a, patch) > valueAt(b, patch);
    });
    QStringList named;
    for (std::size_t rank = 0; rank < std::min(Named, rows.size()); ++rank) {
        named << m_posteriors.classes[static_cast<qsizetype>(rows[rank])] + QLatin1Char(' ') +
                     confidenceText(valueAt(rows[rank], patch));
    }
    const QString which = countText(patch + 1);
    const QString all = countText(m_posteriors.patches);
    const QString list = named.join(QStringLiteral(", "));
    return m_posteriors.starts.empty()
               ? tr("Patch %1 of %2: %3").arg(which, all, list)
               : tr("Patch %1 of %2, from %3 s: %4")
                     .arg(which, all, seconds(m_posteriors.starts[patch]), list);
}

QRectF PatchRibbon::plotArea() const {
    double names = 0.0;
    for (const QString& name : m_posteriors.classes) {
        names = std::max(names, static_cast<double>(fontMetrics().horizontalAdvance(name)));
    }
    names = std::min(names, width() * 0.35);
    const double axis = fontMetrics().height() * 2.0 + 4.0; // numbers and title
    return QRectF(rect()).adjusted(names + 2.0 * RibbonSpacing, RibbonSpacing, -RibbonSpacing,
                                   -axis);
}

std::size_t PatchRibbon::visibleRows() const {
    const auto fitting =
        static_cast<std::size_t>(std::max(1.0, plotArea().height() / LeastRowHeight));
    return std::min(fitting, static_cast<std::size_t>(m_posteriors.classes.size()));
}

double PatchRibbon::rowHeight() const {
    return std::min(MostRowHeight, plotArea().height() / static_cast<double>(visibleRows()));
}

QRectF PatchRibbon::cellRect(std::size_t row, std::size_t patch) const {
    const QRectF area = plotArea();
    const double width = area.width() / static_cast<double>(m_posteriors.patches);
    return {area.left() + width * static_cast<double>(patch),
            area.top() + rowHeight() * static_cast<double>(row), width, rowHeight()};
}

std::optional<std::size_t> PatchRibbon::patchAt(const QPointF& position) const {
    const QRectF area = plotArea();
    if (m_posteriors.patches == 0 || position.x() < area.left() || position.x() >= area.right() ||
        position.y() > area.bottom()) {
        return std::nullopt;
    }
    const double share = (position.x() - area.left()) / area.width();
    return std::min(m_posteriors.patches - 1,
                    static_cast<std::size_t>(share * static_cast<double>(m_posteriors.patches)));
}

void PatchRibbon::setCursorPatch(std::size_t patch) {
    m_cursor = patch;
    setAccessibleDescription(patchSentence(patch));
    setToolTip(patchSentence(patch));
    update();
}

void PatchRibbon::mousePressEvent(QMouseEvent* event) {
    if (const auto patch = patchAt(event->position())) {
        setCursorPatch(*patch);
    }
}

void PatchRibbon::keyPressEvent(QKeyEvent* event) {
    const bool isLeft = event->key() == Qt::Key_Left;
    if ((!isLeft && event->key() != Qt::Key_Right) || m_posteriors.patches == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    const std::size_t last = m_posteriors.patches - 1;
    if (!m_cursor) {
        setCursorPatch(isLeft ? last : 0);
    } else if (isLeft) {
        setCursorPatch(*m_cursor == 0 ? 0 : *m_cursor - 1);
    } else {
        setCursorPatch(std::min(last, *m_cursor + 1));
    }
    QToolTip::showText(mapToGlobal(cellRect(0, *m_cursor).bottomRight().toPoint()),
                       patchSentence(*m_cursor), this);
}

bool PatchRibbon::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto patch = patchAt(help->pos());
        QToolTip::showText(help->globalPos(), patch ? patchSentence(*patch) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

QSize PatchRibbon::sizeHint() const {
    return {320, 160};
}

QSize PatchRibbon::minimumSizeHint() const {
    return {160, 3 * fontMetrics().height() + 8};
}

void PatchRibbon::paintEvent(QPaintEvent*) {
    if (m_posteriors.patches == 0) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCells(painter);
    paintNames(painter);
    paintTicks(painter);
}

void PatchRibbon::paintPatch(QPainter& painter, std::size_t patch) const {
    const PlotPalette plot = PlotPalette::of(palette());
    const QColor least = palette().color(QPalette::AlternateBase);
    for (std::size_t row = 0; row < visibleRows(); ++row) {
        const QRectF cell = cellRect(row, patch);
        const double gap = cell.width() > 6.0 ? 1.0 : 0.0;
        painter.fillRect(cell.adjusted(0.0, 1.0, -gap, -1.0),
                         mixed(least, plot.atTemperature, valueAt(row, patch)));
    }
    const std::size_t winner = winnerOf(patch);
    const QRectF cell = cellRect(winner, patch);
    if (winner < visibleRows() && cell.width() >= 5.0) {
        const double radius = std::min(2.5, cell.width() / 4.0);
        painter.setPen(Qt::NoPen);
        painter.setBrush(valueAt(winner, patch) > 0.5 ? plot.background : plot.text);
        painter.drawEllipse(cell.center(), radius, radius);
    }
}

void PatchRibbon::paintCells(QPainter& painter) const {
    for (std::size_t patch = 0; patch < m_posteriors.patches; ++patch) {
        paintPatch(painter, patch);
    }
    if (m_cursor) {
        painter.setPen(QPen(PlotPalette::of(palette()).selection, 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cellRect(0, *m_cursor).united(cellRect(visibleRows() - 1, *m_cursor)));
    }
}

void PatchRibbon::paintNames(QPainter& painter) const {
    painter.setPen(palette().color(QPalette::Text));
    for (std::size_t row = 0; row < visibleRows(); ++row) {
        const QRectF cell = cellRect(row, 0);
        const QRectF place(0.0, cell.top(), cell.left() - RibbonSpacing, cell.height());
        const QString& name = m_posteriors.classes[static_cast<qsizetype>(row)];
        painter.drawText(
            place, Qt::AlignRight | Qt::AlignVCenter,
            fontMetrics().elidedText(name, Qt::ElideRight, static_cast<int>(place.width())));
    }
}

QString PatchRibbon::tickText(std::size_t patch) const {
    return m_posteriors.starts.empty() ? countText(patch + 1) : seconds(m_posteriors.starts[patch]);
}

void PatchRibbon::paintTicks(QPainter& painter) const {
    const QRectF area = plotArea();
    const double top = cellRect(visibleRows() - 1, 0).bottom() + 2.0;
    const double line = fontMetrics().height();
    painter.setPen(palette().color(QPalette::Text));
    double free = area.left(); // where the next number may begin
    for (std::size_t patch = 0; patch < m_posteriors.patches; ++patch) {
        const QString text = tickText(patch);
        const double width = fontMetrics().horizontalAdvance(text);
        const double left = m_posteriors.starts.empty()
                                ? cellRect(0, patch).center().x() - width / 2.0
                                : cellRect(0, patch).left();
        if (left >= free && left + width <= this->width()) {
            painter.drawText(QRectF(left, top, width + 1.0, line), Qt::AlignLeft, text);
            free = left + width + RibbonSpacing;
        }
    }
    const QString title = m_posteriors.starts.empty() ? tr("Patch") : tr("Start of patch (s)");
    painter.drawText(QRectF(area.left(), top + line, area.width(), line), Qt::AlignCenter, title);
}

} // namespace candor::ui

#include "moc_patch_ribbon.cpp"
