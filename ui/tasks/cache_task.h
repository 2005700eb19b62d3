// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/request_mailbox.h"

#include <QObject>

#include <cstdint>
#include <functional>
#include <string>
#include <thread>

namespace candor {
class LogitsCache;
}

namespace candor::ui {

/// What the cache holds.
struct CacheFacts {
    bool isOn = true;
    std::uint64_t bytes = 0; // on the disk
    std::uint64_t entries = 0;
};

/// Looks after the program's cache in a thread of its own: emptying a large one takes a while.
/// Each call is answered by told() or failed(). Signals come from the GUI thread; so must all
/// calls. The destructor waits for what is in work.
class CacheTask : public QObject {
    Q_OBJECT

public:
    explicit CacheTask(QObject* parent = nullptr);
    ~CacheTask() override;

    void look();
    void setLimit(std::uint64_t bytes); // remembered
    void empty();

Q_SIGNALS:
    void told(const candor::ui::CacheFacts& facts);
    void failed(const QString& reason); // English

private:
    using Change = std::function<void(LogitsCache&)>;
    void post(const std::string& name, Change change);
    void work(const std::stop_token& stop);

    RequestMailbox<std::string, Change> m_mailbox;
    std::jthread m_thread; // last: joined before the rest goes
};

} // namespace candor::ui
