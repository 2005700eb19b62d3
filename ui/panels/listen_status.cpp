// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/listen_status.h"

#include "session/listen_session.h"
#include "text/number_text.h"
#include "text/time_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStringList>

#include <cmath>

namespace candor::ui {
namespace {

constexpr int StatusSteps = 1000;

} // namespace

ListenStatus::ListenStatus(ListenSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_text(new QLabel), m_bar(new QProgressBar),
      m_button(new QPushButton) {
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAccessibleName(tr("Listening"));
    m_bar->setRange(0, StatusSteps);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(120);
    m_bar->setAccessibleName(tr("Progress of listening"));
    m_button->setAutoDefault(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text);
    row->addWidget(m_bar);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (isBusy()) {
            Q_EMIT cancelWanted();
        } else {
            Q_EMIT continueWanted();
        }
    });
    connect(&session, &ListenSession::runChanged, this, &ListenStatus::follow);
    connect(&session, &ListenSession::tracksAdded, this, &ListenStatus::follow);
    connect(&session, &ListenSession::tracksChanged, this, &ListenStatus::follow);
    connect(&session, &ListenSession::tracksCleared, this, &ListenStatus::follow);
    connect(&session, &ListenSession::lineupChanged, this, &ListenStatus::follow);
    follow();
}

void ListenStatus::setSearching(bool searching) {
    m_searching = searching;
    follow();
}

QString ListenStatus::sentence() const {
    return m_text->text();
}

bool ListenStatus::isBusy() const {
    const ListenPhase phase = m_session.run().phase;
    return m_searching || phase == ListenPhase::Loading || phase == ListenPhase::Running;
}

QString ListenStatus::runText() const {
    const ListenRun& run = m_session.run();
    const TrackCounts& counts = m_session.counts();
    QStringList parts;
    if (!run.device.isEmpty()) {
        parts << run.device;
    }
    parts << (counts.files == 1 ? tr("%1 of 1 file")
                                : tr("%1 of %Ln files", nullptr, static_cast<int>(counts.files)))
                 .arg(countText(counts.done));
    if (counts.failed > 0) {
        parts << tr("%1 failed").arg(countText(counts.failed));
    }
    if (run.phase == ListenPhase::Running && run.speed > 0.0) {
        const int decimals = run.speed < 10.0 ? 1 : 0;
        parts << tr("%1x real time").arg(QLocale().toString(run.speed, 'f', decimals));
    }
    if (run.phase == ListenPhase::Running && run.secondsLeft) {
        parts << tr("%1 left").arg(timeText(std::ceil(*run.secondsLeft)));
    }
    return parts.join(QStringLiteral(" · "));
}

void ListenStatus::follow() {
    const ListenPhase phase = m_session.run().phase;
    const TrackCounts& counts = m_session.counts();
    switch (phase) {
    case ListenPhase::Loading:
        m_text->setText(tr("Networks are being loaded …"));
        break;
    case ListenPhase::Stopping:
        m_text->setText(tr("Stopping after this batch …"));
        break;
    case ListenPhase::Paused:
        m_text->setText(tr("Stopped · %1").arg(runText()));
        break;
    default:
        m_text->setText(m_searching && phase == ListenPhase::Idle
                            ? tr("Looking for sound: %1 found").arg(countText(counts.files))
                            : runText());
    }
    m_bar->setVisible(phase == ListenPhase::Running);
    m_bar->setValue(counts.files == 0 ? 0
                                      : static_cast<int>(static_cast<double>(StatusSteps) *
                                                         static_cast<double>(counts.done) /
                                                         static_cast<double>(counts.files)));
    const bool canContinue = phase == ListenPhase::Paused;
    m_button->setVisible(isBusy() || canContinue || phase == ListenPhase::Stopping);
    m_button->setEnabled(phase != ListenPhase::Stopping);
    m_button->setText(canContinue ? tr("Co&ntinue") : tr("Ca&ncel"));
    m_button->setToolTip(canContinue ? tr("Listen to the tracks that wait (Ctrl+Enter).")
                                     : tr("Stop listening. What was heard stays (Ctrl+Enter)."));
    setVisible(isBusy() || phase != ListenPhase::Idle || counts.files > 0);
}

} // namespace candor::ui

#include "moc_listen_status.cpp"
