// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/time_range.h"
#include "panels/track_plots.h"

#include <QKeyEvent>

#include <algorithm>

namespace candor::ui {
namespace {

constexpr double BlindStep = 5.0; // s, where there are no patches to go by
constexpr double ZoomStep = 1.5;
constexpr double PanStep = 0.1; // of what is shown

} // namespace

void TrackPlots::zoom(double factor) {
    const bool sees = m_place >= range().from && m_place <= range().to;
    const double about = sees ? m_place : (range().from + range().to) / 2.0;
    setRange(range().zoomed(factor, about));
}

void TrackPlots::zoomIn() {
    zoom(ZoomStep);
}

void TrackPlots::zoomOut() {
    zoom(1.0 / ZoomStep);
}

void TrackPlots::showWhole() {
    setRange(TimeRange::all(range().whole));
}

void TrackPlots::step(int by) {
    double second = std::clamp(m_place + by * BlindStep, 0.0, range().whole);
    if (m_posteriors != nullptr && !m_posteriors->starts.empty()) {
        const auto patch = static_cast<std::ptrdiff_t>(currentPatch().value_or(0));
        const auto last = static_cast<std::ptrdiff_t>(m_posteriors->starts.size()) - 1;
        const auto next = std::clamp<std::ptrdiff_t>(patch + by, 0, last);
        second = m_posteriors->spans[static_cast<std::size_t>(next)].from;
    }
    setRange(range().showing(second));
    Q_EMIT seekWanted(second);
}

void TrackPlots::playAt(double second, bool exact) {
    const auto patch = m_posteriors == nullptr ? std::nullopt : m_posteriors->patchAt(second);
    if (exact || !patch) {
        Q_EMIT playWanted(second);
        return;
    }
    const double start = m_posteriors->starts[*patch];
    Q_EMIT stretchWanted(start, start + m_posteriors->patchSeconds);
}

void TrackPlots::playCurrentPatch() {
    playAt(m_place, false);
}

bool TrackPlots::handleKey(const QKeyEvent& event) {
    const bool isShift = event.modifiers().testFlag(Qt::ShiftModifier);
    const bool isControl = event.modifiers().testFlag(Qt::ControlModifier);
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int by = event.key() == Qt::Key_Left ? -1 : 1;
        isShift ? setRange(range().panned(by * PanStep * range().length())) : step(by);
        return true;
    }
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key without Shift on many keyboards
        zoomIn();
        return true;
    case Qt::Key_Minus:
        zoomOut();
        return true;
    case Qt::Key_0:
        if (isControl) {
            showWhole();
        }
        return isControl;
    case Qt::Key_Home:
    case Qt::Key_End: {
        const double second = event.key() == Qt::Key_Home ? 0.0 : range().whole;
        setRange(range().showing(second));
        Q_EMIT seekWanted(second);
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        playCurrentPatch();
        return true;
    case Qt::Key_Space:
        Q_EMIT toggleWanted();
        return true;
    default:
        return false;
    }
}

void TrackPlots::keyPressEvent(QKeyEvent* event) {
    if (!handleKey(*event)) {
        QWidget::keyPressEvent(event);
    }
}

} // namespace candor::ui
