// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/decision_histogram.h"

#include "text/number_text.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QSignalBlocker>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace candor::ui {
namespace {

constexpr int Whole = 1000;       // value() of a line at 100 %
constexpr double LineReach = 8.0; // pixels around the line that take hold of it
constexpr int PerCent = 10;       // in value()
constexpr int FivePerCent = 50;   // the same

QString shareText(double share) {
    return QLocale().toString(share * 100.0, 'f', 1) + QStringLiteral(" %");
}

} // namespace

DecisionHistogram::DecisionHistogram(QWidget* parent) : QAbstractSlider(parent) {
    setRange(0, Whole);
    setSingleStep(PerCent);
    setPageStep(FivePerCent);
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Line of acceptance"));
    connect(this, &QAbstractSlider::valueChanged, this, [this](int) {
        describe();
        update();
        if (isMovable()) { // a wheel asks nobody
            Q_EMIT lineMoved(line());
        }
    });
    describe();
}

void DecisionHistogram::setBars(DecisionBars bars) {
    m_bars = std::move(bars);
    describe();
    update();
}

void DecisionHistogram::setLine(double line) {
    const QSignalBlocker blocker(this);
    setValue(static_cast<int>(std::lround(std::clamp(line, 0.0, 1.0) * Whole)));
    describe();
    update();
}

void DecisionHistogram::setAxisTitle(const QString& title) {
    m_axisTitle = title;
    update();
}

bool DecisionHistogram::isMovable() const {
    return m_bars.classLines.empty();
}

void DecisionHistogram::describe() {
    const QString parts = m_bars.counts.empty() ? tr("Nothing has been heard yet.")
                                                : tr("%1, %2.").arg(m_bars.above, m_bars.below);
    setAccessibleDescription(isMovable()
                                 ? tr("At %1.").arg(shareText(line())) + QLatin1Char(' ') + parts
                                 : tr("Each class has its own line.") + QLatin1Char(' ') + parts);
}

double DecisionHistogram::positionOf(double value) const {
    return m_area.left() + m_area.width() * std::clamp(value, 0.0, 1.0);
}

double DecisionHistogram::valueAt(double x) const {
    return m_area.width() > 0.0 ? std::clamp((x - m_area.left()) / m_area.width(), 0.0, 1.0) : 0.0;
}

/// "121 files between 84 % and 86 %".
QString DecisionHistogram::sentenceAt(double value) const {
    if (m_bars.counts.empty()) {
        return {};
    }
    const auto buckets = static_cast<double>(m_bars.counts.size());
    const auto bucket =
        std::min(static_cast<std::size_t>(value * buckets), m_bars.counts.size() - 1);
    const std::uint64_t count = m_bars.counts[bucket];
    const QString from = percentText(static_cast<double>(bucket) / buckets);
    const QString to = percentText(static_cast<double>(bucket + 1) / buckets);
    return count == 1 ? tr("1 file between %1 and %2").arg(from, to)
                      : tr("%1 files between %2 and %3").arg(countText(count), from, to);
}

void DecisionHistogram::mousePressEvent(QMouseEvent* event) {
    const QRectF grip = m_area.adjusted(-LineReach, -m_area.top(), LineReach, 0.0);
    if (event->button() != Qt::LeftButton || !isMovable() || !grip.contains(event->position())) {
        event->ignore();
        return;
    }
    event->accept();
    m_dragging = true;
    QToolTip::hideText();
    // Taking hold of the line near its middle must not make it jump.
    if (std::abs(event->position().x() - positionOf(line())) > LineReach) {
        setValue(static_cast<int>(std::lround(valueAt(event->position().x()) * Whole)));
    }
}

void DecisionHistogram::mouseMoveEvent(QMouseEvent* event) {
    event->accept();
    const QPointF place = event->position();
    if (m_dragging) {
        setValue(static_cast<int>(std::lround(valueAt(place.x()) * Whole)));
        return;
    }
    const bool atLine = isMovable() && std::abs(place.x() - positionOf(line())) <= LineReach;
    if (atLine != m_hovered) {
        m_hovered = atLine;
        update();
    }
    setCursor(atLine ? Qt::SizeHorCursor : Qt::ArrowCursor);
    if (m_area.contains(place)) {
        const QString drag = atLine ? tr("Drag to move the line\n") : QString();
        QToolTip::showText(event->globalPosition().toPoint(), drag + sentenceAt(valueAt(place.x())),
                           this);
    } else {
        QToolTip::hideText();
    }
}

void DecisionHistogram::mouseReleaseEvent(QMouseEvent* event) {
    event->accept();
    m_dragging = false;
}

void DecisionHistogram::leaveEvent(QEvent* event) {
    m_hovered = false;
    unsetCursor();
    update();
    QAbstractSlider::leaveEvent(event);
}

void DecisionHistogram::keyPressEvent(QKeyEvent* event) {
    if (!isMovable()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const bool fine = (event->modifiers() & Qt::ShiftModifier) != 0;
    const int step = fine ? 1 : PerCent;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        setValue(value() - step);
        return;
    case Qt::Key_Right:
    case Qt::Key_Up:
        setValue(value() + step);
        return;
    default:
        QAbstractSlider::keyPressEvent(event);
    }
}

void DecisionHistogram::focusInEvent(QFocusEvent* event) {
    QAbstractSlider::focusInEvent(event);
    m_showsFocus = event->reason() == Qt::TabFocusReason ||
                   event->reason() == Qt::BacktabFocusReason ||
                   event->reason() == Qt::ShortcutFocusReason;
    update();
}

void DecisionHistogram::focusOutEvent(QFocusEvent* event) {
    QAbstractSlider::focusOutEvent(event);
    m_showsFocus = false;
    update();
}

void DecisionHistogram::changeEvent(QEvent* event) {
    QAbstractSlider::changeEvent(event);
    layOut();
    update();
}

void DecisionHistogram::resizeEvent(QResizeEvent* event) {
    QAbstractSlider::resizeEvent(event);
    layOut();
}

} // namespace candor::ui

#include "moc_decision_histogram.cpp"
