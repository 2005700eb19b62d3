// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/open_task.h"

#include "dataset/logits_reader.h"
#include "dataset/logits_table.h"
#include "tasks/vector_registers.h"

#include <QMetaObject>

#include <chrono>
#include <exception>
#include <new>
#include <utility>

namespace candor::ui {
namespace {

/// Often enough for a bar that moves, seldom enough not to keep the window busy.
constexpr std::chrono::milliseconds OpenProgressInterval{50};

} // namespace

/// A table, a failure, or neither: cancelled.
struct OpenTask::Outcome {
    std::shared_ptr<const LogitsTable> table;
    std::optional<OpenFailure> failure;
};

OpenTask::OpenTask(QObject* parent)
    : QObject(parent), m_thread([this](const std::stop_token& stop) { work(stop); }) {}

OpenTask::~OpenTask() {
    m_cancel.request_stop();
    m_thread.request_stop();
    m_thread.join();
}

void OpenTask::open(const std::vector<OpenRequest>& requests) {
    for (const OpenRequest& request : requests) {
        ++m_pending;
        m_mailbox.post(++m_lastKey, {request, m_cancel.get_token()});
    }
}

void OpenTask::cancel() {
    m_cancel.request_stop(); // files that wait are taken out by the worker, one cancelled() each
    m_cancel = std::stop_source();
}

void OpenTask::work(const std::stop_token& stop) {
    clearUpperVectorRegisters();
    while (const auto job = m_mailbox.take(stop)) {
        auto outcome = read(*job);
        QMetaObject::invokeMethod(
            this, [this, outcome = std::move(outcome)] { deliver(outcome); }, Qt::QueuedConnection);
    }
}

OpenTask::Outcome OpenTask::read(const Job& job) {
    if (job.stop.stop_requested()) {
        return {};
    }
    const auto& path = job.request.path;
    const QString fileName = QString::fromStdString(path.filename().string());
    auto last = std::chrono::steady_clock::time_point();
    ReadOptions options;
    options.labels = job.request.labels;
    options.stop = job.stop;
    options.progress = [&](std::uint64_t done, std::uint64_t total) {
        const auto now = std::chrono::steady_clock::now();
        if (now - last >= OpenProgressInterval) {
            last = now;
            reportProgress(fileName, done, total);
        }
    };
    try {
        return {readLogits(path, options), std::nullopt};
    } catch (const Cancelled&) {
        return {};
    } catch (const InputError& error) {
        return {nullptr, OpenFailure{error.path(), error.fault(), error.arguments(), error.what()}};
    } catch (const std::exception& error) {
        return {nullptr, OpenFailure{path, std::nullopt, {}, error.what()}};
    }
}

void OpenTask::reportProgress(const QString& fileName, std::uint64_t done, std::uint64_t total) {
    QMetaObject::invokeMethod(
        this, [this, fileName, done, total] { Q_EMIT progress(fileName, done, total); },
        Qt::QueuedConnection);
}

void OpenTask::deliver(const Outcome& outcome) {
    --m_pending;
    if (outcome.table != nullptr) {
        Q_EMIT opened(outcome.table);
    } else if (outcome.failure) {
        Q_EMIT failed(*outcome.failure);
    } else {
        Q_EMIT cancelled();
    }
    if (m_pending == 0) {
        Q_EMIT finished();
    }
}

} // namespace candor::ui

#include "moc_open_task.cpp"
