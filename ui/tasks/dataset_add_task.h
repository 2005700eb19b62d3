// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/dataset_choice.h"
#include "session/listen_values.h"
#include "tasks/request_mailbox.h"

#include <QObject>

#include <cstdint>
#include <memory>
#include <thread>
#include <vector>

namespace candor::ui {

/// Makes tracks of a data set's items in a thread of its own and hands them over some thousands at
/// a time, so that the window stays awake. Signals come from the GUI thread; so must all calls. The
/// destructor stops and waits.
class DatasetAddTask : public QObject {
    Q_OBJECT

public:
    explicit DatasetAddTask(QObject* parent = nullptr);
    ~DatasetAddTask() override;

    void add(std::shared_ptr<const DatasetManifest> manifest, DatasetChoice choice);
    [[nodiscard]] bool isBusy() const { return m_pending > 0; }

Q_SIGNALS:
    void tracksFound(const std::vector<std::shared_ptr<const candor::ui::TrackFile>>& files);
    void finished();

private:
    struct Job {
        std::shared_ptr<const DatasetManifest> manifest;
        DatasetChoice choice;
    };

    void work(const std::stop_token& stop);
    void deliver(const Job& job, const std::stop_token& stop);

    RequestMailbox<std::uint64_t, Job> m_mailbox;
    std::uint64_t m_lastKey = 0;
    std::size_t m_pending = 0;
    std::jthread m_thread; // last: joined before the rest goes
};

} // namespace candor::ui
