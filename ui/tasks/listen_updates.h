// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/listen_values.h"
#include "tasks/listen_task.h"

#include <QObject>

#include <memory>
#include <string>
#include <vector>

namespace candor::ui {

class ListenSession;

/// Keeps the tracks of the session up to date: starts listening when there are models and tracks
/// that wait, starts again with other models, goes on with tracks that came meanwhile. GUI thread.
class ListenUpdates : public QObject {
    Q_OBJECT

public:
    explicit ListenUpdates(ListenSession& session, ListenTask::Backend backend = torchBackend,
                           QObject* parent = nullptr);
    ~ListenUpdates() override;

    /// Stops after the batch in work; what waits keeps waiting until resume().
    void cancel();
    void resume();
    /// Members' names in the order of the columns; empty until the networks are there.
    [[nodiscard]] const std::vector<std::string>& memberNames() const { return m_members; }

Q_SIGNALS:
    void failed(const QString& sentence);
    /// Nothing waits, or the run was cancelled.
    void rested();

private:
    void advance();
    void startAgain();
    void changeDevice();
    void takeNetworks(const ListenNetworks& networks);
    void takeProgress(const ExtractionProgress& progress);
    void takeFailure(const ListenFailure& failure);
    void takeEnd();
    void setPhase(ListenPhase phase);

    ListenSession& m_session;
    std::vector<std::string> m_members;
    std::uint64_t m_loaded = 0; // the line-up whose networks are in memory
    std::size_t m_jobFiles = 0; // of the job that runs
    bool m_paused = false;      // cancelled by the user
    bool m_broken = false;      // nothing can run until something changes
    std::unique_ptr<ListenTask> m_task;
};

} // namespace candor::ui
