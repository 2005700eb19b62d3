// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/file_query.h"

#include <QObject>

#include <cstdint>
#include <optional>
#include <thread>
#include <vector>

namespace candor::ui {

/// Arranges file tables: small ones at once, large ones on a thread of their own so that the window
/// never waits. The newest request wins: an older one is stopped and its result thrown away.
/// Destruction stops and waits.
class FileArranger : public QObject {
    Q_OBJECT

public:
    /// More candidates than this go to the thread.
    static constexpr std::size_t FilesAtOnce = 50'000;

    explicit FileArranger(QObject* parent = nullptr);

    /// Answers with arranged(), before it returns for small tables.
    void arrange(const FileSource& source, const FileQuery& query);
    [[nodiscard]] bool isBusy() const { return m_running; }

Q_SIGNALS:
    void arranged(const std::vector<std::uint32_t>& order);

private:
    struct Request {
        FileSource source;
        FileQuery query;
    };
    void start(Request request);
    void finish(const std::optional<std::vector<std::uint32_t>>& order);

    bool m_running = false;
    std::optional<Request> m_next; // waits for the running one to stop
    std::jthread m_thread;         // last: joined before the rest goes
};

} // namespace candor::ui
