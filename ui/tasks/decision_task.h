// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/proposal_frame.h"
#include "tasks/request_mailbox.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <memory>
#include <thread>

namespace candor::ui {

/// Works out what is proposed for every track, in a thread of its own. While one frame is made, the
/// newest request waits; the one in work is finished first, so that a dragged temperature shows
/// frames all the way. Signals come from the GUI thread; so must all calls. The destructor stops
/// and waits.
class DecisionTask : public QObject {
    Q_OBJECT

public:
    explicit DecisionTask(QObject* parent = nullptr);
    ~DecisionTask() override;

    void request(ProposalRequest request);

Q_SIGNALS:
    void frameReady(std::uint64_t number,
                    const std::shared_ptr<const candor::ui::ProposalFrame>& frame);
    void failed(const QString& reason); // English

private:
    void work(const std::stop_token& stop);

    RequestMailbox<int, ProposalRequest> m_mailbox;
    std::jthread m_thread; // last: joined before the rest goes
};

} // namespace candor::ui
