// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/frame_computer.h"
#include "tasks/request_mailbox.h"

#include <QObject>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <thread>
#include <utility>
#include <variant>
#include <vector>

namespace candor::ui {

/// Computes the figures of the open data sets in one thread; the newest request of each data set
/// wins. Small data sets get exact frames. Large ones get frames in single precision while requests
/// keep coming, the exact one as soon as there was none for a moment, and then a whole sweep in
/// single precision, long before an exact one can be there. Where files have several patches, the
/// exact frame comes once more with the votes, when all else is done. Signals come from the GUI
/// thread; so must all calls. The destructor stops and waits.
class EvaluationTask : public QObject {
    Q_OBJECT

public:
    explicit EvaluationTask(QObject* parent = nullptr);
    ~EvaluationTask() override;

    /// `urgent`: before those of other data sets.
    void request(FrameRequest request, bool urgent);
    /// The files in a bucket of the ensemble of `evaluation`.
    void requestBucket(DataSetId id, std::shared_ptr<const LogitsTable> table,
                       std::shared_ptr<const Evaluation> evaluation, std::size_t bucket);
    /// A closed data set: gives back what was kept for it.
    void forget(DataSetId id);

Q_SIGNALS:
    void frameReady(candor::ui::DataSetId id, const candor::ui::ExploreFrame& frame);
    void bucketReady(candor::ui::DataSetId id, std::size_t bucket,
                     const std::vector<std::uint32_t>& files);
    /// Large data sets only: single precision, never complete.
    void sweepReady(candor::ui::DataSetId id, const candor::ui::SweepState& state);
    /// Nothing left to do: every data set has its exact frame.
    void settled();
    void failed(const QString& reason);

private:
    struct BucketRequest {
        DataSetId id;
        std::shared_ptr<const LogitsTable> table;
        std::shared_ptr<const Evaluation> evaluation;
        std::size_t bucket;
    };
    struct ForgetRequest {
        DataSetId id;
    };
    using Job = std::variant<FrameRequest, BucketRequest, ForgetRequest>;
    using Key = std::pair<DataSetId, std::size_t>; // data set and kind of job
    struct Worker;

    void work(const std::stop_token& stop);
    void post(DataSetId id, Job job, MailboxPlace place = MailboxPlace::Back);

    RequestMailbox<Key, Job> m_mailbox;
    std::jthread m_thread; // last: joined before the rest goes
};

} // namespace candor::ui
