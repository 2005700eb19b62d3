// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tracks_query.h"

#include <QObject>

#include <optional>
#include <thread>

namespace candor::ui {

/// Arranges the track table on a thread of its own. While one arrangement is made, a newer request
/// waits, and only the newest. Destruction stops and waits.
class TracksArranger : public QObject {
    Q_OBJECT

public:
    explicit TracksArranger(QObject* parent = nullptr);

    void arrange(TracksSource source, const TracksQuery& query);
    [[nodiscard]] bool isBusy() const { return m_running; }

Q_SIGNALS:
    void arranged(const candor::ui::TracksArrangement& arrangement);

private:
    struct Request {
        TracksSource source;
        TracksQuery query;
    };
    void start(Request request);
    void finish(const std::optional<TracksArrangement>& arrangement);

    bool m_running = false;
    std::optional<Request> m_next;
    std::jthread m_thread; // last: joined before the rest goes
};

} // namespace candor::ui
