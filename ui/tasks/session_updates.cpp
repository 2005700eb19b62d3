// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/session_updates.h"

#include "session/calibration_session.h"
#include "tasks/evaluation_task.h"
#include "tasks/sweep_task.h"

namespace candor::ui {

SessionUpdates::SessionUpdates(CalibrationSession& session, QObject* parent)
    : QObject(parent), m_session(session), m_evaluation(std::make_unique<EvaluationTask>()),
      m_sweeps(std::make_unique<SweepTask>()) {
    connect(&session, &CalibrationSession::settingsChanged, this, [this](DataSetId id) {
        requestFrame(id);
        requestSweep(id);
    });
    connect(&session, &CalibrationSession::temperatureChanged, this, &SessionUpdates::requestFrame);
    connect(&session, &CalibrationSession::selectionChanged, this, &SessionUpdates::requestFrame);
    connect(&session, &CalibrationSession::dataSetsChanged, this, &SessionUpdates::forgetClosed);
    connect(m_evaluation.get(), &EvaluationTask::frameReady, &session,
            &CalibrationSession::setFrame);
    connect(m_evaluation.get(), &EvaluationTask::settled, m_sweeps.get(), &SweepTask::resume);
    connect(m_evaluation.get(), &EvaluationTask::bucketReady, this, &SessionUpdates::bucketFound);
    connect(m_evaluation.get(), &EvaluationTask::failed, this, &SessionUpdates::failed);
    connect(m_evaluation.get(), &EvaluationTask::sweepReady, &session,
            &CalibrationSession::setSweep);
    connect(m_sweeps.get(), &SweepTask::sweepReady, &session, &CalibrationSession::setSweep);
    connect(m_sweeps.get(), &SweepTask::failed, this, &SessionUpdates::failed);
}

SessionUpdates::~SessionUpdates() = default;

void SessionUpdates::findBucketFiles(DataSetId id, std::size_t bucket) {
    const OpenDataSet* dataSet = m_session.find(id);
    if (dataSet != nullptr && dataSet->frame.atT != nullptr) {
        m_evaluation->requestBucket(id, dataSet->table, dataSet->frame.atT, bucket);
    }
}

void SessionUpdates::requestFrame(DataSetId id) {
    const OpenDataSet* dataSet = m_session.find(id);
    if (dataSet == nullptr) {
        return;
    }
    if (FrameComputer::isLarge(*dataSet->table)) {
        m_sweeps->pause(); // the slider gets the whole machine
    }
    m_evaluation->request({id, dataSet->table, dataSet->settings, dataSet->selection},
                          dataSet == m_session.current());
}

void SessionUpdates::requestSweep(DataSetId id) {
    if (const OpenDataSet* dataSet = m_session.find(id)) {
        m_session.setSweep(id, {dataSet->sweep.sweep, false, nullptr}); // shown: of old choices
        // Of a large data set the live engine shows a whole sweep before the first exact stage.
        const bool stages = !FrameComputer::isLarge(*dataSet->table) ||
                            dataSet->settings.bucketKind == BucketKind::EqualMass;
        m_sweeps->request({id, dataSet->table, dataSet->settings, stages},
                          dataSet == m_session.current());
    }
}

void SessionUpdates::forgetClosed() {
    std::set<DataSetId> open;
    for (const auto& dataSet : m_session.dataSets()) {
        open.insert(dataSet->id);
    }
    for (const DataSetId id : m_known) {
        if (!open.contains(id)) {
            m_evaluation->forget(id);
            m_sweeps->forget(id);
        }
    }
    m_known = std::move(open);
}

} // namespace candor::ui

#include "moc_session_updates.cpp"
