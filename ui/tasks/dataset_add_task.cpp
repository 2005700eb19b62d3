// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/dataset_add_task.h"

#include "tasks/dataset_tracks.h"
#include "tasks/queued_signal.h"
#include "tasks/vector_registers.h"

#include <QMetaObject>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <utility>

namespace candor::ui {
namespace {

/// A delivery of this size takes the window about a millisecond.
constexpr std::size_t AddedTracksADelivery = 2000;
constexpr std::chrono::milliseconds AddDeliveryInterval{16};

} // namespace

DatasetAddTask::DatasetAddTask(QObject* parent)
    : QObject(parent), m_thread([this](const std::stop_token& stop) { work(stop); }) {}

DatasetAddTask::~DatasetAddTask() {
    m_thread.request_stop();
    m_thread.join();
}

void DatasetAddTask::add(std::shared_ptr<const DatasetManifest> manifest, DatasetChoice choice) {
    ++m_pending;
    m_mailbox.post(++m_lastKey, {std::move(manifest), std::move(choice)});
}

void DatasetAddTask::work(const std::stop_token& stop) {
    clearUpperVectorRegisters();
    while (const auto job = m_mailbox.take(stop)) {
        deliver(*job, stop);
        QMetaObject::invokeMethod(
            this,
            [this] {
                --m_pending;
                Q_EMIT finished();
            },
            Qt::QueuedConnection);
    }
}

void DatasetAddTask::deliver(const Job& job, const std::stop_token& stop) {
    const auto tracks = datasetTracks(*job.manifest, job.choice);
    for (std::size_t from = 0; from < tracks.size() && !stop.stop_requested();
         from += AddedTracksADelivery) {
        const auto begin = tracks.begin() + static_cast<std::ptrdiff_t>(from);
        const auto end = tracks.begin() + static_cast<std::ptrdiff_t>(
                                              std::min(from + AddedTracksADelivery, tracks.size()));
        sendQueued(*this, &DatasetAddTask::tracksFound,
                   std::vector<std::shared_ptr<const TrackFile>>(begin, end));
        if (end != tracks.end()) {
            std::this_thread::sleep_for(AddDeliveryInterval);
        }
    }
}

} // namespace candor::ui

#include "moc_dataset_add_task.cpp"
