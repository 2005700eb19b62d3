// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/decision_task.h"

#include "tasks/queued_signal.h"
#include "tasks/vector_registers.h"

#include <exception>
#include <utility>

namespace candor::ui {

DecisionTask::DecisionTask(QObject* parent)
    : QObject(parent), m_thread([this](const std::stop_token& stop) { work(stop); }) {}

DecisionTask::~DecisionTask() {
    m_thread.request_stop();
    m_thread.join();
}

void DecisionTask::request(ProposalRequest request) {
    m_mailbox.post(0, std::move(request));
}

void DecisionTask::work(const std::stop_token& stop) {
    clearUpperVectorRegisters();
    ProposalComputer computer;
    while (const auto request = m_mailbox.take(stop)) {
        try {
            if (auto frame = computer.compute(*request, stop)) {
                sendQueued(*this, &DecisionTask::frameReady, request->number, std::move(frame));
            }
        } catch (const std::exception& error) { // out of memory
            computer = {};
            sendQueued(*this, &DecisionTask::failed, QString::fromUtf8(error.what()));
        }
    }
}

} // namespace candor::ui

#include "moc_decision_task.cpp"
