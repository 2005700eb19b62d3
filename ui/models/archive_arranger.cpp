// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/archive_arranger.h"

#include "tasks/vector_registers.h"

#include <QMetaObject>

#include <utility>

namespace candor::ui {

ArchiveArranger::ArchiveArranger(QObject* parent) : QObject(parent) {}

void ArchiveArranger::arrange(ArchiveSource source, const ArchiveQuery& query) {
    if (m_running) {
        m_next = Request{std::move(source), query};
        m_thread.request_stop(); // what is being arranged is old
    } else {
        start({std::move(source), query});
    }
}

void ArchiveArranger::start(Request request) {
    m_running = true;
    m_thread = std::jthread([this, request = std::move(request)](const std::stop_token& stop) {
        clearUpperVectorRegisters();
        auto order = arrangeArchive(request.source, request.query, stop);
        QMetaObject::invokeMethod(
            this, [this, order = std::move(order)] { finish(order); }, Qt::QueuedConnection);
    });
}

void ArchiveArranger::finish(const std::optional<std::vector<std::uint32_t>>& order) {
    m_running = false;
    if (m_next) {
        start(*std::exchange(m_next, std::nullopt));
    } else if (order) {
        Q_EMIT arranged(*order);
    }
}

} // namespace candor::ui

#include "moc_archive_arranger.cpp"
