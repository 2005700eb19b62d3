// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/review_refit.h"

#include "cancelled.h"

#include "dataset/logits_table.h"
#include "evaluation/evaluation.h"
#include "evaluation/fitted_temperature.h"
#include "session/listen_session.h"
#include "session/review_session.h"
#include "tasks/vector_registers.h"

#include <QMetaObject>

#include <cmath>
#include <exception>
#include <stop_token>
#include <utility>

namespace candor::ui {

TracksSnapshot answeredTracks(const ReviewSession& review, const ListenSession& tracks,
                              const std::vector<std::string>& memberNames) {
    const auto known = review.knownClasses();
    std::vector<std::uint32_t> files;
    for (const auto& [track, label] : known) {
        files.push_back(track);
    }
    if (files.empty()) {
        return {}; // takeSnapshot() would take all
    }
    TracksSnapshot snapshot = takeSnapshot(tracks, memberNames, files);
    for (std::size_t at = 0; at < known.size(); ++at) {
        snapshot.tracks[at].label = known[at].second;
        snapshot.tracks[at].labels.clear();
    }
    return snapshot;
}

ReviewRefit::ReviewRefit(const ReviewSession& review, ListenSession& tracks,
                         ArchiveSession& archive,
                         std::function<std::vector<std::string>()> memberNames, QObject* parent)
    : QObject(parent), m_review(review), m_tracks(tracks), m_archive(archive),
      m_memberNames(std::move(memberNames)) {
    // What was found was found of other answers.
    connect(&archive, &ArchiveSession::decisionsChanged, this, [this] { setState(State::Idle); });
}

ReviewRefit::~ReviewRefit() = default;

bool ReviewRefit::canStart() const {
    const ModelDescription* model = m_tracks.description();
    return model != nullptr && model->task == Task::SingleLabel && !m_review.knownClasses().empty();
}

void ReviewRefit::start() {
    if (m_state == State::Running || !canStart()) {
        return;
    }
    setState(State::Running);
    m_thread = std::jthread([this, snapshot = answeredTracks(m_review, m_tracks, m_memberNames())](
                                const std::stop_token& stop) { work(snapshot, stop); });
}

void ReviewRefit::work(const TracksSnapshot& snapshot, const std::stop_token& stop) {
    clearUpperVectorRegisters();
    try {
        const auto table = tableOf(snapshot);
        if (table == nullptr) {
            throw std::invalid_argument("no answered file has been heard");
        }
        EvaluationSettings settings = snapshot.settings;
        settings.wantMembers = false;
        const FittedTemperature found = fitTemperature(*table, settings, Measure::Nll, stop);
        OwnFit fit;
        fit.temperature = found.temperature;
        fit.before = settings.temperature;
        fit.files = found.files;
        fit.lossBefore = evaluate(*table, settings, stop).ensemble.measures.nll;
        fit.lossAfter = found.value;
        QMetaObject::invokeMethod(
            this, [this, fit, atEdge = found.atGridEdge] { take(fit, atEdge); },
            Qt::QueuedConnection);
    } catch (const Cancelled&) {
        return; // the window closes
    } catch (const std::exception& error) {
        QMetaObject::invokeMethod(
            this,
            [this, text = QString::fromUtf8(error.what())] {
                m_reason = text;
                setState(State::Failed);
            },
            Qt::QueuedConnection);
    }
}

void ReviewRefit::take(const OwnFit& fit, bool atEdge) {
    const bool isStill = m_state == State::Running && m_tracks.settings().temperature == fit.before;
    if (!isStill) {
        setState(State::Idle); // answers or temperature moved meanwhile
        return;
    }
    m_found = fit;
    if (atEdge) {
        setState(State::AtEdge);
        return;
    }
    const bool leavesOut = m_review.sampleAnswers().unnamed > 0;
    if (leavesOut && offAt(fit.temperature) > offAt(fit.before)) {
        setState(State::Worse);
        return;
    }
    m_tracks.setTemperature(fit.temperature);
    m_archive.setOwnFit(fit);
    setState(State::Fitted);
}

/// How far promised and observed accuracy of all answers are apart.
double ReviewRefit::offAt(double temperature) const {
    const TrustCheck check = checkTrust(m_review.sampleAnswers(temperature).now);
    return std::abs(check.promised - check.observed);
}

bool ReviewRefit::canTakeBack() const {
    return m_archive.ownFit().has_value();
}

void ReviewRefit::takeBack() {
    if (const auto fit = m_archive.ownFit()) {
        m_archive.setOwnFit(std::nullopt);
        m_tracks.setTemperature(fit->before);
        setState(State::Idle);
    }
}

void ReviewRefit::setState(State state) {
    m_state = state;
    Q_EMIT changed();
}

} // namespace candor::ui

#include "moc_review_refit.cpp"
