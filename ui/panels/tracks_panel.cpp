// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/tracks_panel.h"

#include "models/tracks_model.h"
#include "panels/column_spread.h"
#include "panels/file_table_look.h"
#include "panels/panel_colours.h"
#include "panels/state_icons.h"
#include "panels/track_cell_delegate.h"
#include "panels/tracks_bar.h"
#include "panels/unknown_labels_note.h"
#include "session/listen_session.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace candor::ui {
namespace {

int trackColumn(TrackColumn column) {
    return static_cast<int>(column);
}

} // namespace

TracksPanel::TracksPanel(ListenSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(new TracksModel(session, this)),
      m_bar(new TracksBar), m_table(new QTableView), m_spread(new ColumnSpread(m_table)),
      m_labels(new QLabel) {
    setUpTable();
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(makePrompt());
    rows->addWidget(new UnknownLabelsNote(session));
    rows->addWidget(m_bar);
    rows->addWidget(m_table, 1);
    m_labels->setTextFormat(Qt::PlainText);
    m_labels->setContentsMargins(8, 4, 8, 4);
    m_labels->setForegroundRole(QPalette::PlaceholderText);
    m_labels->setAccessibleName(tr("Where the labels come from"));
    rows->addWidget(m_labels);
    connect(m_bar, &TracksBar::changed, this,
            [this] { m_model->setQuery(m_bar->applyTo(m_model->query())); });
    connect(m_bar, &TracksBar::exploreWanted, this, &TracksPanel::exploreWanted);
    connect(m_bar, &TracksBar::logitsWanted, this, &TracksPanel::logitsWanted);
    connect(m_bar, &TracksBar::csvWanted, this, &TracksPanel::csvWanted);
    connect(m_bar, &TracksBar::clearWanted, &session, &ListenSession::clearTracks);
    follow();
    applyPalette();
    showPrompt();
    showCounts();
    showLabels();
    restoreRow();
}

QWidget* TracksPanel::makePrompt() {
    m_prompt = new QWidget;
    m_question = new QLabel;
    m_question->setWordWrap(true);
    auto* add = new QPushButton(tr("Add &models…"));
    add->setToolTip(tr("Choose TorchScript files that listen to these tracks."));
    auto* demo = new QPushButton(tr("&Use the demo’s networks"));
    demo->setToolTip(tr("Five small networks that tell families of instruments apart."));
    auto* row = new QHBoxLayout(m_prompt);
    row->setContentsMargins(8, 8, 8, 0);
    row->addWidget(m_question, 1);
    row->addWidget(add);
    row->addWidget(demo);
    connect(add, &QPushButton::clicked, this, &TracksPanel::modelsWanted);
    connect(demo, &QPushButton::clicked, this, &TracksPanel::demoModelsWanted);
    return m_prompt;
}

void TracksPanel::setUpTable() {
    m_table->setModel(m_model);
    setFileTableLook(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* delegate = new TrackCellDelegate(m_table);
    for (const auto column :
         {TrackColumn::Predicted, TrackColumn::Confidence, TrackColumn::RunnerUp}) {
        m_table->setItemDelegateForColumn(trackColumn(column), delegate);
    }
    m_table->setAccessibleName(tr("Tracks"));
    m_table->setAccessibleDescription(
        tr("One row a track. Space plays it, J and K go to the next and the one before."));
    // In letters, and the part of the room left over.
    const int letter = fontMetrics().averageCharWidth();
    m_spread->setRooms({{letter * 15, 0},
                        {letter * 20, 4},
                        {letter * 10, 0},
                        {letter * 11, 1},
                        {letter * 13, 1},
                        {letter * 18, 2},
                        {letter * 18, 1}});
}

void TracksPanel::follow() {
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TracksPanel::takeRow);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TracksPanel::restoreRow);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &TracksPanel::restoreRow);
    connect(m_model, &TracksModel::arranged, this, &TracksPanel::showCounts);
    const ListenSession* session = &m_session;
    connect(session, &ListenSession::tracksAdded, this, &TracksPanel::showPrompt);
    connect(session, &ListenSession::tracksAdded, this, &TracksPanel::showCounts);
    connect(session, &ListenSession::tracksChanged, this, &TracksPanel::showCounts);
    connect(session, &ListenSession::tracksCleared, this, &TracksPanel::showPrompt);
    connect(session, &ListenSession::tracksCleared, this, &TracksPanel::showCounts);
    connect(session, &ListenSession::lineupChanged, this, &TracksPanel::showCounts);
    connect(session, &ListenSession::modelsChanged, this, &TracksPanel::showPrompt);
    connect(session, &ListenSession::labelsChanged, this, &TracksPanel::showLabels);
    connect(session, &ListenSession::modelsChanged, this, &TracksPanel::showLabels);
}

void TracksPanel::takeRow() {
    if (m_restoring) {
        return;
    }
    const QModelIndex index = m_table->currentIndex();
    const auto track =
        index.isValid() ? std::optional(m_model->trackAt(index.row())) : std::nullopt;
    if (track != m_current) {
        m_current = track;
        Q_EMIT currentChanged();
    }
}

/// After rows have been arranged anew: the same track is the current one, and the first if none is.
void TracksPanel::restoreRow() {
    const bool isGone = m_current && *m_current >= m_session.tracks().size();
    if (isGone) {
        m_current.reset();
        Q_EMIT currentChanged();
    }
    const int row = m_current ? m_model->rowOf(*m_current) : (m_model->rowCount() > 0 ? 0 : -1);
    if (row >= 0 && m_table->currentIndex().row() != row) {
        const QScopedValueRollback guard(m_restoring, m_current.has_value());
        m_table->selectionModel()->setCurrentIndex(
            m_model->index(row, trackColumn(TrackColumn::Name)),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
}

void TracksPanel::step(int by) {
    const int rows = m_model->rowCount();
    const int row = m_table->currentIndex().row() + by;
    if (row >= 0 && row < rows) {
        m_table->setCurrentIndex(m_model->index(row, trackColumn(TrackColumn::Name)));
    }
}

void TracksPanel::showNext() {
    step(1);
}

void TracksPanel::showPrevious() {
    step(-1);
}

void TracksPanel::focusFilter() {
    m_bar->focusText();
}

void TracksPanel::showCounts() {
    const TrackCounts& counts = m_session.counts();
    m_bar->setShownFiles(static_cast<std::size_t>(m_model->rowCount()), counts.files);
    m_bar->setHeard(counts.done > counts.failed);
}

void TracksPanel::showPrompt() {
    const bool hasModels = m_session.description() != nullptr;
    m_prompt->setVisible(!hasModels || m_session.tracks().empty());
    for (QPushButton* button : m_prompt->findChildren<QPushButton*>()) {
        button->setVisible(!hasModels);
    }
    m_question->setText(!hasModels ? tr("Add a model to hear what it says of these tracks.")
                                   : tr("Drop sound files, folders or playlists on the window."));
}

void TracksPanel::showLabels() {
    const QString note = m_session.labelNote();
    m_labels->setText(note);
    m_labels->setVisible(!note.isEmpty());
    m_spread->showColumn(trackColumn(TrackColumn::TrueClass), m_session.counts().labelled > 0);
}

void TracksPanel::applyPalette() {
    m_model->setColours(cellColoursOf(*this));
    m_model->setStateIcons(stateIconsOf(*this));
}

void TracksPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        applyPalette();
    }
}

} // namespace candor::ui

#include "moc_tracks_panel.cpp"
