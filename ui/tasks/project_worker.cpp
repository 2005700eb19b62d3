// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/project_worker.h"

#include "cancelled.h"

#include "tasks/project_check.h"
#include "tasks/project_reading.h"
#include "tasks/project_task.h"
#include "tasks/queued_signal.h"
#include "tasks/vector_registers.h"

#include <algorithm>
#include <span>
#include <system_error>
#include <utility>

namespace candor::ui {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t MostGathered = 256; // files
constexpr std::chrono::milliseconds MostWait{500};
/// The window takes a piece of this size within a few milliseconds, and one comes a frame.
constexpr std::size_t TracksAPiece = 4000;
constexpr std::chrono::milliseconds FramePause{16};

/// One piece a frame, so that the window stays awake.
class Pace {
public:
    void next() {
        std::this_thread::sleep_until(m_last + FramePause);
        m_last = Clock::now();
    }

private:
    Clock::time_point m_last;
};

} // namespace

ProjectWorker::ProjectWorker(ProjectTask& task) : m_task(task) {}

ProjectWorker::~ProjectWorker() = default;

void ProjectWorker::replaceBy(ProjectFile file) {
    m_check = std::jthread(); // stops and waits
    m_file.emplace(std::move(file));
    ++m_project;
    m_written = 0;
}

void ProjectWorker::create(const std::filesystem::path& path) {
    flush();
    replaceBy(ProjectFile::create(path));
    sendQueued(m_task, &ProjectTask::created, path);
}

void ProjectWorker::open(const std::filesystem::path& path) {
    m_next.reset();
    ProjectFile file = ProjectFile::open(path);
    ProjectContents contents = file.contents();
    const OpenedProject opened = openedProject(path, contents, m_keys);
    m_next.emplace(Next{std::move(file), std::move(contents.tracks)});
    sendQueued(m_task, &ProjectTask::opened, opened);
}

void ProjectWorker::adopt() {
    if (!m_next) {
        return;
    }
    Next next = std::move(*m_next);
    m_next.reset();
    m_gathered.clear(); // flushed, or it could not be
    replaceBy(std::move(next.file));
    deliver(next.tracks);
}

void ProjectWorker::deliver(const std::vector<ProjectTrack>& tracks) {
    const std::span<const ProjectTrack> all(tracks);
    Pace pace;
    for (std::size_t first = 0; first < all.size(); first += TracksAPiece) {
        const std::size_t count = std::min(TracksAPiece, all.size() - first);
        const OpenedTracks piece = openedTracks(all.subspan(first, count));
        pace.next();
        sendQueued(m_task, &ProjectTask::tracksRead, piece);
    }
    sendQueued(m_task, &ProjectTask::allTracksRead);
}

void ProjectWorker::saveAs(const std::filesystem::path& path, bool discardOld) {
    flush();
    if (!m_file) {
        return;
    }
    const std::filesystem::path old = m_file->path();
    m_file->saveAs(path);
    if (discardOld && old != path) {
        std::error_code error;
        std::filesystem::remove(old, error); // one that stays is offered once more, no harm
    }
    sendQueued(m_task, &ProjectTask::saved, path);
}

void ProjectWorker::rescue(const std::filesystem::path& damaged,
                           const std::filesystem::path& rescue) {
    const ProjectRescue found = rescueProject(damaged, rescue);
    sendQueued(m_task, &ProjectTask::rescued, rescue, found);
}

void ProjectWorker::recollect(std::uint64_t lineup, const std::vector<ModelFile>& models,
                              const std::stop_token& stop) {
    flush();
    std::vector<std::string> keys;
    for (const ModelFile& model : models) {
        keys.push_back(m_keys.of(model));
    }
    const bool areKnown = std::ranges::none_of(keys, &std::string::empty);
    Pace pace;
    try {
        if (m_file && areKnown && !keys.empty()) {
            m_file->findings(
                keys,
                [&](const std::vector<ProjectFinding>& found) {
                    pace.next();
                    m_unchecked.insert(m_unchecked.end(), found.begin(), found.end());
                    sendQueued(m_task, &ProjectTask::found, lineup, found);
                },
                stop);
        }
    } catch (const Cancelled&) {
        m_unchecked.clear();
        return; // another line-up is asked for
    }
    sendQueued(m_task, &ProjectTask::recollected, lineup);
    startCheck();
}

void ProjectWorker::startCheck() {
    m_check = std::jthread(
        [&task = m_task, findings = std::exchange(m_unchecked, {})](const std::stop_token& stop) {
            clearUpperVectorRegisters();
            try {
                const ChangedFiles files = changedFiles(findings, stop);
                sendQueued(task, &ProjectTask::changed, files);
            } catch (const Cancelled&) {
                // Another project, or the end.
            }
        });
}

void ProjectWorker::write(const std::function<void(ProjectFile&)>& change) {
    flush();
    if (m_file) {
        change(*m_file);
    }
}

void ProjectWorker::writeModels(const std::vector<ListenModel>& models,
                                const std::vector<ProjectModel>& missing) {
    std::vector<ProjectModel> known;
    for (const ListenModel& model : models) {
        known.push_back({model.file.path, m_keys.of(model.file),
                         model.file.reading.description.name, model.ticked});
    }
    known.insert(known.end(), missing.begin(), missing.end());
    write([&known](ProjectFile& file) { file.setModels(known); });
}

void ProjectWorker::gather(const std::vector<ProjectFinding>& findings,
                           const std::vector<std::string>& members) {
    if (!m_file) {
        return;
    }
    if (members != m_gatheredMembers) {
        flush();
        m_gatheredMembers = members;
    }
    if (m_gathered.empty()) {
        m_gatheredSince = Clock::now();
    }
    m_gathered.insert(m_gathered.end(), findings.begin(), findings.end());
}

void ProjectWorker::flush() {
    if (m_gathered.empty() || !m_file) {
        return;
    }
    m_file->keepFindings(m_gathered, m_gatheredMembers);
    m_written += m_gathered.size();
    m_gathered.clear();
    sendQueued(m_task, &ProjectTask::wrote, m_written);
}

bool ProjectWorker::isFlushDue() const {
    return m_gathered.size() >= MostGathered ||
           (!m_gathered.empty() && Clock::now() - m_gatheredSince >= MostWait);
}

std::optional<std::chrono::milliseconds> ProjectWorker::untilFlush() const {
    if (m_gathered.empty()) {
        return std::nullopt;
    }
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
        m_gatheredSince + MostWait - Clock::now());
    return std::clamp(left, std::chrono::milliseconds(0), MostWait);
}

} // namespace candor::ui
