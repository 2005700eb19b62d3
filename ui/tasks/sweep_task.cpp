// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/sweep_task.h"

#include "dataset/input_error.h"
#include "tasks/sweep_plan.h"
#include "tasks/vector_registers.h"

#include <QMetaObject>

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <deque>
#include <exception>

namespace candor::ui {
namespace {

/// A curve that grows slowly is shown this often between its stages.
constexpr std::chrono::milliseconds PublishInterval{250};

/// On Linux a "process" of setpriority is one thread, and 0 the calling one.
void lowerPriority() {
    constexpr int NicerThanTheWindow = 5;
    setpriority(PRIO_PROCESS, 0, NicerThanTheWindow);
}

} // namespace

/// What the thread knows: sweeps begun, the most urgent first.
struct SweepTask::Worker {
    struct Sweep {
        SweepRequest request;
        TemperatureSweep partial;
        std::size_t done = 0; // temperatures of the plan, those beyond its grid included
        std::shared_ptr<const TemperatureSweep> grid; // once it is complete
    };

    SweepTask& task;
    std::stop_token stop;
    SweepPlan plan = coarseToFinePlan();
    std::deque<Sweep> sweeps;
    std::chrono::steady_clock::time_point published;

    void adopt(Job&& job) {
        std::erase_if(sweeps,
                      [&job](const Sweep& sweep) { return sweep.request.id == job.request.id; });
        if (job.request.table == nullptr) {
            return;
        }
        job.request.settings.wantOutcomes = false;
        job.request.settings.wantMembers = true;
        if (job.urgent) {
            sweeps.push_front({std::move(job.request), {}, 0, nullptr});
        } else {
            sweeps.push_back({std::move(job.request), {}, 0, nullptr});
        }
    }

    [[nodiscard]] std::ptrdiff_t stageOf(const Sweep& sweep) const {
        return std::upper_bound(plan.stageEnds.begin(), plan.stageEnds.end(), sweep.done) -
               plan.stageEnds.begin();
    }

    /// Of the sweeps in the coarsest stage, the most urgent: all get a shape before one gets fine.
    [[nodiscard]] std::deque<Sweep>::iterator next() {
        return std::min_element(
            sweeps.begin(), sweeps.end(),
            [this](const Sweep& a, const Sweep& b) { return stageOf(a) < stageOf(b); });
    }

    /// One temperature of one sweep.
    void step() {
        const auto place = next();
        Sweep& sweep = *place;
        const std::size_t gridSize = plan.temperatures.size();
        EvaluationSettings settings = sweep.request.settings;
        settings.temperature = sweep.done < gridSize ? plan.temperatures[sweep.done]
                                                     : plan.beyond[sweep.done - gridSize];
        insertInto(sweep.partial,
                   evaluate(*sweep.request.table, settings, task.m_mailbox.untilNextPost()));
        ++sweep.done;
        if (sweep.done < gridSize) {
            publishIfWorthIt(sweep);
        } else if (sweep.done == gridSize) {
            sweep.grid = std::make_shared<const TemperatureSweep>(sweep.partial);
            publish(sweep, {sweep.grid, true, nullptr});
        } else if (sweep.done == gridSize + plan.beyond.size()) {
            publish(sweep,
                    {sweep.grid, true, std::make_shared<const TemperatureSweep>(sweep.partial)});
            sweeps.erase(place);
        }
    }

    void publishIfWorthIt(const Sweep& sweep) {
        const bool stageEnds =
            std::binary_search(plan.stageEnds.begin(), plan.stageEnds.end(), sweep.done);
        const bool isDue = std::chrono::steady_clock::now() - published > PublishInterval;
        if (sweep.request.stages && (stageEnds || isDue)) {
            publish(sweep,
                    {std::make_shared<const TemperatureSweep>(sweep.partial), false, nullptr});
        }
    }

    void publish(const Sweep& sweep, const SweepState& state) {
        published = std::chrono::steady_clock::now();
        SweepTask* receiver = &task;
        QMetaObject::invokeMethod(
            receiver,
            [receiver, id = sweep.request.id, state] { Q_EMIT receiver->sweepReady(id, state); },
            Qt::QueuedConnection);
    }

    void reportFailure(const char* reason) {
        sweeps.erase(next()); // the one that step() took
        SweepTask* receiver = &task;
        QMetaObject::invokeMethod(
            receiver,
            [receiver, text = QString::fromUtf8(reason)] { Q_EMIT receiver->failed(text); },
            Qt::QueuedConnection);
    }
};

SweepTask::SweepTask(QObject* parent)
    : QObject(parent), m_thread([this](const std::stop_token& stop) { work(stop); }) {}

SweepTask::~SweepTask() {
    m_thread.request_stop();
    m_mailbox.interrupt();
    resume();
    m_thread.join();
}

void SweepTask::request(SweepRequest request, bool urgent) {
    const DataSetId id = request.id;
    m_mailbox.post(id, {std::move(request), urgent},
                   urgent ? MailboxPlace::Front : MailboxPlace::Back);
}

void SweepTask::forget(DataSetId id) {
    m_mailbox.post(id, {SweepRequest{id, nullptr, {}, true}, false});
}

void SweepTask::pause() {
    m_paused = true;
    m_mailbox.interrupt();
}

void SweepTask::resume() {
    m_paused = false;
    m_paused.notify_one();
}

void SweepTask::work(const std::stop_token& stop) {
    clearUpperVectorRegisters();
    lowerPriority();
    Worker worker{*this, stop, coarseToFinePlan(), {}, {}};
    while (!stop.stop_requested()) {
        if (worker.sweeps.empty()) {
            if (auto job = m_mailbox.take(stop)) {
                worker.adopt(std::move(*job));
            }
            continue;
        }
        while (auto job = m_mailbox.takeWithin(stop, std::chrono::milliseconds::zero())) {
            worker.adopt(std::move(*job));
        }
        m_paused.wait(true);
        try {
            if (!worker.sweeps.empty() && !stop.stop_requested()) {
                worker.step();
            }
        } catch (const Cancelled&) {
            continue; // interrupted: the same temperature again, later
        } catch (const std::exception& error) {
            worker.reportFailure(error.what());
        }
    }
}

} // namespace candor::ui

#include "moc_sweep_task.cpp"
