// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/archive_model.h"

#include "models/archive_arranger.h"
#include "session/archive_session.h"
#include "session/listen_session.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace candor::ui {
namespace {

constexpr int ArchiveRestMilliseconds = 250;

} // namespace

ArchiveModel::ArchiveModel(const ArchiveSession& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session), m_rest(new QTimer(this)),
      m_arranger(new ArchiveArranger(this)) {
    m_rest->setSingleShot(true);
    m_rest->setInterval(ArchiveRestMilliseconds);
    connect(m_rest, &QTimer::timeout, this, &ArchiveModel::arrange);
    connect(m_arranger, &ArchiveArranger::arranged, this, &ArchiveModel::takeOrder);
    follow();
    addRows(0);
}

void ArchiveModel::follow() {
    connect(&m_session.tracks(), &ListenSession::tracksAdded, this, &ArchiveModel::addRows);
    connect(&m_session.tracks(), &ListenSession::tracksCleared, this, &ArchiveModel::reset);
    connect(&m_session.tracks(), &ListenSession::tracksChanged, this, &ArchiveModel::refreshTracks);
    connect(&m_session, &ArchiveSession::frameChanged, this, [this] {
        refreshAll();
        m_rest->start();
    });
    connect(&m_session, &ArchiveSession::ruleChanged, this, [this] {
        refreshAll();
        if (dependsOnStanding() || !m_session.rule().atLeastOfClass.empty()) {
            m_rest->start();
        }
    });
    connect(&m_session, &ArchiveSession::decisionsChanged, this, [this](const auto& tracks) {
        refreshTracks(tracks);
        if (dependsOnStanding() || m_query.sortBy == ArchiveColumn::Proposed) {
            m_rest->start();
        }
    });
    const auto takeTags = [this] {
        refreshAll();
        if (m_query.sortBy == ArchiveColumn::TagsNow || !m_query.text.isEmpty()) {
            m_rest->start();
        }
    };
    connect(&m_session, &ArchiveSession::tagsNowChanged, this, takeTags);
    connect(&m_session, &ArchiveSession::fieldChanged, this, [this, takeTags] {
        const int column = static_cast<int>(ArchiveColumn::TagsNow);
        Q_EMIT headerDataChanged(Qt::Horizontal, column, column);
        takeTags();
    });
}

bool ArchiveModel::dependsOnStanding() const {
    return m_query.filter != ArchiveFilter::All || m_query.sortBy == ArchiveColumn::Standing;
}

/// New ones at the end; they find their place when the table is next arranged.
void ArchiveModel::addRows(std::size_t first) {
    const std::size_t count = m_session.tracks().tracks().size();
    m_rows.resize(count, -1);
    if (first == count) {
        return;
    }
    if (m_query.filter != ArchiveFilter::All || !m_query.text.isEmpty()) {
        m_rest->start();
        return;
    }
    const auto rows = static_cast<int>(m_order.size());
    beginInsertRows({}, rows, rows + static_cast<int>(count - first) - 1);
    for (std::size_t track = first; track < count; ++track) {
        m_rows[track] = static_cast<std::int32_t>(m_order.size());
        m_order.push_back(static_cast<std::uint32_t>(track));
    }
    endInsertRows();
    m_rest->start();
}

void ArchiveModel::reset() {
    beginResetModel();
    m_order.clear();
    m_rows.clear();
    endResetModel();
    Q_EMIT arranged();
}

void ArchiveModel::refreshAll() {
    if (!m_order.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ArchiveColumns - 1));
    }
}

void ArchiveModel::refreshTracks(const std::vector<std::uint32_t>& tracks) {
    int top = rowCount();
    int bottom = -1;
    for (const std::uint32_t track : tracks) {
        if (const int row = rowOf(track); row >= 0) {
            top = std::min(top, row);
            bottom = std::max(bottom, row);
        }
    }
    if (bottom >= 0) {
        Q_EMIT dataChanged(index(top, 0), index(bottom, ArchiveColumns - 1));
    }
}

void ArchiveModel::setQuery(const ArchiveQuery& query) {
    if (!(query == m_query)) {
        m_query = query;
        arrange();
    }
}

void ArchiveModel::sort(int column, Qt::SortOrder order) {
    ArchiveQuery query = m_query;
    query.sortBy = static_cast<ArchiveColumn>(column);
    query.descending = column >= 0 && order == Qt::DescendingOrder;
    setQuery(query);
}

void ArchiveModel::arrange() {
    m_rest->stop();
    ArchiveSource source;
    source.tracks = m_session.tracks().tracks();
    if (const ModelDescription* description = m_session.tracks().description()) {
        source.classes = description->labels;
    }
    source.frame = m_session.sharedFrame();
    source.rule = m_session.rule();
    source.decisions = m_session.decisions();
    source.tagsNow = m_session.allTagsNow();
    source.field = m_session.field();
    m_arranger->arrange(std::move(source), m_query);
}

void ArchiveModel::takeOrder(const std::vector<std::uint32_t>& order) {
    const std::size_t tracks = m_session.tracks().tracks().size();
    if (std::any_of(order.begin(), order.end(), [&](auto track) { return track >= tracks; })) {
        return; // of tracks that have been cleared
    }
    if (order != m_order) {
        beginResetModel();
        m_order = order;
        std::fill(m_rows.begin(), m_rows.end(), -1);
        for (std::size_t row = 0; row < m_order.size(); ++row) {
            m_rows[m_order[row]] = static_cast<std::int32_t>(row);
        }
        endResetModel();
    }
    Q_EMIT arranged();
}

void ArchiveModel::setColours(const CellColours& colours) {
    m_colours = colours;
    refreshAll();
}

void ArchiveModel::setIcons(const StandingIcons& icons) {
    m_icons = icons;
    refreshAll();
}

std::uint32_t ArchiveModel::trackAt(int row) const {
    return m_order[static_cast<std::size_t>(row)];
}

int ArchiveModel::rowOf(std::uint32_t track) const {
    return track < m_rows.size() ? m_rows[track] : -1;
}

int ArchiveModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int ArchiveModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ArchiveColumns;
}

} // namespace candor::ui

#include "moc_archive_model.cpp"
