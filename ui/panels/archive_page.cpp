// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/archive_page.h"

#include "panels/acceptance_panel.h"
#include "panels/archive_steps.h"
#include "panels/archive_table.h"
#include "panels/listen_temperature.h"
#include "panels/rule_panel.h"
#include "panels/splitter_state.h"
#include "panels/tag_preview.h"
#include "panels/track_panel.h"
#include "session/archive_session.h"
#include "session/listen_session.h"
#include "tasks/archive_updates.h"
#include "tasks/view_of_track.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace candor::ui {

ArchivePage::ArchivePage(ListenSession& tracks, ArchiveSession& archive,
                         std::function<std::vector<std::string>()> memberNames, QWidget* parent)
    : QWidget(parent), m_tracks(tracks), m_archive(archive), m_memberNames(std::move(memberNames)),
      m_updates(std::make_unique<ArchiveUpdates>(tracks, archive)),
      m_steps(new ArchiveSteps(tracks, archive)), m_acceptance(new AcceptancePanel(archive)),
      m_files(new ArchiveTable(archive)), m_track(new TrackPanel), m_tags(new TagPreview(archive)),
      m_rule(new RulePanel(archive)), m_temperature(new ListenTemperature(tracks)),
      m_body(new QStackedWidget), m_right(new QStackedWidget),
      m_columns(new QSplitter(Qt::Horizontal)), m_rows(new QSplitter(Qt::Vertical)) {
    build();
    follow();
    m_updates->start();
    showTrack();
}

ArchivePage::~ArchivePage() = default;

void ArchivePage::build() {
    auto* track = new QWidget;
    m_trackRows = new QVBoxLayout(track);
    m_trackRows->setContentsMargins(0, 0, 0, 0);
    m_trackRows->setSpacing(0);
    m_trackRows->addWidget(m_track, 1);
    m_trackRows->addWidget(m_tags);
    m_right->addWidget(track);
    m_right->addWidget(m_rule);
    m_right->setMinimumWidth(280);
    m_rows->addWidget(m_acceptance);
    m_rows->addWidget(m_files);
    m_rows->setStretchFactor(0, 0);
    m_rows->setStretchFactor(1, 1);
    m_rows->setSizes({250, 350});
    m_columns->addWidget(m_rows);
    m_columns->addWidget(m_right);
    m_columns->setStretchFactor(0, 1);
    m_columns->setStretchFactor(1, 0);
    m_columns->setSizes({640, 340});
    for (QSplitter* splitter : {m_columns, m_rows}) {
        splitter->setChildrenCollapsible(false);
    }
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_steps);
    m_body->addWidget(m_columns);
    page->addWidget(m_body, 1);
    page->addWidget(m_temperature);
    setFocusProxy(m_files);
}

void ArchivePage::follow() {
    connect(m_files, &ArchiveTable::currentChanged, this, &ArchivePage::showTrack);
    connect(m_acceptance, &AcceptancePanel::moreWanted, this, &ArchivePage::showMore);
    connect(m_rule, &RulePanel::closeWanted, this, [this] { m_acceptance->setShowsMore(false); });
    connect(m_updates.get(), &ArchiveUpdates::failed, this, [this](const QString& reason) {
        Q_EMIT failed(tr("The proposals could not be worked out: %1.").arg(reason));
    });
    connect(&m_tracks, &ListenSession::tracksChanged, this, &ArchivePage::takeResults);
    connect(&m_tracks, &ListenSession::lineupChanged, this, &ArchivePage::showTrack);
    connect(&m_tracks, &ListenSession::settingsChanged, this,
            [this] { m_track->setSettings(m_tracks.settings()); });
}

void ArchivePage::showMore(bool more) {
    m_right->setCurrentIndex(more ? 1 : 0);
}

void ArchivePage::takeResults(const std::vector<std::uint32_t>& tracks) {
    const auto current = shownTrack();
    if (current && std::find(tracks.begin(), tracks.end(), *current) != tracks.end()) {
        showTrack();
    }
}

std::optional<std::uint32_t> ArchivePage::shownTrack() const {
    return isReviewing() ? m_reviewed : m_files->current();
}

void ArchivePage::beginReview(QWidget* pane) {
    m_reviewed.reset();
    m_body->addWidget(pane); // once: again it stays where it is
    m_body->setCurrentWidget(pane);
    m_steps->hide();
    setFocusProxy(pane);
}

void ArchivePage::showReviewed(std::optional<std::uint32_t> track) {
    m_reviewed = track;
    showTrack();
}

void ArchivePage::endReview() {
    m_track->pause();
    makeRoom();
    m_trackRows->insertWidget(0, m_track, 1);
    m_body->setCurrentWidget(m_columns);
    m_steps->show();
    setFocusProxy(m_files);
    if (m_reviewed) {
        m_files->showTrack(*m_reviewed);
    }
    m_reviewed.reset();
    showTrack();
}

void ArchivePage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (!isReviewing()) {
        makeRoom();
    }
}

/// In a low window the spectrogram needs the room more than the bars, which the table says shorter.
void ArchivePage::makeRoom() {
    constexpr int LeastHeight = 580;
    m_track->setShowsBars(height() >= LeastHeight);
}

bool ArchivePage::isReviewing() const {
    return m_body->currentWidget() != m_columns;
}

void ArchivePage::showTrack() {
    const auto current = shownTrack();
    m_tags->setTrack(current);
    if (!current || *current >= m_tracks.tracks().size()) {
        m_track->clear();
    } else {
        m_track->setTrack(viewOfTrack(m_tracks, m_memberNames(), *current));
    }
}

QByteArray ArchivePage::saveState() const {
    return splitterState({m_columns, m_rows});
}

void ArchivePage::restoreState(const QByteArray& state) {
    restoreSplitters(state, {m_columns, m_rows});
}

} // namespace candor::ui

#include "moc_archive_page.cpp"
