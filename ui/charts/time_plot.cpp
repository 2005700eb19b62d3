// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/time_plot.h"

#include <QApplication>
#include <QMouseEvent>

#include <cmath>

namespace candor::ui {
namespace {

constexpr double TimePlotMargin = 6.0;
constexpr double TickLength = 4.0;
constexpr double WheelStep = 120.0; // eighths of a degree a notch
constexpr double ZoomPerNotch = 1.25;
constexpr double PanPerNotch = 0.1; // of what is shown

} // namespace

TimePlot::TimePlot(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void TimePlot::setRange(const TimeRange& range) {
    if (range != m_range) {
        m_range = range;
        repaintPicture();
    }
}

void TimePlot::setPatches(std::vector<PatchSpan> patches) {
    if (patches != m_patches) {
        m_patches = std::move(patches);
        m_current.reset();
        repaintPicture();
    }
}

void TimePlot::setCurrentPatch(std::optional<std::size_t> patch) {
    const auto held = patch && *patch < m_patches.size() ? patch : std::nullopt;
    if (held != m_current) {
        m_current = held;
        update();
    }
}

void TimePlot::setPlace(double second) {
    if (second != m_place) {
        updatePlace(m_place);
        m_place = second;
        updatePlace(m_place);
    }
}

void TimePlot::updatePlace(double second) {
    const int x = static_cast<int>(std::lround(xAt(second)));
    update(x - 3, 0, 7, height());
}

void TimePlot::setShowsTimes(bool shows) {
    m_showsTimes = shows;
    repaintPicture();
}

QRectF TimePlot::plotArea() const {
    const double left = fontMetrics().horizontalAdvance(QStringLiteral("22.5 kHz")) + TickLength +
                        2.0 * TimePlotMargin;
    const double below = m_showsTimes ? fontMetrics().height() + TickLength + 2.0 : 1.0;
    return QRectF(rect()).adjusted(left, TimePlotMargin, -2.0 * TimePlotMargin, -below);
}

double TimePlot::xAt(double second) const {
    const QRectF area = plotArea();
    return placeOf(m_range, second, area.left(), area.width());
}

double TimePlot::secondAtX(double x) const {
    const QRectF area = plotArea();
    return secondAt(m_range, x, area.left(), area.width());
}

void TimePlot::repaintPicture() {
    m_picture = QPixmap();
    update();
}

void TimePlot::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    repaintPicture();
}

void TimePlot::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        repaintPicture();
    }
}

void TimePlot::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && plotArea().contains(event->position())) {
        m_pressedAt = event->position();
        m_pressedRange = m_range;
        m_drags = false;
    }
}

void TimePlot::mouseMoveEvent(QMouseEvent* event) {
    if (!m_pressedAt) {
        Q_EMIT hovered(plotArea().contains(event->position()) ? sentenceAt(event->position())
                                                              : QString());
        return;
    }
    const double moved = event->position().x() - m_pressedAt->x();
    m_drags = m_drags || std::abs(moved) >= QApplication::startDragDistance();
    if (m_drags && !m_pressedRange.isWhole()) {
        setCursor(Qt::ClosedHandCursor);
        const double perPixel = m_pressedRange.length() / plotArea().width();
        Q_EMIT rangeWanted(m_pressedRange.panned(-moved * perPixel));
    }
}

void TimePlot::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_pressedAt) {
        return;
    }
    unsetCursor();
    m_pressedAt.reset();
    if (!m_drags) {
        Q_EMIT clicked(secondAtX(event->position().x()),
                       event->modifiers().testFlag(Qt::ControlModifier));
    }
}

void TimePlot::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) {
        Q_EMIT shownWhole();
        Q_EMIT rangeWanted(TimeRange::all(m_range.whole));
    }
}

void TimePlot::wheelEvent(QWheelEvent* event) {
    const double up = event->angleDelta().y() / WheelStep;
    // Some systems turn the wheel sideways themselves when Shift is held.
    const double sideways = event->angleDelta().x() / WheelStep;
    if (event->modifiers().testFlag(Qt::ControlModifier) && up != 0.0) {
        Q_EMIT rangeWanted(
            m_range.zoomed(std::pow(ZoomPerNotch, up), secondAtX(event->position().x())));
    } else if (event->modifiers().testFlag(Qt::ShiftModifier) || sideways != 0.0) {
        const double notches = sideways != 0.0 ? sideways : up;
        Q_EMIT rangeWanted(m_range.panned(-notches * PanPerNotch * m_range.length()));
    } else {
        event->ignore(); // a list around it may scroll
    }
}

void TimePlot::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    Q_EMIT hovered(QString());
}

void TimePlot::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    m_showsFocus = event->reason() == Qt::TabFocusReason ||
                   event->reason() == Qt::BacktabFocusReason ||
                   event->reason() == Qt::ShortcutFocusReason;
    update();
}

void TimePlot::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    m_showsFocus = false;
    update();
}

} // namespace candor::ui

#include "moc_time_plot.cpp"
