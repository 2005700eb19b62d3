// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/file_arranger.h"

#include "dataset/logits_table.h"
#include "models/file_order.h"

#include <QMetaObject>

#include <utility>

namespace candor::ui {

FileArranger::FileArranger(QObject* parent) : QObject(parent) {}

void FileArranger::arrange(const FileSource& source, const FileQuery& query) {
    if (m_running) {
        m_next = Request{source, query};
        m_thread.request_stop();
        return;
    }
    const std::size_t candidates =
        query.subset != nullptr ? query.subset->size() : source.table->files();
    if (candidates <= FilesAtOnce) {
        Q_EMIT arranged(*arrangeFiles(source, query));
    } else {
        start({source, query});
    }
}

void FileArranger::start(Request request) {
    m_running = true;
    m_thread = std::jthread([this, request = std::move(request)](const std::stop_token& stop) {
        auto order = arrangeFiles(request.source, request.query, stop);
        QMetaObject::invokeMethod(
            this, [this, order = std::move(order)] { finish(order); }, Qt::QueuedConnection);
    });
}

void FileArranger::finish(const std::optional<std::vector<std::uint32_t>>& order) {
    m_running = false;
    if (m_next) {
        const Request next = *std::exchange(m_next, std::nullopt);
        arrange(next.source, next.query);
    } else if (order) {
        Q_EMIT arranged(*order);
    }
}

} // namespace candor::ui

#include "moc_file_arranger.cpp"
