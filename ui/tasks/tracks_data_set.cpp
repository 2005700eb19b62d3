// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/tracks_data_set.h"

#include "dataset/logits_table.h"
#include "session/calibration_session.h"
#include "session/listen_session.h"
#include "tasks/listen_updates.h"
#include "tasks/vector_registers.h"

#include <QMetaObject>
#include <QTimer>

#include <chrono>
#include <exception>
#include <utility>

namespace candor::ui {
namespace {

constexpr std::chrono::seconds RenewInterval{10};

} // namespace

TracksDataSet::TracksDataSet(ListenSession& listen, const ListenUpdates& updates,
                             CalibrationSession& explore, QObject* parent)
    : QObject(parent), m_listen(listen), m_updates(updates), m_explore(explore),
      m_pause(new QTimer(this)) {
    m_pause->setSingleShot(true);
    m_pause->setInterval(RenewInterval);
    connect(m_pause, &QTimer::timeout, this, &TracksDataSet::takeResults);
    connect(&updates, &ListenUpdates::rested, this, &TracksDataSet::takeResults);
    connect(&listen, &ListenSession::labelsChanged, this, [this] {
        if (m_listen.run().phase == ListenPhase::Idle) {
            takeResults(); // labels that came after the run
        }
    });
    connect(&listen, &ListenSession::tracksChanged, this, [this] {
        if (!m_pause->isActive()) {
            m_pause->start();
        }
    });
    connect(&listen, &ListenSession::lineupChanged, this, [this] { m_closed = false; });
    connect(&explore, &CalibrationSession::dataSetsChanged, this, [this] {
        if (m_id != NoDataSet && m_explore.find(m_id) == nullptr) {
            m_id = NoDataSet;
            m_closed = true;
        }
    });
}

TracksDataSet::~TracksDataSet() = default;

void TracksDataSet::show() {
    m_closed = false;
    m_wanted = true;
    renew();
}

void TracksDataSet::takeResults() {
    const TrackCounts& counts = m_listen.counts();
    const bool isNews = counts.done != m_filesShown || counts.labelled != m_labelsShown;
    const bool isAsked = counts.labelled > 0 || m_id != NoDataSet;
    if (isNews && isAsked && !m_closed && counts.done > counts.failed) {
        renew();
    }
}

void TracksDataSet::renew() {
    if (m_running) {
        m_again = true;
        return;
    }
    m_running = true;
    m_again = false;
    m_filesShown = m_listen.counts().done;
    m_labelsShown = m_listen.counts().labelled;
    auto snapshot = takeSnapshot(m_listen, m_updates.memberNames());
    m_thread = std::jthread([this, snapshot = std::move(snapshot)] {
        clearUpperVectorRegisters();
        std::shared_ptr<const LogitsTable> table;
        QString reason;
        try {
            table = tableOf(snapshot);
        } catch (const std::exception& error) {
            reason = QString::fromUtf8(error.what());
        }
        QMetaObject::invokeMethod(
            this,
            [this, table, reason] {
                if (!reason.isEmpty()) {
                    Q_EMIT failed(reason);
                }
                take(table);
            },
            Qt::QueuedConnection);
    });
}

void TracksDataSet::take(const std::shared_ptr<const LogitsTable>& table) {
    m_running = false;
    if (table != nullptr && !m_closed) {
        const DataSetId old = std::exchange(m_id, NoDataSet);
        m_id = old != NoDataSet ? m_explore.replace(old, table) : m_explore.open(table, m_wanted);
        m_explore.setMembers(m_id, m_listen.settings().members);
        if (std::exchange(m_wanted, false)) {
            m_explore.setCurrent(m_id);
            Q_EMIT shown();
        }
    }
    if (m_again) {
        renew();
    }
}

} // namespace candor::ui

#include "moc_tracks_data_set.cpp"
