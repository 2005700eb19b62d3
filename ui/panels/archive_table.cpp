// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/archive_table.h"

#include "models/archive_model.h"
#include "panels/column_spread.h"
#include "panels/file_table_look.h"
#include "panels/panel_colours.h"
#include "panels/spacing.h"
#include "panels/standing_icons.h"
#include "panels/track_cell_delegate.h"
#include "session/listen_session.h"
#include "text/number_text.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace candor::ui {
namespace {

/// Selections beyond are not kept when rows are laid out anew: it would take longer than a frame.
constexpr std::size_t MostKept = 5000;

int archiveColumn(ArchiveColumn column) {
    return static_cast<int>(column);
}

} // namespace

ArchiveTable::ArchiveTable(ArchiveSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(new ArchiveModel(session, this)),
      m_table(new QTableView) {
    setUpTable();
    addDigitKeys();
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(makeBar());
    rows->addWidget(m_table, 1);
    follow();
    applyPalette();
    showCount();
    restoreRows();
    setFocusProxy(m_table);
}

QHBoxLayout* ArchiveTable::makeBar() {
    m_text = new QLineEdit;
    m_text->setPlaceholderText(tr("File, tag or class"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * 14);
    m_text->setAccessibleName(tr("Filter files by name, tag or class"));
    m_text->setToolTip(tr("Shows files whose name, tag or proposed class holds this text (Ctrl+F). "
                          "Case does not matter."));
    m_filter = new QComboBox;
    const auto add = [this](const QString& text, ArchiveFilter filter) {
        m_filter->addItem(text, static_cast<int>(filter));
    };
    add(tr("All files"), ArchiveFilter::All);
    add(tr("To review"), ArchiveFilter::ToReview);
    add(tr("Accepted"), ArchiveFilter::Accepted);
    add(tr("Decided by hand"), ArchiveFilter::ByHand);
    add(tr("Rejected"), ArchiveFilter::Rejected);
    add(tr("Waiting or failed"), ArchiveFilter::Unheard);
    m_filter->setAccessibleName(tr("Which files"));
    m_filter->setToolTip(tr("Shows all files, or only those that stand like this."));
    m_shown = new QLabel;
    m_shown->setToolTip(tr("Files shown, of all files."));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(Spacing, Spacing / 2, Spacing, Spacing / 2);
    row->setSpacing(Spacing);
    row->addWidget(m_text, 1);
    row->addWidget(m_filter);
    row->addWidget(m_shown);
    return row;
}

void ArchiveTable::setUpTable() {
    m_table->setModel(m_model);
    setFileTableLook(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto* delegate = new TrackCellDelegate(m_table, archiveColumn(ArchiveColumn::Proposed),
                                           archiveColumn(ArchiveColumn::Confidence),
                                           archiveColumn(ArchiveColumn::RunnerUp));
    for (const auto column :
         {ArchiveColumn::Proposed, ArchiveColumn::Confidence, ArchiveColumn::RunnerUp}) {
        m_table->setItemDelegateForColumn(archiveColumn(column), delegate);
    }
    m_table->setAccessibleName(tr("Files and proposals"));
    m_table->setAccessibleDescription(
        tr("One row a file. A accepts, X rejects, S skips, 1 to 9 choose a class, E lists all "
           "classes; Space plays, J and K go to the next and the one before."));
    // In letters, and the part of the room left over.
    const int letter = fontMetrics().averageCharWidth();
    (new ColumnSpread(m_table))
        ->setRooms({{letter * 15, 0},
                    {letter * 14, 4},
                    {letter * 9, 1},
                    {letter * 10, 1},
                    {letter * 12, 1},
                    {letter * 12, 1}});
}

void ArchiveTable::follow() {
    connect(m_text, &QLineEdit::textChanged, this, &ArchiveTable::applyQuery);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &ArchiveTable::applyQuery);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ArchiveTable::takeRow);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &ArchiveTable::keepRows);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ArchiveTable::restoreRows);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ArchiveTable::restoreRows);
    connect(m_model, &ArchiveModel::arranged, this, &ArchiveTable::showCount);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ArchiveTable::showCount);
}

void ArchiveTable::applyQuery() {
    ArchiveQuery query = m_model->query();
    query.text = m_text->text().trimmed();
    query.filter = static_cast<ArchiveFilter>(m_filter->currentData().toInt());
    m_model->setQuery(query);
}

void ArchiveTable::showCount() {
    const auto shown = static_cast<std::size_t>(m_model->rowCount());
    const std::size_t all = m_session.tracks().tracks().size();
    m_shown->setText(shown == all ? countText(all)
                                  : tr("%1 of %2").arg(countText(shown), countText(all)));
    m_shown->setAccessibleName(tr("%1 of %2 files shown").arg(countText(shown), countText(all)));
}

std::vector<std::uint32_t> ArchiveTable::selected() const {
    std::vector<int> rows;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            rows.push_back(row);
        }
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    std::vector<std::uint32_t> tracks;
    for (const int row : rows) {
        tracks.push_back(m_model->trackAt(row));
    }
    if (tracks.empty() && m_current) {
        tracks.push_back(*m_current);
    }
    return tracks;
}

void ArchiveTable::takeRow() {
    if (m_restoring) {
        return;
    }
    const QModelIndex index = m_table->currentIndex();
    const auto track =
        index.isValid() ? std::optional(m_model->trackAt(index.row())) : std::nullopt;
    m_isPicked = track.has_value();
    if (track != m_current) {
        m_current = track;
        Q_EMIT currentChanged();
    }
}

void ArchiveTable::keepRows() {
    m_kept = selected();
    if (m_kept.size() > MostKept) {
        m_kept.clear();
    }
}

/// After rows have been laid out anew: the same tracks are selected and current. When the current
/// one is not shown any more, or nobody picked it, the first row is: it needs a look most.
void ArchiveTable::restoreRows() {
    if (m_current && *m_current >= m_session.tracks().tracks().size()) {
        m_current.reset();
        Q_EMIT currentChanged();
    }
    // During a run the first row changes all the time; each would be decoded to be shown.
    const bool stays = m_isPicked || m_session.tracks().run().phase == ListenPhase::Running;
    const bool isShown = m_current && m_model->rowOf(*m_current) >= 0 && stays;
    const int row = isShown ? m_model->rowOf(*m_current) : (m_model->rowCount() > 0 ? 0 : -1);
    if (row >= 0 && m_table->currentIndex().row() != row) {
        const QScopedValueRollback guard(m_restoring, isShown);
        m_table->selectionModel()->setCurrentIndex(
            m_model->index(row, archiveColumn(ArchiveColumn::Name)),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_isPicked = isShown && m_isPicked;
    }
    if (m_kept.size() > 1) {
        select(m_kept);
    }
    m_kept.clear();
}

void ArchiveTable::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        applyPalette();
    }
}

void ArchiveTable::applyPalette() {
    m_model->setColours(cellColoursOf(*this));
    m_model->setIcons(standingIconsOf(*this));
}

} // namespace candor::ui

#include "moc_archive_table.cpp"
