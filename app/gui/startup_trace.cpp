// SPDX-License-Identifier: GPL-3.0-or-later
#include "startup_trace.h"

#include "session/calibration_session.h"
#include "session/listen_session.h"
#include "tasks/open_task.h"
#include "window/file_opening.h"
#include "window/listen_opening.h"
#include "window/main_window.h"

#include <QEvent>
#include <QMetaObject>

#include <algorithm>
#include <cstdio>
#include <string>

namespace candor::gui {

StartupTrace::StartupTrace() {
    m_clock.start();
}

void StartupTrace::watch(ui::MainWindow& window) {
    if (!qEnvironmentVariableIsSet("CANDOR_TRACE_STARTUP")) {
        return;
    }
    window.installEventFilter(this);
    const auto check = [this, &window] { checkComplete(window); };
    connect(&window.session(), &ui::CalibrationSession::frameChanged, this, check);
    connect(&window.session(), &ui::CalibrationSession::sweepChanged, this, check);
    connect(&window.opening().task(), &ui::OpenTask::finished, this, check);
    const ui::ListenSession& tracks = window.listening().session();
    connect(&tracks, &ui::ListenSession::tracksChanged, this,
            [this, &tracks] { countHeard(tracks.counts()); });
}

bool StartupTrace::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Paint && !m_painted) {
        m_painted = true;
        // After this event, and so after the painting.
        QMetaObject::invokeMethod(
            this, [this] { report("first paint"); }, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void StartupTrace::report(const char* what) const {
    std::fprintf(stderr, "%s %lld ms\n", what, static_cast<long long>(m_clock.elapsed()));
}

void StartupTrace::countHeard(const ui::TrackCounts& counts) {
    if (counts.done < counts.files || m_heard) {
        return;
    }
    m_heard = true;
    const std::size_t heard = counts.files - counts.failed;
    report(
        (std::to_string(heard) + " of " + std::to_string(counts.files) + " tracks heard").c_str());
}

void StartupTrace::checkComplete(ui::MainWindow& window) {
    const auto& open = window.session().dataSets();
    if (open.empty() || window.opening().task().pending() > 0) {
        return;
    }
    const bool shown = std::all_of(open.begin(), open.end(), [](const auto& dataSet) {
        return dataSet->frame.atT != nullptr;
    });
    const bool complete = shown && std::all_of(open.begin(), open.end(), [](const auto& dataSet) {
                              return dataSet->sweep.complete;
                          });
    if (shown && !m_shown) {
        m_shown = true;
        QMetaObject::invokeMethod(
            this, [this] { report("demo shown"); }, Qt::QueuedConnection);
    }
    if (complete && !m_complete) {
        m_complete = true;
        QMetaObject::invokeMethod(
            this, [this] { report("demo complete"); }, Qt::QueuedConnection);
    }
}

} // namespace candor::gui
