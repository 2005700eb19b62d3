// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/listen_page.h"

#include "panels/listen_temperature.h"
#include "panels/models_panel.h"
#include "panels/splitter_state.h"
#include "panels/track_panel.h"
#include "panels/tracks_panel.h"
#include "session/listen_session.h"
#include "tasks/view_of_track.h"

#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace candor::ui {

ListenPage::ListenPage(ListenSession& session,
                       std::function<std::vector<std::string>()> memberNames, QWidget* parent)
    : QWidget(parent), m_session(session), m_memberNames(std::move(memberNames)),
      m_models(new ModelsPanel(session)), m_tracks(new TracksPanel(session)),
      m_track(new TrackPanel), m_temperature(new ListenTemperature(session)),
      m_columns(new QSplitter(Qt::Horizontal)), m_rows(new QSplitter(Qt::Vertical)) {
    constexpr int ModelsWidth = 250;
    m_models->setMinimumWidth(210);
    m_rows->addWidget(m_tracks);
    m_rows->addWidget(m_track);
    m_rows->setStretchFactor(0, 1);
    m_rows->setStretchFactor(1, 1);
    m_columns->addWidget(m_models);
    m_columns->addWidget(m_rows);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({ModelsWidth, 1000});
    m_rows->setSizes({500, 500});
    for (QSplitter* splitter : {m_columns, m_rows}) {
        splitter->setChildrenCollapsible(false);
    }
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_columns, 1);
    page->addWidget(m_temperature);
    connect(m_tracks, &TracksPanel::currentChanged, this, &ListenPage::showTrack);
    connect(&session, &ListenSession::tracksChanged, this, &ListenPage::takeResults);
    connect(&session, &ListenSession::lineupChanged, this, &ListenPage::showTrack);
    connect(&session, &ListenSession::labelsChanged, this, &ListenPage::showLabel);
    connect(&session, &ListenSession::settingsChanged, this,
            [this] { m_track->setSettings(m_session.settings()); });
    setFocusProxy(&m_tracks->table());
    showTrack();
}

void ListenPage::takeResults(const std::vector<std::uint32_t>& tracks) {
    const auto current = m_tracks->current();
    if (current && std::find(tracks.begin(), tracks.end(), *current) != tracks.end()) {
        showTrack();
    }
}

/// Only another label is a reason to show the track anew: it is decoded again for that.
void ListenPage::showLabel() {
    const auto current = m_tracks->current();
    if (current && *current < m_session.tracks().size() &&
        m_session.tracks()[*current].label != m_label) {
        showTrack();
    }
}

void ListenPage::showTrack() {
    const auto current = m_tracks->current();
    if (!current || *current >= m_session.tracks().size()) {
        m_track->clear();
        return;
    }
    m_label = m_session.tracks()[*current].label;
    m_track->setTrack(viewOfTrack(m_session, m_memberNames(), *current));
}

QByteArray ListenPage::saveState() const {
    return splitterState({m_columns, m_rows});
}

void ListenPage::restoreState(const QByteArray& state) {
    restoreSplitters(state, {m_columns, m_rows});
}

} // namespace candor::ui

#include "moc_listen_page.cpp"
