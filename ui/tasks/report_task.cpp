// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/report_task.h"

#include "cancelled.h"

#include "evaluation/class_report.h"
#include "tasks/vector_registers.h"

#include <QMetaObject>

#include <exception>
#include <utility>

namespace candor::ui {

ReportTask::ReportTask(QObject* parent)
    : QObject(parent), m_thread([this](const std::stop_token& stop) { work(stop); }) {}

ReportTask::~ReportTask() {
    m_thread.request_stop();
    m_mailbox.interrupt();
    m_thread.join();
}

void ReportTask::request(ReportRequest request) {
    m_mailbox.post(Key::Newest, std::move(request));
}

void ReportTask::cancel() {
    m_mailbox.post(Key::Newest, {});
}

void ReportTask::work(const std::stop_token& stop) {
    clearUpperVectorRegisters();
    while (const auto request = m_mailbox.take(stop)) {
        // In this order: an interruption by the destructor can then not fall between the two.
        const std::stop_token interrupted = m_mailbox.untilNextPost();
        if (request->table != nullptr && !stop.stop_requested()) {
            compute(*request, interrupted);
        }
    }
}

void ReportTask::compute(const ReportRequest& request, const std::stop_token& interrupted) {
    try {
        auto report = std::make_shared<const ClassReport>(
            classReport(*request.table, request.settings, std::nullopt, interrupted));
        QMetaObject::invokeMethod(
            this,
            [this, id = request.id, settings = request.settings, report = std::move(report)] {
                Q_EMIT reportReady(id, settings, report);
            },
            Qt::QueuedConnection);
    } catch (const Cancelled&) {
        return; // a newer request waits, the tab was left, or the window closes
    } catch (const std::exception& error) {
        QMetaObject::invokeMethod(
            this, [this, text = QString::fromUtf8(error.what())] { Q_EMIT failed(text); },
            Qt::QueuedConnection);
    }
}

} // namespace candor::ui

#include "moc_report_task.cpp"
