// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project_file.h"

#include "tasks/model_keys.h"
#include "tasks/project_values.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

namespace candor::ui {

class ProjectTask;

/// What ProjectTask does in its thread. Everything but flush() may throw ProjectError; results
/// leave it as queued signals of the task.
class ProjectWorker {
public:
    explicit ProjectWorker(ProjectTask& task);
    ~ProjectWorker();

    void create(const std::filesystem::path& path);
    void open(const std::filesystem::path& path);
    void adopt();
    void saveAs(const std::filesystem::path& path, bool discardOld);
    void rescue(const std::filesystem::path& damaged, const std::filesystem::path& rescue);
    void recollect(std::uint64_t lineup, const std::vector<ModelFile>& models,
                   const std::stop_token& stop);

    /// After what was heard before; nothing without a project.
    void write(const std::function<void(ProjectFile&)>& change);
    void writeModels(const std::vector<ListenModel>& models,
                     const std::vector<ProjectModel>& missing);
    void gather(const std::vector<ProjectFinding>& findings,
                const std::vector<std::string>& members);
    /// Writes what was gathered. After a failure it is still there. Throws ProjectError.
    void flush();
    [[nodiscard]] bool isFlushDue() const;
    /// Nothing waits: no time.
    [[nodiscard]] std::optional<std::chrono::milliseconds> untilFlush() const;
    /// Another number, another project.
    [[nodiscard]] std::uint64_t project() const { return m_project; }

private:
    struct Next {
        ProjectFile file;
        std::vector<ProjectTrack> tracks;
    };
    void replaceBy(ProjectFile file);
    void deliver(const std::vector<ProjectTrack>& tracks);
    void startCheck();

    ProjectTask& m_task;
    ModelKeys m_keys;
    std::optional<ProjectFile> m_file;
    std::optional<Next> m_next; // opened, not adopted yet
    std::uint64_t m_project = 0;
    std::vector<ProjectFinding> m_gathered;
    std::vector<std::string> m_gatheredMembers;
    std::chrono::steady_clock::time_point m_gatheredSince;
    std::size_t m_written = 0;
    std::vector<ProjectFinding> m_unchecked; // found, not yet compared with the files
    std::jthread m_check;                    // last: joined before the rest goes
};

} // namespace candor::ui
