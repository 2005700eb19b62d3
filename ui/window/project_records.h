// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/listen_session.h"
#include "tasks/project_values.h"
#include "window/project_numbers.h"

#include <QObject>

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QTimer)

namespace candor::ui {

class ArchiveSession;
class CalibrationSession;
class ListenUpdates;
class ProjectTask;
class TracksDataSet;

/// Sees to it that the project holds what the sessions hold: follows their signals and hands what
/// is new to the task. GUI thread.
class ProjectRecords : public QObject {
    Q_OBJECT

public:
    /// What it follows.
    struct Sources {
        ListenSession& listen;
        const ListenUpdates& updates;
        ArchiveSession& archive;
        const CalibrationSession& explore;
        const TracksDataSet& tracksHeard;
    };

    ProjectRecords(const Sources& sources, ProjectTask& task, QObject* parent = nullptr);
    ~ProjectRecords() override;

    /// The task has a new project: all that is there goes into it.
    void begin();
    /// The task has this project, and the sessions are empty: what comes from now on goes into it.
    void follow(const OpenedProject& project);
    /// Writes what changed a moment ago, and nothing more: the sessions are about to be emptied.
    void leave();
    /// Tracks of the project, for the session.
    void take(const OpenedTracks& tracks);
    /// Verdicts of the project, once its tracks are there.
    void take(const ProjectDecisions& decisions);
    /// What changed a moment ago, too.
    void writeNow();
    [[nodiscard]] bool isFollowing() const { return m_following; }

    [[nodiscard]] const ProjectNumbers& numbers() const { return m_numbers; }

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
    void keepDecisions(const std::vector<std::uint32_t>& tracks);
    void changeSoon();

    ListenSession& m_listen;
    const ListenUpdates& m_updates;
    ArchiveSession& m_archive;
    const CalibrationSession& m_explore;
    const TracksDataSet& m_tracksHeard;
    ProjectTask& m_task;
    QTimer* m_soon;
    bool m_following = false;
    bool m_taking = false; // what the project has already
    bool m_modelsMoved = false;
    bool m_truthsMoved = false;
    ProjectNumbers m_numbers;
    std::vector<std::shared_ptr<const TrackTruth>> m_truths; // by track, as written
    std::vector<ProjectModel> m_missingModels;
    std::map<std::string, std::string> m_settings; // as written
    std::vector<std::filesystem::path> m_logitsFiles;
    std::vector<std::filesystem::path> m_missingLogits;
};

} // namespace candor::ui
