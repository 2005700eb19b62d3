// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/proposal_frame.h"

#include <QObject>

#include <cstdint>
#include <memory>

QT_FORWARD_DECLARE_CLASS(QTimer)

namespace candor::ui {

class ArchiveSession;
class DecisionTask;
class ListenSession;

/// Keeps the proposals of the archive up to date: at once when temperature, members or rule move,
/// twice a second while results come. Idle until it is first asked for. GUI thread.
class ArchiveUpdates : public QObject {
    Q_OBJECT

public:
    ArchiveUpdates(const ListenSession& tracks, ArchiveSession& archive, QObject* parent = nullptr);
    ~ArchiveUpdates() override;

    /// Proposals are needed from now on.
    void start();

Q_SIGNALS:
    void failed(const QString& reason);

private:
    void ask();
    void askSoon();
    void takeFrame(std::uint64_t number, const std::shared_ptr<const ProposalFrame>& frame);

    const ListenSession& m_tracks;
    ArchiveSession& m_archive;
    QTimer* m_soon;
    std::uint64_t m_asked = 0;
    std::uint64_t m_oldest = 1; // frames before it speak of other tracks or classes
    bool m_started = false;
    std::unique_ptr<DecisionTask> m_task;
};

} // namespace candor::ui
