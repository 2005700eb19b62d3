// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/explore_values.h"
#include "tasks/request_mailbox.h"

#include <QObject>
#include <QString>

#include <memory>
#include <thread>

namespace candor {
struct ClassReport;
}

namespace candor::ui {

/// The per-class report of one data set, with settings as they were when it was asked for.
struct ReportRequest {
    DataSetId id = NoDataSet;
    std::shared_ptr<const LogitsTable> table; // null: nothing is wanted any more
    EvaluationSettings settings;
};

/// Computes per-class reports of ensembles, in double precision, in one thread. The newest request
/// wins and interrupts the one in work. Signals come from the GUI thread; so must all calls. The
/// destructor stops and waits.
class ReportTask : public QObject {
    Q_OBJECT

public:
    explicit ReportTask(QObject* parent = nullptr);
    ~ReportTask() override;

    void request(ReportRequest request);
    /// Drops what waits and interrupts what is in work.
    void cancel();

Q_SIGNALS:
    void reportReady(candor::ui::DataSetId id, const candor::EvaluationSettings& settings,
                     const std::shared_ptr<const candor::ClassReport>& report);
    void failed(const QString& reason); // English: out of memory

private:
    enum class Key { Newest }; // one place: a request takes that of the one before
    void work(const std::stop_token& stop);
    void compute(const ReportRequest& request, const std::stop_token& interrupted);

    RequestMailbox<Key, ReportRequest> m_mailbox;
    std::jthread m_thread; // last: joined before the rest goes
};

} // namespace candor::ui
