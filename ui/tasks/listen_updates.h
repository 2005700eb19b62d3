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
/// that wait, starts again with other models, goes on with tracks that came meanwhile. Where a
/// project may know what other models said, it is asked first. GUI thread.
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
    /// Of the same; empty until the networks are there, or when nothing can be kept.
    [[nodiscard]] std::vector<std::string> keys() const;
    /// From the next line-up on, recollectionWanted() asks what is known of it, and nothing is
    /// heard before recollected() answers with that line-up.
    void askFirst();
    void recollected(std::uint64_t lineup);
    /// Goes on with what waits, unless the user stopped it.
    void advance();

Q_SIGNALS:
    void recollectionWanted();
    /// What the session has just taken, and the keys of the members: to be kept.
    void heard(const std::vector<candor::ui::TrackResult>& results,
               const std::vector<std::string>& keys);
    void memoryFailed(const QString& reason); // English
    void failed(const QString& sentence);
    /// Nothing waits, or the run was cancelled.
    void rested();

private:
    void startAgain();
    void changeDevice();
    void takeNetworks(const ListenNetworks& networks);
    void takeResults(std::uint64_t lineup, const std::vector<TrackResult>& results);
    [[nodiscard]] bool mustWait() const;
    void takeProgress(const ExtractionProgress& progress);
    void takeFailure(const ListenFailure& failure);
    void takeEnd();
    void setPhase(ListenPhase phase);

    ListenSession& m_session;
    std::vector<std::string> m_members;
    std::vector<std::string> m_keys; // of the networks in memory
    bool m_asksFirst = false;
    std::uint64_t m_recollected = 0; // the line-up of which all that is known is there
    std::uint64_t m_loaded = 0;      // the line-up whose networks are in memory
    std::size_t m_jobFiles = 0;      // of the job that runs
    bool m_paused = false;           // cancelled by the user
    bool m_broken = false;           // nothing can run until something changes
    std::unique_ptr<ListenTask> m_task;
};

} // namespace candor::ui
