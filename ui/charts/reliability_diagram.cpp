// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/reliability_diagram.h"

#include "charts/reliability_plot.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace candor::ui {

ReliabilityDiagram::ReliabilityDiagram(DiagramSize size, QWidget* parent)
    : DiagramFrame(size, tr("Reliability diagram"), parent),
      m_plot(std::make_unique<ReliabilityPlot>(size)) {
    start(m_plot->scene());
    setCurves({});
}

ReliabilityDiagram::~ReliabilityDiagram() = default;

void ReliabilityDiagram::setCurves(const ReliabilityCurves& curves) {
    m_plot->setCurves(curves);
    if (m_cursor && *m_cursor >= buckets()) {
        m_cursor.reset();
    }
    if (m_hovered && *m_hovered >= buckets()) {
        m_hovered.reset();
    }
    showMarks();
    setLegend(m_plot->legend());
    setAccessibleDescription(diagramDescription(curves));
}

const ReliabilityCurves& ReliabilityDiagram::curves() const {
    return m_plot->curves();
}

std::size_t ReliabilityDiagram::buckets() const {
    const ReliabilityTable* table = curves().focus();
    return table != nullptr ? table->buckets.size() : 0;
}

void ReliabilityDiagram::setLogCounts(bool logarithmic) {
    m_plot->setLogCounts(logarithmic);
}

void ReliabilityDiagram::setCountMaximum(std::optional<std::uint64_t> maximum) {
    m_plot->setCountMaximum(maximum);
}

QRectF ReliabilityDiagram::stairsArea() const {
    return fromScene(m_plot->stairsArea());
}

QRectF ReliabilityDiagram::countsArea() const {
    return fromScene(m_plot->countsArea());
}

std::optional<std::size_t> ReliabilityDiagram::bucketAt(QPointF position) const {
    return m_plot->bucketAt(toScene(position));
}

void ReliabilityDiagram::restyle(const PlotPalette& palette, const QFont& font) {
    m_plot->setStyle(palette, font);
    setLegend(m_plot->legend());
}

void ReliabilityDiagram::resizeScene(const QSizeF& size) {
    m_plot->resize(size);
}

void ReliabilityDiagram::setHovered(std::optional<std::size_t> bucket) {
    if (bucket != m_hovered) {
        m_hovered = bucket;
        setCursor(bucket ? Qt::PointingHandCursor : Qt::ArrowCursor);
        showMarks();
    }
}

void ReliabilityDiagram::showMarks() {
    m_plot->setMarks({m_hovered, hasFocus() ? m_cursor : std::nullopt});
}

bool ReliabilityDiagram::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const std::optional<std::size_t> bucket = bucketAt(help->pos())) {
            QToolTip::showText(help->globalPos(), bucketSentence(curves(), *bucket), this);
            return true;
        }
    }
    return DiagramFrame::event(event);
}

void ReliabilityDiagram::mouseMoveEvent(QMouseEvent* event) {
    setHovered(bucketAt(event->position()));
    if (m_hovered) {
        QToolTip::showText(event->globalPosition().toPoint(), bucketSentence(curves(), *m_hovered),
                           this);
    } else {
        QToolTip::hideText();
    }
}

void ReliabilityDiagram::mouseReleaseEvent(QMouseEvent* event) {
    const std::optional<std::size_t> bucket = bucketAt(event->position());
    if (bucket && event->button() == Qt::LeftButton) {
        m_cursor = bucket;
        showMarks();
        Q_EMIT bucketChosen(*bucket);
    }
}

void ReliabilityDiagram::leaveEvent(QEvent* event) {
    setHovered(std::nullopt);
    DiagramFrame::leaveEvent(event);
}

void ReliabilityDiagram::keyPressEvent(QKeyEvent* event) {
    const std::size_t last = std::max<std::size_t>(buckets(), 1) - 1;
    const bool usable = buckets() > 0 && event->modifiers() == Qt::NoModifier;
    switch (usable ? event->key() : 0) {
    case Qt::Key_Left:
        moveCursor(m_cursor ? *m_cursor - std::min<std::size_t>(*m_cursor, 1) : last);
        return;
    case Qt::Key_Right:
        moveCursor(m_cursor ? std::min(*m_cursor + 1, last) : 0);
        return;
    case Qt::Key_Home:
        moveCursor(0);
        return;
    case Qt::Key_End:
        moveCursor(last);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_cursor) {
            Q_EMIT bucketChosen(*m_cursor);
            return;
        }
        break;
    default:
        break;
    }
    DiagramFrame::keyPressEvent(event);
}

void ReliabilityDiagram::moveCursor(std::size_t bucket) {
    m_cursor = bucket;
    showMarks();
    const QString sentence = bucketSentence(curves(), bucket);
    const ReliabilityBucket& values = curves().focus()->buckets[bucket];
    const QRectF area = stairsArea();
    const double middle = (values.lower + values.upper) / 2.0;
    const QPointF place(area.left() + middle * area.width(), area.center().y());
    QToolTip::showText(mapToGlobal(place.toPoint()), sentence, this);
    // A screen reader says the bucket first, then the diagram.
    setAccessibleDescription(sentence + QStringLiteral(". ") + diagramDescription(curves()));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void ReliabilityDiagram::focusInEvent(QFocusEvent* event) {
    DiagramFrame::focusInEvent(event);
    showMarks();
}

void ReliabilityDiagram::focusOutEvent(QFocusEvent* event) {
    DiagramFrame::focusOutEvent(event);
    showMarks();
}

} // namespace candor::ui

#include "moc_reliability_diagram.cpp"
