// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/confusion_matrix_view.h"

#include "text/number_text.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <numeric>
#include <stdexcept>

namespace candor::ui {

ConfusionMatrixView::ConfusionMatrixView(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Confusion matrix"));
    setCounts({});
}

void ConfusionMatrixView::setCounts(ConfusionCounts counts) {
    const auto classes = static_cast<std::size_t>(counts.classes.size());
    for (const auto* cells : {&counts.counts, &counts.selected}) {
        if (!cells->empty() && cells->size() != classes * classes) {
            throw std::invalid_argument("a confusion matrix needs classes x classes counts");
        }
    }
    const bool sameLayout = counts.classes == m_counts.classes && m_shares;
    m_counts = std::move(counts);
    m_rowTotals.assign(m_counts.counts.empty() ? 0 : classes, 0);
    for (std::size_t row = 0; row < m_rowTotals.size(); ++row) {
        const auto first = m_counts.counts.begin() + static_cast<std::ptrdiff_t>(row * classes);
        m_rowTotals[row] =
            std::accumulate(first, first + static_cast<std::ptrdiff_t>(classes), std::uint64_t{0});
    }
    const auto gone = [this](const std::optional<ConfusionCell>& cell) {
        return cell && std::max(cell->trueClass, cell->predicted) >= m_rowTotals.size();
    };
    if (gone(m_cursor) || gone(m_hovered)) {
        m_cursor.reset();
        m_hovered.reset();
    }
    if (!sameLayout) {
        layOut();
    }
    describe();
    update();
}

void ConfusionMatrixView::setShowsShares(bool shares) {
    m_shares = shares;
    layOut();
    update();
}

double ConfusionMatrixView::shareOf(const ConfusionCell& cell) const {
    const std::uint64_t total = m_rowTotals[cell.trueClass];
    return total == 0 ? 0.0 : static_cast<double>(countOf(cell)) / static_cast<double>(total);
}

std::uint64_t ConfusionMatrixView::countOf(const ConfusionCell& cell) const {
    return m_counts.counts.at(cell.trueClass * m_rowTotals.size() + cell.predicted);
}

std::uint64_t ConfusionMatrixView::selectedOf(const ConfusionCell& cell) const {
    return m_counts.selected.empty()
               ? 0
               : m_counts.selected.at(cell.trueClass * m_rowTotals.size() + cell.predicted);
}

QString ConfusionMatrixView::cellText(const ConfusionCell& cell) const {
    if (!m_shares) {
        return countText(countOf(cell));
    }
    // A rare confusion is not none.
    return shareOf(cell) < 0.005 ? tr("< 1 %") : percentText(shareOf(cell));
}

QString ConfusionMatrixView::cellSentence(const ConfusionCell& cell) const {
    const QString& truth = m_counts.classes.at(static_cast<qsizetype>(cell.trueClass));
    const std::uint64_t total = m_rowTotals.at(cell.trueClass);
    if (total == 0) {
        return tr("No file of class %1 is counted").arg(truth);
    }
    const QString& taken = m_counts.classes.at(static_cast<qsizetype>(cell.predicted));
    const QString count = countText(countOf(cell));
    const QString share = percentText(shareOf(cell));
    QString text =
        cell.trueClass == cell.predicted
            ? tr("%1 of %2 %3 files were recognised: %4").arg(count, countText(total), truth, share)
            : tr("%1 of %2 %3 files were taken for %4: %5")
                  .arg(count, countText(total), truth, taken, share);
    if (!m_counts.selected.empty()) {
        text += QLatin1Char('\n') + tr("Selected: %1 of them").arg(countText(selectedOf(cell)));
    }
    return text;
}

void ConfusionMatrixView::describe() {
    if (m_rowTotals.empty()) {
        setAccessibleDescription(tr("There is no confusion matrix for this data set."));
        return;
    }
    QStringList sentences;
    for (std::size_t row = 0; row < m_rowTotals.size(); ++row) {
        sentences << cellSentence({row, row}).section(QLatin1Char('\n'), 0, 0) + QLatin1Char('.');
    }
    setAccessibleDescription(tr("True classes in rows, predicted classes in columns.") +
                             QLatin1Char(' ') + sentences.join(QLatin1Char(' ')));
}

std::optional<ConfusionCell> ConfusionMatrixView::cellAt(QPointF position) const {
    if (m_rowTotals.empty() || !m_grid.contains(position)) {
        return std::nullopt;
    }
    const auto classes = static_cast<double>(m_rowTotals.size());
    const auto index = [&](double offset, double extent) {
        return std::min(static_cast<std::size_t>(offset / extent * classes),
                        m_rowTotals.size() - 1);
    };
    return ConfusionCell{index(position.y() - m_grid.top(), m_grid.height()),
                         index(position.x() - m_grid.left(), m_grid.width())};
}

QRectF ConfusionMatrixView::cellRect(const ConfusionCell& cell) const {
    const auto classes = static_cast<double>(m_rowTotals.size());
    const double wide = m_grid.width() / classes;
    const double high = m_grid.height() / classes;
    return {m_grid.left() + static_cast<double>(cell.predicted) * wide,
            m_grid.top() + static_cast<double>(cell.trueClass) * high, wide, high};
}

bool ConfusionMatrixView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const std::optional<ConfusionCell> cell = cellAt(help->pos())) {
            QToolTip::showText(help->globalPos(), cellSentence(*cell), this);
            return true;
        }
    }
    return QWidget::event(event);
}

void ConfusionMatrixView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    layOut();
    update();
}

void ConfusionMatrixView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layOut();
}

void ConfusionMatrixView::mouseMoveEvent(QMouseEvent* event) {
    m_hovered = cellAt(event->position());
    setCursor(m_hovered ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (m_hovered) {
        QToolTip::showText(event->globalPosition().toPoint(), cellSentence(*m_hovered), this);
    } else {
        QToolTip::hideText();
    }
    update();
}

void ConfusionMatrixView::mouseReleaseEvent(QMouseEvent* event) {
    const std::optional<ConfusionCell> cell = cellAt(event->position());
    if (cell && event->button() == Qt::LeftButton) {
        m_cursor = cell;
        update();
        Q_EMIT cellChosen(cell->trueClass, cell->predicted);
    }
}

void ConfusionMatrixView::leaveEvent(QEvent* event) {
    m_hovered.reset();
    update();
    QWidget::leaveEvent(event);
}

void ConfusionMatrixView::keyPressEvent(QKeyEvent* event) {
    const bool usable = !m_rowTotals.empty() && event->modifiers() == Qt::NoModifier;
    ConfusionCell cell = m_cursor.value_or(ConfusionCell{});
    const std::size_t last = std::max<std::size_t>(m_rowTotals.size(), 1) - 1;
    const auto less = [](std::size_t index) { return index - std::min<std::size_t>(index, 1); };
    const auto more = [last](std::size_t index) { return std::min(index + 1, last); };
    switch (usable ? event->key() : 0) {
    case Qt::Key_Left:
        cell.predicted = less(cell.predicted);
        break;
    case Qt::Key_Right:
        cell.predicted = more(cell.predicted);
        break;
    case Qt::Key_Up:
        cell.trueClass = less(cell.trueClass);
        break;
    case Qt::Key_Down:
        cell.trueClass = more(cell.trueClass);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_cursor) {
            Q_EMIT cellChosen(m_cursor->trueClass, m_cursor->predicted);
        }
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    moveCursor(m_cursor ? cell : ConfusionCell{});
}

void ConfusionMatrixView::moveCursor(const ConfusionCell& cell) {
    m_cursor = cell;
    update();
    const QString sentence = cellSentence(cell);
    QToolTip::showText(mapToGlobal(cellRect(cell).center().toPoint()), sentence, this);
    describe();
    setAccessibleDescription(sentence + QStringLiteral(". ") + accessibleDescription());
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void ConfusionMatrixView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    m_showsFocus = event->reason() == Qt::TabFocusReason ||
                   event->reason() == Qt::BacktabFocusReason ||
                   event->reason() == Qt::ShortcutFocusReason;
    update();
}

void ConfusionMatrixView::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    m_showsFocus = false;
    update();
}

} // namespace candor::ui

#include "moc_confusion_matrix_view.cpp"
