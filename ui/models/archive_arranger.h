// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/archive_query.h"

#include <QObject>

#include <optional>
#include <thread>

namespace candor::ui {

/// Arranges the archive's table on a thread of its own. While one arrangement is made, a newer
/// request waits, and only the newest. Destruction stops and waits.
class ArchiveArranger : public QObject {
    Q_OBJECT

public:
    explicit ArchiveArranger(QObject* parent = nullptr);

    void arrange(ArchiveSource source, const ArchiveQuery& query);

Q_SIGNALS:
    void arranged(const std::vector<std::uint32_t>& order);

private:
    struct Request {
        ArchiveSource source;
        ArchiveQuery query;
    };
    void start(Request request);
    void finish(const std::optional<std::vector<std::uint32_t>>& order);

    bool m_running = false;
    std::optional<Request> m_next;
    std::jthread m_thread; // last: joined before the rest goes
};

} // namespace candor::ui
