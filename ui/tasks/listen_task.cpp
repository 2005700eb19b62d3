// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/listen_task.h"

#include "cancelled.h"

#include "tasks/listen_memory.h"
#include "tasks/queued_signal.h"
#include "tasks/vector_registers.h"

#include <QMetaObject>

#include <sys/resource.h>

#include <chrono>
#include <exception>
#include <utility>

namespace candor::ui {
namespace {

constexpr std::chrono::milliseconds ListenDeliveryInterval{50};

/// The thread, and those that it starts, stand back when the window wants to paint: on two cores
/// all of both is theirs only while nothing else is wanted.
void standBack() {
    constexpr int Niceness = 3;
    setpriority(PRIO_PROCESS, 0, Niceness); // of the calling thread on Linux; not worth an error
}

ComputeDevice chosenDevice(const std::optional<ComputeDevice>& wanted,
                           const std::vector<ComputeDevice>& devices) {
    if (wanted) {
        return *wanted;
    }
    for (const ComputeDevice& device : devices) {
        if (device.kind == DeviceKind::Cuda) {
            return device;
        }
    }
    return devices.empty() ? ComputeDevice() : devices.front();
}

} // namespace

/// What the thread knows. Results leave it as queued calls.
struct ListenTask::Worker {
    ListenTask& task;
    bool devicesTold = false;
    std::vector<ComputeDevice> devices = {};
    std::optional<Ensemble> ensemble = {};
    std::uint64_t lineup = 0;
    std::optional<ComputeDevice> wanted = {}; // the device that the ensemble was loaded for
    ListenMemory memory = {};

    [[nodiscard]] bool isLoaded(const ListenJob& job) const {
        const bool sameDevice =
            wanted.has_value() == job.device.has_value() &&
            (!wanted || (wanted->kind == job.device->kind && wanted->index == job.device->index));
        return ensemble && lineup == job.lineup && sameDevice;
    }

    void load(const ListenJob& job, const std::stop_token& stop) {
        ensemble.reset(); // the memory of the old networks first
        lineup = 0;
        const InferenceBackend& backend = task.m_backend();
        if (!std::exchange(devicesTold, true)) {
            devices = backend.devices();
            sendQueued(task, &ListenTask::devicesKnown, devices);
        }
        EnsembleRequest request;
        request.models = job.models;
        request.device = chosenDevice(job.device, devices);
        ensemble.emplace(loadEnsemble(backend, request, stop));
        memory.prepare(*ensemble, stop);
        lineup = job.lineup;
        wanted = job.device;
        ListenNetworks networks{lineup, {}, request.device, memory.keys()};
        for (const Ensemble::Member& member : ensemble->members) {
            networks.members.push_back(member.name);
            networks.device = member.classifier->device();
        }
        sendQueued(task, &ListenTask::networksReady, networks);
    }

    void listen(const ListenJob& job, const std::stop_token& stop) {
        std::vector<std::filesystem::path> paths;
        paths.reserve(job.files.size());
        for (const auto& file : job.files) {
            paths.emplace_back(file->path);
        }
        std::vector<TrackResult> waiting;
        auto last = std::chrono::steady_clock::time_point();
        const auto deliver = [&](bool now) {
            const auto time = std::chrono::steady_clock::now();
            if (!waiting.empty() && (now || time - last >= ListenDeliveryInterval)) {
                last = time;
                sendQueued(task, &ListenTask::heard, job.lineup, std::exchange(waiting, {}));
            }
        };
        ExtractionObserver observer;
        observer.file = [&](std::size_t index, const std::shared_ptr<const FileLogits>& file) {
            memory.keep(file);
            waiting.emplace_back(job.tracks[index], file);
            deliver(false);
        };
        observer.progress = [&](const ExtractionProgress& progress) {
            deliver(false);
            sendQueued(task, &ListenTask::progress, progress);
        };
        ExtractionSettings settings;
        settings.recall = [this](std::size_t /*index*/, const FileIdentity& identity) {
            return memory.recall(identity);
        };
        try {
            extractLogits(*ensemble, paths, settings, observer, stop);
        } catch (...) {
            deliver(true); // what was heard so far is not lost
            memory.flush();
            throw;
        }
        deliver(true);
        memory.flush();
    }

    void complainOfMemory() {
        if (const std::string problem = memory.takeProblem(); !problem.empty()) {
            sendQueued(task, &ListenTask::memoryFailed, QString::fromStdString(problem));
        }
    }

    void run(const Order& order) {
        const ListenJob& job = order.job;
        try {
            if (!order.stop.stop_requested() && !isLoaded(job)) {
                load(job, order.stop);
            }
            if (!order.stop.stop_requested() && !job.tracks.empty()) {
                listen(job, order.stop);
            }
        } catch (const Cancelled&) {
            // finished() says so; what waits is started again when it is wanted.
        } catch (const ModelError& error) {
            sendQueued(task, &ListenTask::failed,
                       ListenFailure{error.path(), error.fault(), error.arguments(), error.what()});
        } catch (const std::exception& error) {
            sendQueued(task, &ListenTask::failed,
                       ListenFailure{{}, std::nullopt, {}, error.what()});
        }
    }
};

ListenTask::ListenTask(Backend backend, QObject* parent)
    : QObject(parent), m_backend(std::move(backend)),
      m_thread([this](const std::stop_token& stop) { work(stop); }) {}

ListenTask::~ListenTask() {
    m_stop.request_stop();
    m_thread.request_stop();
    m_thread.join();
}

void ListenTask::start(ListenJob job) {
    m_running = true;
    m_stop = std::stop_source();
    m_mailbox.post(0, {std::move(job), m_stop.get_token()});
}

void ListenTask::stop() {
    m_stop.request_stop();
}

void ListenTask::work(const std::stop_token& stop) {
    clearUpperVectorRegisters();
    standBack();
    Worker worker{*this};
    while (const auto order = m_mailbox.take(stop)) {
        worker.run(*order);
        worker.complainOfMemory();
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_running = false;
                Q_EMIT finished();
            },
            Qt::QueuedConnection);
    }
}

} // namespace candor::ui

#include "moc_listen_task.cpp"
