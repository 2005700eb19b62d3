// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project_file.h"

#include "session/listen_session.h"
#include "tasks/project_values.h"
#include "tasks/request_mailbox.h"

#include <QObject>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace candor::ui {

class ProjectWorker;

/// Owns the project's file in a thread of its own. Calls return at once and are done in their
/// order; of several values for one setting the newest is written. What was heard is written some
/// hundreds of files a transaction, twice a second at least. What cannot be written waits and is
/// tried again. Without a project what is to be kept is let go. Signals come from the GUI thread;
/// so must all calls. The destructor finishes what was asked for.
class ProjectTask : public QObject {
    Q_OBJECT

public:
    explicit ProjectTask(QObject* parent = nullptr);
    ~ProjectTask() override;

    /// A new project takes the place of the one that is open. created() or failed().
    void create(const std::filesystem::path& path);
    /// Reads a project beside the one that is open: opened() or failed(). The old one stays until
    /// adopt() puts the one that was read in its place; then its tracks come.
    void open(const std::filesystem::path& path);
    void adopt();
    /// `discardOld`: the file that it was is removed. saved() or failed().
    void saveAs(const std::filesystem::path& path, bool discardOld);
    void rescue(const std::filesystem::path& damaged, const std::filesystem::path& rescue);
    /// unsavedFound(): newest first. More than the newest three are removed, and empty ones.
    void lookForUnsaved(const std::filesystem::path& folder);

    // What is kept.
    void keepSetting(const std::string& key, const std::string& value);
    /// `missing`: those that are not there now; they stay in the project.
    void keepModels(std::vector<ListenModel> models, std::vector<ProjectModel> missing);
    void keepLogitsFiles(std::vector<std::filesystem::path> files);
    void keepTracks(std::vector<TrackRecord> tracks);
    void clearTracks();
    void keepFindings(std::vector<ProjectFinding> findings, std::vector<std::string> members);
    void forgetFindings(std::vector<std::uint32_t> tracks);
    void keepDecisions(std::vector<std::pair<std::uint32_t, FileDecision>> decisions);

    /// What the project knows of these models: found() in pieces, then recollected(). Files that
    /// have changed since are told later, by changed(). A newer call gives up an older one.
    void recollect(std::uint64_t lineup, std::vector<ModelFile> models);

Q_SIGNALS:
    void created(const std::filesystem::path& path);
    void opened(const candor::ui::OpenedProject& project);
    void tracksRead(const candor::ui::OpenedTracks& tracks);
    void allTracksRead();
    void found(std::uint64_t lineup, const std::vector<candor::ProjectFinding>& findings);
    void recollected(std::uint64_t lineup);
    void changed(const candor::ui::ChangedFiles& files);
    void saved(const std::filesystem::path& path);
    void rescued(const std::filesystem::path& path, const candor::ProjectRescue& rescue);
    void unsavedFound(const std::vector<candor::ui::UnsavedProject>& projects);
    void wrote(std::size_t findings); // since the project was opened
    void failed(const candor::ui::ProjectFailure& failure);

private:
    /// Newest-wins orders have a name; it holds for the project that was open when they came.
    using OrderKey = std::pair<std::uint64_t, std::string>;
    struct Order {
        std::function<void(ProjectWorker&)> run;
        bool writes = false; // tried again when it failed
        bool last = false;
    };
    struct Rounds;

    void post(std::function<void(ProjectWorker&)> run);
    void postWriting(std::function<void(ProjectWorker&)> run, const std::string& name = {});
    void work();

    RequestMailbox<OrderKey, Order> m_mailbox;
    std::uint64_t m_lastKey = 0;
    std::uint64_t m_project = 0; // counts adopt() and create()
    std::stop_source m_recollection;
    std::jthread m_search; // for projects without a name
    std::jthread m_thread; // last: joined before the rest goes
};

} // namespace candor::ui
