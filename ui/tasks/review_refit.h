// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/archive_session.h"
#include "tasks/tracks_snapshot.h"

#include <QObject>
#include <QString>

#include <functional>
#include <string>
#include <thread>
#include <vector>

namespace candor::ui {

class ListenSession;
class ReviewSession;

/// Fits the temperature of the tracks on the answers about a sample, by NLL, in a thread, and puts
/// it in place. Single-label only: of several labels an answer names one. GUI thread.
class ReviewRefit : public QObject {
    Q_OBJECT

public:
    enum class State {
        Idle,
        Running,
        Fitted, // found() is in use
        AtEdge, // no temperature is best: every file that names its class agrees, or none does
        Worse,  // with the rejected files that name no class, the promise would be further off
        Failed  // reason() says why
    };

    /// `memberNames`: of the columns, as far as they are known.
    ReviewRefit(const ReviewSession& review, ListenSession& tracks, ArchiveSession& archive,
                std::function<std::vector<std::string>()> memberNames, QObject* parent = nullptr);
    ~ReviewRefit() override; // stops and waits

    [[nodiscard]] bool canStart() const;
    void start();
    void takeBack(); // the temperature of before
    [[nodiscard]] bool canTakeBack() const;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const OwnFit& found() const { return m_found; }
    [[nodiscard]] const QString& reason() const { return m_reason; } // English

Q_SIGNALS:
    void changed();

private:
    void work(const TracksSnapshot& snapshot, const std::stop_token& stop);
    void take(const OwnFit& fit, bool atEdge);
    void setState(State state);
    [[nodiscard]] double offAt(double temperature) const;

    const ReviewSession& m_review;
    ListenSession& m_tracks;
    ArchiveSession& m_archive;
    std::function<std::vector<std::string>()> m_memberNames;
    State m_state = State::Idle;
    OwnFit m_found;
    QString m_reason;
    std::jthread m_thread; // last: joined before the rest goes
};

/// The files of the sample whose true class is known, labelled with it and nothing else: what a
/// temperature is fitted on. No track when there is none.
[[nodiscard]] TracksSnapshot answeredTracks(const ReviewSession& review,
                                            const ListenSession& tracks,
                                            const std::vector<std::string>& memberNames);

} // namespace candor::ui
