// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/archive_updates.h"

#include "session/archive_session.h"
#include "session/listen_session.h"
#include "tasks/decision_task.h"

#include <QTimer>

#include <utility>

namespace candor::ui {
namespace {

constexpr int RunMilliseconds = 500; // between two frames while results come

} // namespace

ArchiveUpdates::ArchiveUpdates(const ListenSession& tracks, ArchiveSession& archive,
                               QObject* parent)
    : QObject(parent), m_tracks(tracks), m_archive(archive), m_soon(new QTimer(this)),
      m_task(std::make_unique<DecisionTask>()) {
    m_soon->setSingleShot(true);
    m_soon->setInterval(RunMilliseconds);
    connect(m_soon, &QTimer::timeout, this, &ArchiveUpdates::ask);
    connect(m_task.get(), &DecisionTask::frameReady, this, &ArchiveUpdates::takeFrame);
    connect(m_task.get(), &DecisionTask::failed, this, &ArchiveUpdates::failed);
    connect(&tracks, &ListenSession::tracksChanged, this, &ArchiveUpdates::askSoon);
    connect(&tracks, &ListenSession::tracksAdded, this, &ArchiveUpdates::askSoon);
    connect(&tracks, &ListenSession::settingsChanged, this, &ArchiveUpdates::ask);
    const auto startAnew = [this] {
        m_oldest = m_asked + 1;
        ask();
    };
    connect(&tracks, &ListenSession::lineupChanged, this, startAnew);
    connect(&tracks, &ListenSession::tracksCleared, this, startAnew);
    connect(&archive, &ArchiveSession::ruleChanged, this, [this] {
        if (m_archive.rule().by != m_archive.frame().prediction.by()) {
            ask(); // a line that moves needs no new frame
        }
    });
}

ArchiveUpdates::~ArchiveUpdates() = default;

void ArchiveUpdates::start() {
    if (!m_started) {
        m_started = true;
        ask();
    }
}

void ArchiveUpdates::askSoon() {
    if (m_started && !m_soon->isActive()) {
        m_soon->start();
    }
}

void ArchiveUpdates::ask() {
    if (!m_started) {
        return;
    }
    m_soon->stop();
    ProposalRequest request;
    if (const ModelDescription* description = m_tracks.description()) {
        request.tracks = m_tracks.tracks();
        request.classes = description->labels.size();
        request.task = description->task;
    }
    request.settings = m_tracks.settings();
    request.by = m_archive.rule().by;
    request.number = ++m_asked;
    m_task->request(std::move(request));
}

void ArchiveUpdates::takeFrame(std::uint64_t number,
                               const std::shared_ptr<const ProposalFrame>& frame) {
    if (number >= m_oldest) {
        m_archive.takeFrame(frame);
    }
}

} // namespace candor::ui

#include "moc_archive_updates.cpp"
