// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/project_values.h"

#include <QObject>
#include <QString>

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

class QWidget;

namespace candor {
struct ProjectFinding;
struct ProjectRescue;
} // namespace candor

namespace candor::ui {

class CalibrationSession;
class FileOpening;
class ListenOpening;
class MessageStrip;
class ProjectRecords;
class ProjectTask;
class RecentFiles;

/// The project of the window. There always is one once there is something to be kept: without a
/// name it lies where the next start finds it. Opening another one leaves the first as it is and
/// puts the second in the place of everything that is shown. GUI thread.
class ProjectOpening : public QObject {
    Q_OBJECT

public:
    ProjectOpening(CalibrationSession& explore, FileOpening& logits, ListenOpening& listening,
                   MessageStrip& messages, RecentFiles& recent, QObject* parent = nullptr);
    ~ProjectOpening() override;

    /// Without folder and extension; empty as long as nobody gave it a name.
    [[nodiscard]] QString name() const;
    [[nodiscard]] ProjectTask& task() { return *m_task; }
    [[nodiscard]] ProjectRecords& records() { return *m_records; }

    /// `rest` is opened once the project is there.
    void open(const std::filesystem::path& path,
              const std::vector<std::filesystem::path>& rest = {});
    void save(QWidget* parent); // asks for a name where there is none
    void saveAs(QWidget* parent);
    void saveTo(const std::filesystem::path& path); // absolute
    /// Files that gave nothing are heard again.
    void retryFailed();
    /// Looks for projects that earlier windows left without a name.
    void offerUnsaved();

Q_SIGNALS:
    void nameChanged();
    void said(const QString& sentence); // for the status line
    void tracksWanted();                // the project has some: show them
    void unsavedFound(const std::vector<candor::ui::UnsavedProject>& projects); // newest first
    /// Every row is there.
    void opened();

private:
    void follow();
    void ensure();
    void takeOpened(const OpenedProject& project);
    void takeTracks(const OpenedTracks& tracks);
    void takeFound(std::uint64_t lineup, const std::vector<ProjectFinding>& findings);
    void takeChanged(const ChangedFiles& files);
    void takeRescued(const std::filesystem::path& path, const ProjectRescue& rescue);
    void takeSaved(const std::filesystem::path& path);
    void recollect();
    void sayWhatIsMissing(const OpenedProject& project);
    void complain(const ProjectFailure& failure);
    void askToRescue(const std::filesystem::path& damaged);
    void openRest();

    CalibrationSession& m_explore;
    FileOpening& m_logits;
    ListenOpening& m_listening;
    MessageStrip& m_messages;
    RecentFiles& m_recent;
    std::unique_ptr<ProjectTask> m_task; // its end waits until all is written
    std::unique_ptr<ProjectRecords> m_records;
    std::filesystem::path m_path;               // of the project that is open
    std::filesystem::path m_wanted;             // being opened
    std::vector<std::filesystem::path> m_rest;  // to be opened after it
    std::map<std::string, std::string> m_later; // settings of data sets that are being read
    std::shared_ptr<const ProjectDecisions> m_decisions; // wait for their tracks
    bool m_named = false;
};

} // namespace candor::ui
