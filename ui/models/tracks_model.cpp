// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tracks_model.h"

#include "models/tracks_arranger.h"
#include "session/listen_session.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace candor::ui {
namespace {

constexpr int TracksRestMilliseconds = 250; // the temperature stands still
constexpr int RunMilliseconds = 1000;       // between two arrangements during a run
/// Logits that may be looked at between two positions of the slider on the GUI thread: 8 ms. Rows
/// beyond show what they showed before until the thread has caught up.
constexpr std::size_t MostLogitsAtOnce = 400'000;

} // namespace

TracksModel::TracksModel(const ListenSession& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session), m_rest(new QTimer(this)),
      m_arranger(new TracksArranger(this)) {
    m_rest->setSingleShot(true);
    connect(m_rest, &QTimer::timeout, this, &TracksModel::arrange);
    connect(m_arranger, &TracksArranger::arranged, this, &TracksModel::takeArrangement);
    follow();
    addRows(0);
}

void TracksModel::follow() {
    connect(&m_session, &ListenSession::tracksAdded, this, &TracksModel::addRows);
    connect(&m_session, &ListenSession::tracksChanged, this, &TracksModel::refreshTracks);
    connect(&m_session, &ListenSession::tracksCleared, this, &TracksModel::reset);
    connect(&m_session, &ListenSession::settingsChanged, this, &TracksModel::refreshAll);
    connect(&m_session, &ListenSession::lineupChanged, this, [this] {
        std::fill(m_kept.begin(), m_kept.end(), Kept()); // of other classes, perhaps
        refreshAll();
    });
    connect(&m_session, &ListenSession::labelsChanged, this, &TracksModel::refreshAll);
}

void TracksModel::addRows(std::size_t first) {
    const std::size_t count = m_session.tracks().size();
    m_kept.resize(count);
    m_rows.resize(count, -1);
    if (!m_query.isPlain()) {
        arrangeSoon(TracksRestMilliseconds);
        return;
    }
    if (first == count) {
        return;
    }
    beginInsertRows({}, static_cast<int>(first), static_cast<int>(count) - 1);
    for (std::size_t track = first; track < count; ++track) {
        m_rows[track] = static_cast<std::int32_t>(m_order.size());
        m_order.push_back(static_cast<std::uint32_t>(track));
    }
    endInsertRows();
}

void TracksModel::reset() {
    beginResetModel();
    m_order.clear();
    m_rows.clear();
    m_kept.clear();
    ++m_stamp;
    endResetModel();
}

void TracksModel::refreshTracks(const std::vector<std::uint32_t>& tracks) {
    int top = rowCount();
    int bottom = -1;
    for (const std::uint32_t track : tracks) {
        m_kept[track].stamp = 0;
        if (m_rows[track] >= 0) {
            top = std::min(top, m_rows[track]);
            bottom = std::max(bottom, m_rows[track]);
        }
    }
    if (bottom >= 0) {
        Q_EMIT dataChanged(index(top, 0), index(bottom, TrackColumns - 1));
    }
    if (!m_query.isPlain()) {
        arrangeSoon(RunMilliseconds);
    }
}

void TracksModel::refreshAll() {
    ++m_stamp;
    m_spent = 0;
    if (!m_order.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, TrackColumns - 1));
    }
    if (!m_query.isPlain()) {
        m_rest->stop();
        arrangeSoon(TracksRestMilliseconds);
    }
}

void TracksModel::setQuery(const TracksQuery& query) {
    if (query == m_query) {
        return;
    }
    m_query = query;
    if (m_query.isPlain()) {
        std::vector<std::uint32_t> order(m_session.tracks().size());
        for (std::size_t track = 0; track < order.size(); ++track) {
            order[track] = static_cast<std::uint32_t>(track);
        }
        takeOrder(std::move(order));
    } else {
        arrange();
    }
}

void TracksModel::sort(int column, Qt::SortOrder order) {
    TracksQuery query = m_query;
    query.sortBy = static_cast<TrackColumn>(column);
    query.descending = column >= 0 && order == Qt::DescendingOrder;
    setQuery(query);
}

void TracksModel::arrangeSoon(int milliseconds) {
    if (!m_rest->isActive()) {
        m_rest->start(milliseconds);
    }
}

void TracksModel::arrange() {
    TracksSource source{m_session.tracks(), {}, Task::SingleLabel, m_session.settings()};
    if (const ModelDescription* description = m_session.description()) {
        source.classes = description->labels;
        source.task = description->task;
    }
    m_arrangedStamp = m_stamp;
    m_arranger->arrange(std::move(source), m_query);
}

void TracksModel::takeArrangement(const TracksArrangement& arrangement) {
    if (arrangement.outcomes.size() > m_kept.size()) {
        return; // of tracks that have been cleared
    }
    if (m_arrangedStamp == m_stamp && !m_arranger->isBusy()) {
        for (std::size_t track = 0; track < arrangement.outcomes.size(); ++track) {
            if (arrangement.outcomes[track].isKnown()) {
                m_kept[track] = {arrangement.outcomes[track], m_stamp};
            }
        }
    }
    if (!m_query.isPlain()) {
        takeOrder(arrangement.order);
    } else if (!m_order.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, TrackColumns - 1));
    }
}

void TracksModel::takeOrder(std::vector<std::uint32_t> order) {
    if (order == m_order) {
        if (!m_order.empty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, TrackColumns - 1));
        }
    } else {
        beginResetModel();
        m_order = std::move(order);
        std::fill(m_rows.begin(), m_rows.end(), -1);
        for (std::size_t row = 0; row < m_order.size(); ++row) {
            m_rows[m_order[row]] = static_cast<std::int32_t>(row);
        }
        endResetModel();
    }
    Q_EMIT arranged();
}

void TracksModel::setColours(const CellColours& colours) {
    m_colours = colours;
    refreshAll();
}

void TracksModel::setStateIcons(const StateIcons& icons) {
    m_icons = icons;
    refreshAll();
}

std::uint32_t TracksModel::trackAt(int row) const {
    return m_order[static_cast<std::size_t>(row)];
}

int TracksModel::rowOf(std::uint32_t track) const {
    return track < m_rows.size() ? m_rows[track] : -1;
}

std::size_t TracksModel::cost(std::uint32_t track) const {
    const FileLogits& logits = *m_session.tracks()[track].logits;
    return logits.patches * logits.classes * m_session.settings().members.size();
}

TrackOutcome TracksModel::outcome(std::uint32_t track) const {
    Kept& kept = m_kept[track];
    const Track& source = m_session.tracks()[track];
    if (source.logits == nullptr || m_session.description() == nullptr) {
        return {};
    }
    if (kept.stamp != m_stamp) {
        m_spent += cost(track);
        if (m_spent > MostLogitsAtOnce && kept.outcome.isKnown()) {
            if (!m_rest->isActive()) {
                m_rest->start(TracksRestMilliseconds);
            }
            return kept.outcome;
        }
        kept = {outcomeOf(trackPosterior(*source.logits, m_session.description()->task,
                                         m_session.settings())),
                m_stamp};
    }
    return kept.outcome;
}

int TracksModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int TracksModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : TrackColumns;
}

} // namespace candor::ui

#include "moc_tracks_model.cpp"
