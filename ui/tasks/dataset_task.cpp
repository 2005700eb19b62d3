// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/dataset_task.h"

#include "cancelled.h"

#include "dataset/input_error.h"
#include "tasks/vector_registers.h"
#include "text/error_text.h"

#include <QMetaObject>

#include <algorithm>
#include <exception>
#include <system_error>

namespace candor::ui {
namespace {

bool isThere(const DatasetManifest& manifest, const ManifestItem& item) {
    std::error_code unreachable; // counts as missing: listening says why
    return item.fault != ItemFault::Missing &&
           std::filesystem::exists(manifest.root / item.audio, unreachable);
}

DatasetReading readAll(const DatasetQuestion& question, DatasetReading reading,
                       const std::stop_token& stop) {
    const DatasetRequest request{reading.kind, question.path, question.audio, "", question.subset};
    auto manifest = std::make_shared<DatasetManifest>(readDataset(request, stop));
    reading.hasSound = std::ranges::any_of(manifest->items, [&](const ManifestItem& item) {
        if (stop.stop_requested()) {
            throw Cancelled();
        }
        return isThere(*manifest, item);
    });
    reading.manifest = std::move(manifest);
    return reading;
}

} // namespace

DatasetTask::DatasetTask(QObject* parent)
    : QObject(parent), m_thread([this](const std::stop_token& stop) { work(stop); }) {}

DatasetTask::~DatasetTask() {
    m_cancel.request_stop();
    m_thread.request_stop();
    m_thread.join();
}

void DatasetTask::read(const DatasetQuestion& question) {
    cancel();
    m_mailbox.post(0, {question, m_cancel.get_token(), m_last});
}

void DatasetTask::cancel() {
    ++m_last;
    m_cancel.request_stop();
    m_cancel = std::stop_source();
}

void DatasetTask::work(const std::stop_token& stop) {
    clearUpperVectorRegisters();
    while (const auto job = m_mailbox.take(stop)) {
        try {
            answer(*job);
        } catch (const Cancelled&) {
            continue; // another question waits, or nobody wants to know
        }
    }
}

void DatasetTask::answer(const Job& job) {
    DatasetReading reading;
    QString problem;
    try {
        const auto kind =
            job.question.kind ? job.question.kind : recogniseDataset(job.question.path);
        if (kind) {
            reading.kind = *kind;
            reading.subsets = datasetSubsets(*kind, job.question.path);
            reading = readAll(job.question, reading, job.stop);
        } else {
            problem = tr("%1 looks like no data set that is known; choose its kind.")
                          .arg(QString::fromStdString(job.question.path.filename().string()));
        }
    } catch (const InputError& error) {
        problem = inputErrorText(error.path(), error.fault(), error.arguments());
    } catch (const Cancelled&) {
        throw;
    } catch (const std::exception& error) {
        problem = QString::fromUtf8(error.what());
    }
    QMetaObject::invokeMethod(
        this,
        [this, reading, problem, number = job.number] {
            if (number == m_last) {
                Q_EMIT answered(reading, problem);
            }
        },
        Qt::QueuedConnection);
}

} // namespace candor::ui

#include "moc_dataset_task.cpp"
