// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tracks_arranger.h"

#include "tasks/vector_registers.h"

#include <QMetaObject>

#include <utility>

namespace candor::ui {

TracksArranger::TracksArranger(QObject* parent) : QObject(parent) {}

void TracksArranger::arrange(TracksSource source, const TracksQuery& query) {
    if (m_running) {
        m_next = Request{std::move(source), query};
    } else {
        start({std::move(source), query});
    }
}

void TracksArranger::start(Request request) {
    m_running = true;
    m_thread = std::jthread([this, request = std::move(request)](const std::stop_token& stop) {
        clearUpperVectorRegisters();
        auto found = arrangeTracks(request.source, request.query, stop);
        QMetaObject::invokeMethod(
            this, [this, found = std::move(found)] { finish(found); }, Qt::QueuedConnection);
    });
}

void TracksArranger::finish(const std::optional<TracksArrangement>& arrangement) {
    m_running = false;
    if (m_next) {
        start(*std::exchange(m_next, std::nullopt));
    }
    if (arrangement) {
        Q_EMIT arranged(*arrangement);
    }
}

} // namespace candor::ui

#include "moc_tracks_arranger.cpp"
