// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/evaluation_task.h"

#include "dataset/input_error.h"
#include "evaluation/evaluation.h"
#include "tasks/live_sweeps.h"
#include "tasks/vector_registers.h"

#include <QMetaObject>

#include <chrono>
#include <exception>
#include <optional>

namespace candor::ui {
namespace {

/// A slider that has not moved for this long is at rest.
constexpr std::chrono::milliseconds RestTime{120};

} // namespace

/// What the thread knows. Results leave it as queued calls.
struct EvaluationTask::Worker {
    EvaluationTask& task;
    std::stop_token stop;
    FrameComputer computer;
    std::map<DataSetId, FrameRequest> unsettled; // shown in single precision so far
    LiveSweeps sweeps;
    std::map<DataSetId, std::pair<FrameRequest, ExploreFrame>> unvoted; // exact, without votes

    void operator()(const FrameRequest& request) {
        unsettled.erase(request.id);
        unvoted.erase(request.id);
        if (FrameComputer::isLarge(*request.table)) {
            unsettled.emplace(request.id, request);
            sweeps.ask(request);
            publish(request.id, computer.live(request, stop));
        } else {
            publishExact(request, computer.exact(request, stop));
        }
    }

    void operator()(const BucketRequest& request) {
        auto files = filesInBucket(*request.table, *request.evaluation, request.bucket, stop);
        EvaluationTask* receiver = &task;
        QMetaObject::invokeMethod(
            receiver,
            [receiver, id = request.id, bucket = request.bucket, files = std::move(files)] {
                Q_EMIT receiver->bucketReady(id, bucket, files);
            },
            Qt::QueuedConnection);
    }

    void operator()(const ForgetRequest& request) {
        unsettled.erase(request.id);
        unvoted.erase(request.id);
        sweeps.forget(request.id);
        computer.forget(request.id);
    }

    /// The exact frame of a large data set; given up when a request comes in, and tried again.
    void settleNext() {
        const FrameRequest request = unsettled.begin()->second;
        const std::stop_token interrupted = task.m_mailbox.untilNextPost();
        const ExploreFrame frame = computer.exact(request, interrupted);
        unsettled.erase(request.id);
        publishExact(request, frame);
    }

    void publishExact(const FrameRequest& request, const ExploreFrame& frame) {
        publish(request.id, frame);
        if (FrameComputer::hasVotes(*request.table)) {
            unvoted.insert_or_assign(request.id, std::pair(request, frame));
        }
    }

    /// Votes take as long as an exact frame; given up when a request comes in, and tried again.
    void voteNext() {
        const auto [request, frame] = unvoted.begin()->second;
        const std::stop_token interrupted = task.m_mailbox.untilNextPost();
        const ExploreFrame voted = computer.withVotes(request, frame, interrupted);
        unvoted.erase(request.id);
        publish(request.id, voted);
    }

    /// What is left when no request waits.
    void goOn() {
        if (!unsettled.empty()) {
            settleNext();
        } else if (!sweeps.isDone()) {
            sweepNext();
        } else {
            voteNext();
        }
    }

    void sweepNext() {
        if (auto ready = sweeps.step(computer, stop)) {
            EvaluationTask* receiver = &task;
            QMetaObject::invokeMethod(
                receiver,
                [receiver, ready = std::move(*ready)] {
                    Q_EMIT receiver->sweepReady(ready.first, ready.second);
                },
                Qt::QueuedConnection);
        }
    }

    /// What is shown is exact; votes may still come, and nobody waits for them.
    [[nodiscard]] bool isSettled() const { return unsettled.empty() && sweeps.isDone(); }
    [[nodiscard]] bool isIdle() const { return isSettled() && unvoted.empty(); }

    /// How long to wait for a request before going on with what is left to do.
    [[nodiscard]] std::chrono::milliseconds patience() const {
        const bool sweepIsNext = unsettled.empty() && !sweeps.isDone();
        return sweepIsNext ? std::chrono::milliseconds::zero() : RestTime;
    }

    void publish(DataSetId id, const ExploreFrame& frame) {
        EvaluationTask* receiver = &task;
        QMetaObject::invokeMethod(
            receiver, [receiver, id, frame] { Q_EMIT receiver->frameReady(id, frame); },
            Qt::QueuedConnection);
    }

    void reportFailure(const char* reason) {
        EvaluationTask* receiver = &task;
        QMetaObject::invokeMethod(
            receiver,
            [receiver, text = QString::fromUtf8(reason)] { Q_EMIT receiver->failed(text); },
            Qt::QueuedConnection);
    }

    void reportSettled() {
        EvaluationTask* receiver = &task;
        QMetaObject::invokeMethod(
            receiver, [receiver] { Q_EMIT receiver->settled(); }, Qt::QueuedConnection);
    }
};

EvaluationTask::EvaluationTask(QObject* parent)
    : QObject(parent), m_thread([this](const std::stop_token& stop) { work(stop); }) {}

EvaluationTask::~EvaluationTask() {
    m_thread.request_stop();
    m_mailbox.interrupt();
    m_thread.join();
}

void EvaluationTask::request(FrameRequest request, bool urgent) {
    const DataSetId id = request.id;
    post(id, std::move(request), urgent ? MailboxPlace::Front : MailboxPlace::Back);
}

void EvaluationTask::requestBucket(DataSetId id, std::shared_ptr<const LogitsTable> table,
                                   std::shared_ptr<const Evaluation> evaluation,
                                   std::size_t bucket) {
    post(id, BucketRequest{id, std::move(table), std::move(evaluation), bucket});
}

void EvaluationTask::forget(DataSetId id) {
    for (std::size_t kind = 0; kind < std::variant_size_v<Job>; ++kind) {
        m_mailbox.remove({id, kind});
    }
    post(id, ForgetRequest{id});
}

void EvaluationTask::post(DataSetId id, Job job, MailboxPlace place) {
    const Key key{id, job.index()};
    m_mailbox.post(key, std::move(job), place);
}

void EvaluationTask::work(const std::stop_token& stop) {
    clearUpperVectorRegisters();
    Worker worker{*this, stop, {}, {}, {}, {}};
    while (!stop.stop_requested()) {
        try {
            const auto job = worker.isIdle() ? m_mailbox.take(stop)
                                             : m_mailbox.takeWithin(stop, worker.patience());
            if (job) {
                std::visit(worker, *job);
            } else if (!stop.stop_requested()) {
                worker.goOn();
            }
        } catch (const Cancelled&) {
            continue; // a newer request waits, or the window closes
        } catch (const std::exception& error) {
            worker.unsettled.clear();
            worker.sweeps.clear();
            worker.unvoted.clear();
            worker.reportFailure(error.what());
        }
        if (worker.isSettled() && m_mailbox.waiting() == 0) {
            worker.reportSettled();
        }
    }
}

} // namespace candor::ui

#include "moc_evaluation_task.cpp"
