// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/model_trial.h"

#include "tasks/vector_registers.h"

#include <QCoreApplication>
#include <QMetaObject>

#include <exception>
#include <utility>

namespace candor::ui {
namespace {

TrialOutcome outcomeOf(const ModelTrial::Backend& backend, const ClassifierRequest& request) {
    TrialOutcome outcome;
    try {
        outcome.device = backend().load(request)->device();
    } catch (const ModelError& error) {
        outcome.fault = error.fault();
        outcome.arguments = error.arguments();
        outcome.sentence = error.what();
    } catch (const std::exception& error) {
        outcome.sentence = error.what();
    }
    return outcome;
}

} // namespace

ModelTrial::ModelTrial(QObject* parent, Backend backend)
    : QObject(parent), m_backend(std::move(backend)) {}

ModelTrial::~ModelTrial() = default;

void ModelTrial::start(const ClassifierRequest& request) {
    if (m_running) {
        return;
    }
    m_running = true;
    m_thread = std::jthread([this, request] {
        clearUpperVectorRegisters();
        TrialOutcome outcome = outcomeOf(m_backend, request);
        QMetaObject::invokeMethod(
            this, [this, outcome = std::move(outcome)] { deliver(outcome); }, Qt::QueuedConnection);
    });
}

void ModelTrial::leave() {
    if (!m_running) {
        deleteLater();
        return;
    }
    m_left = true;
    setParent(QCoreApplication::instance());
}

void ModelTrial::deliver(const TrialOutcome& outcome) {
    m_running = false;
    if (m_left) {
        deleteLater();
    } else {
        Q_EMIT finished(outcome);
    }
}

} // namespace candor::ui

#include "moc_model_trial.cpp"
