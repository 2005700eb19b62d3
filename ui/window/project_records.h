// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/listen_session.h"
#include "tasks/project_values.h"

#include <QObject>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QTimer)

namespace candor::ui {

class CalibrationSession;
class ListenUpdates;
class ProjectTask;
class TracksDataSet;

/// Sees to it that the project holds what the sessions hold: follows their signals and hands what
/// is new to the task. Tracks have numbers in a project that differ from their places in the
/// session once some could not be read. GUI thread.
class ProjectRecords : public QObject {
    Q_OBJECT

public:
    ProjectRecords(ListenSession& listen, const ListenUpdates& updates,
                   const CalibrationSession& explore, const TracksDataSet& tracksHeard,
                   ProjectTask& task, QObject* parent = nullptr);
    ~ProjectRecords() override;

    /// The task has a new project: all that is there goes into it.
    void begin();
    /// The task has this project, and the sessions are empty: what comes from now on goes into it.
    void follow(const OpenedProject& project);
    /// Writes what changed a moment ago, and nothing more: the sessions are about to be emptied.
    void leave();
    /// Tracks of the project, for the session.
    void take(const OpenedTracks& tracks);
    /// What changed a moment ago, too.
    void writeNow();
    [[nodiscard]] bool isFollowing() const { return m_following; }

    [[nodiscard]] std::optional<std::uint32_t> trackOf(std::uint32_t number) const;
    [[nodiscard]] std::vector<std::uint32_t>
    numbersOf(const std::vector<std::uint32_t>& tracks) const;

Q_SIGNALS:
    /// Something that is not of the demo came while there is no project.
    void projectWanted();

private:
    void keepHeard(const std::vector<TrackResult>& results, const std::vector<std::string>& keys);
    void takeAdded(std::size_t first);
    void takeCleared();
    void takeModels();
    void number(std::size_t first, const OpenedTracks* opened);
    void keepTracks(std::size_t first);
    void keepTruths();
    void keepModels();
    void keepSettings();
    void keepLogitsFiles();
    void changeSoon();

    ListenSession& m_listen;
    const ListenUpdates& m_updates;
    const CalibrationSession& m_explore;
    const TracksDataSet& m_tracksHeard;
    ProjectTask& m_task;
    QTimer* m_soon;
    bool m_following = false;
    bool m_taking = false; // tracks that the project has already
    bool m_modelsMoved = false;
    bool m_truthsMoved = false;
    std::uint32_t m_nextNumber = 0;
    std::vector<std::uint32_t> m_numbers;                    // by track
    std::vector<std::int32_t> m_tracks;                      // by number; -1: none
    std::vector<std::shared_ptr<const TrackTruth>> m_truths; // by track, as written
    std::vector<ProjectModel> m_missingModels;
    std::map<std::string, std::string> m_settings; // as written
    std::vector<std::filesystem::path> m_logitsFiles;
    std::vector<std::filesystem::path> m_missingLogits;
};

} // namespace candor::ui
