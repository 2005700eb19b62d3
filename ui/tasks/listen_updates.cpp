// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/listen_updates.h"

#include "session/listen_session.h"
#include "text/model_error_text.h"

#include <algorithm>
#include <utility>

namespace candor::ui {
namespace {

/// Enough to keep every core busy for a while; handing over a hundred thousand would take the
/// window half a frame.
constexpr std::size_t MostFilesAJob = 10'000;

ListenJob jobOf(ListenSession& session) {
    ListenJob job;
    job.lineup = session.lineup().id();
    job.models = session.lineup().running();
    job.device = session.device();
    job.discarded = session.takeDiscarded();
    const std::vector<Track>& tracks = session.tracks();
    for (std::size_t index = 0; index < tracks.size() && job.tracks.size() < MostFilesAJob;
         ++index) {
        if (tracks[index].logits == nullptr) {
            job.tracks.push_back(static_cast<std::uint32_t>(index));
            job.files.push_back(tracks[index].file);
        }
    }
    return job;
}

} // namespace

ListenUpdates::ListenUpdates(ListenSession& session, ListenTask::Backend backend, QObject* parent)
    : QObject(parent), m_session(session),
      m_task(std::make_unique<ListenTask>(std::move(backend))) {
    connect(&session, &ListenSession::tracksAdded, this, &ListenUpdates::advance);
    connect(&session, &ListenSession::lineupChanged, this, &ListenUpdates::startAgain);
    connect(&session, &ListenSession::tracksCleared, this, &ListenUpdates::startAgain);
    connect(&session, &ListenSession::deviceChosen, this, &ListenUpdates::changeDevice);
    connect(m_task.get(), &ListenTask::devicesKnown, &session, &ListenSession::setDevices);
    connect(m_task.get(), &ListenTask::networksReady, this, &ListenUpdates::takeNetworks);
    connect(m_task.get(), &ListenTask::heard, this, &ListenUpdates::takeResults);
    connect(m_task.get(), &ListenTask::memoryFailed, this, &ListenUpdates::memoryFailed);
    connect(m_task.get(), &ListenTask::progress, this, &ListenUpdates::takeProgress);
    connect(m_task.get(), &ListenTask::failed, this, &ListenUpdates::takeFailure);
    connect(m_task.get(), &ListenTask::finished, this, &ListenUpdates::takeEnd);
}

ListenUpdates::~ListenUpdates() = default;

void ListenUpdates::cancel() {
    if (m_task->isRunning()) {
        m_paused = true;
        m_task->stop();
        setPhase(ListenPhase::Stopping);
    }
}

void ListenUpdates::resume() {
    m_paused = false;
    m_broken = false;
    advance();
}

/// Other models, or none of the old tracks: what runs is worthless.
void ListenUpdates::startAgain() {
    m_broken = false;
    m_paused = false;
    m_members.clear();
    m_task->stop();
    if (mustWait()) {
        Q_EMIT recollectionWanted();
    }
    advance();
}

std::vector<std::string> ListenUpdates::keys() const {
    return m_loaded == m_session.lineup().id() ? m_keys : std::vector<std::string>();
}

void ListenUpdates::askFirst() {
    m_asksFirst = true;
    m_recollected = m_session.lineup().id();
}

bool ListenUpdates::mustWait() const {
    const ModelLineup& lineup = m_session.lineup();
    return m_asksFirst && !lineup.running().empty() && m_recollected != lineup.id();
}

void ListenUpdates::recollected(std::uint64_t lineup) {
    m_recollected = lineup;
    advance();
}

/// What was heard stays; the rest is heard on the other device.
void ListenUpdates::changeDevice() {
    m_loaded = 0;
    m_broken = false;
    m_task->stop();
    advance();
}

void ListenUpdates::advance() {
    if (m_task->isRunning() || m_paused || m_broken || m_session.lineup().running().empty()) {
        return; // takeEnd() looks again
    }
    if (mustWait()) {
        setPhase(ListenPhase::Loading);
        return; // recollected() goes on
    }
    ListenJob job = jobOf(m_session);
    if (job.tracks.empty() && m_loaded == job.lineup) {
        setPhase(ListenPhase::Idle);
        return;
    }
    m_jobFiles = job.tracks.size();
    setPhase(m_loaded == job.lineup ? ListenPhase::Running : ListenPhase::Loading);
    m_task->start(std::move(job));
}

void ListenUpdates::takeNetworks(const ListenNetworks& networks) {
    m_loaded = networks.lineup;
    m_keys = networks.keys;
    if (networks.lineup == m_session.lineup().id()) {
        m_members = networks.members;
        ListenRun run = m_session.run();
        run.device = QString::fromStdString(networks.device.name);
        run.phase = ListenPhase::Running;
        m_session.setRun(run);
    }
}

void ListenUpdates::takeResults(std::uint64_t lineup, const std::vector<TrackResult>& results) {
    m_session.takeResults(lineup, results);
    std::vector<TrackResult> taken;
    const std::vector<Track>& tracks = m_session.tracks();
    for (const TrackResult& result : results) {
        if (result.first < tracks.size() && tracks[result.first].logits == result.second) {
            taken.push_back(result);
        }
    }
    if (!taken.empty()) {
        Q_EMIT heard(taken, m_keys);
    }
}

void ListenUpdates::takeProgress(const ExtractionProgress& progress) {
    ListenRun run = m_session.run();
    run.speed = progress.speed();
    run.secondsLeft = progress.secondsLeft;
    const std::size_t left = m_jobFiles - progress.filesDone;
    const std::size_t waiting = m_session.counts().files - m_session.counts().done;
    if (run.secondsLeft && left > 0 && waiting > left) {
        // Tracks that came after the job began are taken to be as long as the others.
        *run.secondsLeft *= static_cast<double>(waiting) / static_cast<double>(left);
    }
    m_session.setRun(run);
}

void ListenUpdates::takeFailure(const ListenFailure& failure) {
    const auto& running = m_session.lineup().running();
    const bool isOfModel = std::any_of(running.begin(), running.end(), [&](const auto& model) {
        return model.path == failure.model;
    });
    if (failure.fault && isOfModel && *failure.fault != ModelFault::LibTorchMissing) {
        Q_EMIT failed(modelErrorText(failure.model, *failure.fault, failure.arguments));
        // The others go on without it.
        m_session.refuseModel(failure.model, modelFaultText(*failure.fault, failure.arguments));
        return;
    }
    m_broken = true;
    Q_EMIT failed(failure.fault ? modelFaultText(*failure.fault, failure.arguments)
                                : QString::fromStdString(failure.sentence));
}

void ListenUpdates::takeEnd() {
    setPhase(m_paused ? ListenPhase::Paused : ListenPhase::Idle);
    advance();
    if (!m_task->isRunning()) {
        Q_EMIT rested();
    }
}

void ListenUpdates::setPhase(ListenPhase phase) {
    ListenRun run = m_session.run();
    run.phase = phase;
    if (phase != ListenPhase::Running) {
        run.secondsLeft.reset();
    }
    m_session.setRun(run);
}

} // namespace candor::ui

#include "moc_listen_updates.cpp"
