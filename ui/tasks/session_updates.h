// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/explore_values.h"

#include <QObject>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <set>
#include <vector>

namespace candor::ui {

class CalibrationSession;
class EvaluationTask;
class SweepTask;

/// Keeps the session's frames and sweeps up to date: every change of a choice becomes a request to
/// a task, every result goes back into the session. GUI thread.
class SessionUpdates : public QObject {
    Q_OBJECT

public:
    explicit SessionUpdates(CalibrationSession& session, QObject* parent = nullptr);
    ~SessionUpdates() override;

    /// Finds the files in a bucket of the ensemble at the slider's T; ends in bucketFound().
    void findBucketFiles(DataSetId id, std::size_t bucket);

Q_SIGNALS:
    void bucketFound(candor::ui::DataSetId id, std::size_t bucket,
                     const std::vector<std::uint32_t>& files);
    void failed(const QString& reason); // English: out of memory and the like

private:
    void requestFrame(DataSetId id);
    void requestSweep(DataSetId id);
    void forgetClosed();

    CalibrationSession& m_session;
    std::set<DataSetId> m_known;
    std::unique_ptr<EvaluationTask> m_evaluation;
    std::unique_ptr<SweepTask> m_sweeps;
};

} // namespace candor::ui
