// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/explore_values.h"
#include "tasks/request_mailbox.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <memory>
#include <thread>

namespace candor::ui {

struct SweepRequest {
    DataSetId id = NoDataSet;
    std::shared_ptr<const LogitsTable> table;
    EvaluationSettings settings; // the temperature is not used
    bool stages = true;          // publish what is known before the sweep is complete
};

/// Computes every measure over the temperatures of T*'s grid, coarse to fine, in one thread of low
/// priority. A new request for a data set starts it over. Signals come from the GUI thread; so must
/// all calls. The destructor stops and waits.
class SweepTask : public QObject {
    Q_OBJECT

public:
    explicit SweepTask(QObject* parent = nullptr);
    ~SweepTask() override;

    /// `urgent`: before those of other data sets.
    void request(SweepRequest request, bool urgent);
    void forget(DataSetId id);
    /// Lets go of the processor until resume(); what was done is kept.
    void pause();
    void resume();

Q_SIGNALS:
    /// A sweep over rising temperatures, so far as it is known.
    void sweepReady(candor::ui::DataSetId id, const candor::ui::SweepState& state);
    void failed(const QString& reason);

private:
    struct Job {
        SweepRequest request; // without a table: forget the data set
        bool urgent = false;
    };
    struct Worker;

    void work(const std::stop_token& stop);

    RequestMailbox<DataSetId, Job> m_mailbox;
    std::atomic<bool> m_paused = false;
    std::jthread m_thread; // last: joined before the rest goes
};

} // namespace candor::ui
