// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/project_task.h"

#include "tasks/project_reading.h"
#include "tasks/project_worker.h"
#include "tasks/queued_signal.h"
#include "tasks/unsaved_projects.h"
#include "tasks/vector_registers.h"

#include <algorithm>
#include <deque>
#include <exception>
#include <utility>

namespace candor::ui {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::seconds RetryPause{5}; // a disk that is full stays full for a while

ProjectFailure failureOf(const ProjectError& error) {
    return {error.path(), error.fault(), error.arguments(), error.what()};
}

} // namespace

/// The thread's loop: orders one by one; those that could not be written wait in their order.
struct ProjectTask::Rounds {
    ProjectTask& task;
    ProjectWorker worker;
    std::deque<Order> unwritten = {};
    std::string told = {}; // the last failure to write
    Clock::time_point retryAt = {};

    explicit Rounds(ProjectTask& owner) : task(owner), worker(owner) {}

    void take(Order order) {
        if (order.writes) {
            unwritten.push_back(std::move(order));
            writeDue(false);
            return;
        }
        writeDue(true); // before the project is another one
        const std::uint64_t before = worker.project();
        try {
            order.run(worker);
        } catch (const ProjectError& error) {
            sendQueued(task, &ProjectTask::failed, failureOf(error));
        } catch (const std::exception& error) {
            sendQueued(task, &ProjectTask::failed, ProjectFailure{{}, {}, {}, error.what()});
        }
        if (worker.project() != before) {
            unwritten.clear(); // meant for the other one, and was said to be lost
            told.clear();
        }
    }

    /// `now`: whatever the time.
    void writeDue(bool now) {
        if (!now && Clock::now() < retryAt) {
            return;
        }
        try {
            for (; !unwritten.empty(); unwritten.pop_front()) {
                unwritten.front().run(worker);
            }
            if (now || worker.isFlushDue()) {
                worker.flush();
            }
            told.clear();
        } catch (const ProjectError& error) {
            complain(failureOf(error));
        } catch (const std::exception& error) {
            complain({{}, std::nullopt, {}, error.what()});
        }
    }

    void complain(const ProjectFailure& failure) {
        retryAt = Clock::now() + RetryPause;
        if (std::exchange(told, failure.sentence) != failure.sentence) {
            sendQueued(task, &ProjectTask::failed, failure);
        }
    }

    [[nodiscard]] std::optional<std::chrono::milliseconds> patience() const {
        if (!unwritten.empty() || Clock::now() < retryAt) {
            return RetryPause;
        }
        return worker.untilFlush();
    }
};

ProjectTask::ProjectTask(QObject* parent) : QObject(parent), m_thread([this] { work(); }) {}

ProjectTask::~ProjectTask() {
    m_recollection.request_stop();
    m_mailbox.post({++m_lastKey, {}}, {{}, false, true});
    m_thread.join();
}

void ProjectTask::post(std::function<void(ProjectWorker&)> run) {
    m_mailbox.post({++m_lastKey, {}}, {std::move(run), false, false});
}

void ProjectTask::postWriting(std::function<void(ProjectWorker&)> run, const std::string& name) {
    const std::uint64_t key = name.empty() ? ++m_lastKey : m_project;
    m_mailbox.post({key, name}, {std::move(run), true, false});
}

void ProjectTask::create(const std::filesystem::path& path) {
    ++m_project;
    post([path](ProjectWorker& worker) { worker.create(path); });
}

void ProjectTask::open(const std::filesystem::path& path) {
    post([path](ProjectWorker& worker) { worker.open(path); });
}

void ProjectTask::adopt() {
    ++m_project;
    m_recollection.request_stop(); // of the old one
    post([](ProjectWorker& worker) { worker.adopt(); });
}

void ProjectTask::saveAs(const std::filesystem::path& path, bool discardOld) {
    post([path, discardOld](ProjectWorker& worker) { worker.saveAs(path, discardOld); });
}

void ProjectTask::rescue(const std::filesystem::path& damaged,
                         const std::filesystem::path& rescue) {
    post([damaged, rescue](ProjectWorker& worker) { worker.rescue(damaged, rescue); });
}

void ProjectTask::lookForUnsaved(const std::filesystem::path& folder) {
    m_search = std::jthread([this, folder] {
        clearUpperVectorRegisters();
        const auto refused = [this](const ProjectError& error) {
            sendQueued(*this, &ProjectTask::failed, failureOf(error));
        };
        const std::vector<UnsavedProject> found = findUnsavedProjects(folder, refused);
        sendQueued(*this, &ProjectTask::unsavedFound, found);
    });
}

void ProjectTask::keepSetting(const std::string& key, const std::string& value) {
    postWriting(
        [key, value](ProjectWorker& worker) {
            worker.write([&](ProjectFile& file) { file.setSetting(key, value); });
        },
        "setting " + key);
}

void ProjectTask::keepModels(std::vector<ListenModel> models, std::vector<ProjectModel> missing) {
    postWriting([models = std::move(models), missing = std::move(missing)](
                    ProjectWorker& worker) { worker.writeModels(models, missing); },
                "models");
}

void ProjectTask::keepLogitsFiles(std::vector<std::filesystem::path> files) {
    postWriting(
        [files = std::move(files)](ProjectWorker& worker) {
            worker.write([&files](ProjectFile& file) { file.setLogitsFiles(files); });
        },
        "logits files");
}

void ProjectTask::keepTracks(std::vector<TrackRecord> tracks) {
    postWriting([tracks = std::move(tracks)](ProjectWorker& worker) {
        worker.write([&tracks](ProjectFile& file) { file.putTracks(projectTracks(tracks)); });
    });
}

void ProjectTask::clearTracks() {
    postWriting(
        [](ProjectWorker& worker) { worker.write([](ProjectFile& file) { file.clearTracks(); }); });
}

void ProjectTask::keepFindings(std::vector<ProjectFinding> findings,
                               std::vector<std::string> members) {
    postWriting([findings = std::move(findings), members = std::move(members)](
                    ProjectWorker& worker) { worker.gather(findings, members); });
}

void ProjectTask::forgetFindings(std::vector<std::uint32_t> tracks) {
    postWriting([tracks = std::move(tracks)](ProjectWorker& worker) {
        worker.write([&tracks](ProjectFile& file) { file.forgetFindings(tracks); });
    });
}

void ProjectTask::keepDecisions(std::vector<std::pair<std::uint32_t, FileDecision>> decisions) {
    postWriting([decisions = std::move(decisions)](ProjectWorker& worker) {
        worker.write([&decisions](ProjectFile& file) { file.putDecisions(decisions); });
    });
}

void ProjectTask::recollect(std::uint64_t lineup, std::vector<ModelFile> models) {
    m_recollection.request_stop();
    m_recollection = std::stop_source();
    post([lineup, models = std::move(models), stop = m_recollection.get_token()](
             ProjectWorker& worker) { worker.recollect(lineup, models, stop); });
}

void ProjectTask::work() {
    clearUpperVectorRegisters();
    Rounds rounds(*this);
    const std::stop_token never; // the last order ends it: what was posted before is done first
    while (true) {
        const auto patience = rounds.patience();
        auto order = patience ? m_mailbox.takeWithin(never, *patience) : m_mailbox.take(never);
        if (order && order->last) {
            break;
        }
        if (order) {
            rounds.take(std::move(*order));
        }
        rounds.writeDue(false);
    }
    rounds.writeDue(true);
}

} // namespace candor::ui

#include "moc_project_task.cpp"
