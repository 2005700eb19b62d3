// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/fit_task.h"

#include "dataset/input_error.h"
#include "tasks/vector_registers.h"

#include <QMetaObject>

#include <exception>

namespace candor::ui {

FitTask::FitTask(QObject* parent) : QObject(parent) {}

FitTask::~FitTask() {
    m_thread = {}; // stops and joins while this object is still whole
}

void FitTask::start(const FitRequest& request) {
    m_thread = std::jthread([this, request](const std::stop_token& stop) { work(request, stop); });
}

void FitTask::work(const FitRequest& request, const std::stop_token& stop) {
    clearUpperVectorRegisters();
    try {
        const FittedTemperature found =
            fitTemperature(*request.table, request.settings, request.origin.measure, stop);
        TemperatureOrigin origin = request.origin;
        origin.atGridEdge = found.atGridEdge;
        origin.files = found.files;
        origin.members = activeMembers(*request.table, request.settings).size();
        origin.before = found.valueAtOne;
        origin.after = found.value;
        QMetaObject::invokeMethod(
            this,
            [this, target = request.target, temperature = found.temperature, origin] {
                Q_EMIT fitted(target, temperature, origin);
            },
            Qt::QueuedConnection);
    } catch (const Cancelled&) {
        return; // a newer fit, or the window closes
    } catch (const std::exception& error) {
        QMetaObject::invokeMethod(
            this, [this, text = QString::fromUtf8(error.what())] { Q_EMIT failed(text); },
            Qt::QueuedConnection);
    }
}

} // namespace candor::ui

#include "moc_fit_task.cpp"
