// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/history_dialog.h"

#include "models/batch_files_model.h"
#include "models/write_batches_model.h"
#include "panels/column_spread.h"
#include "panels/sentence_delegate.h"
#include "panels/tag_sentences.h"
#include "panels/task_progress_row.h"
#include "tasks/tag_task.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace candor::ui {
namespace {

void setUp(QTableView* table, QAbstractItemModel* model) {
    table->setModel(model);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTextElideMode(Qt::ElideMiddle);
    table->setTabKeyNavigation(false);
    table->setAlternatingRowColors(true);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 7);
    table->horizontalHeader()->setHighlightSections(false);
}

} // namespace

HistoryDialog::HistoryDialog(TagTask& task, QWidget* parent)
    : QDialog(parent), m_task(task), m_batches(new WriteBatchesModel(this)),
      m_files(new BatchFilesModel(this)), m_batchTable(new QTableView), m_fileTable(new QTableView),
      m_summary(new QLabel), m_progress(new TaskProgressRow(
                                 tr("Stop after the file in work. What is undone stays undone."))) {
    setWindowTitle(tr("History of written tags"));
    setUpTables();
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_summary->setAccessibleName(tr("What can be undone"));
    auto* tables = new QSplitter(Qt::Vertical);
    tables->addWidget(m_batchTable);
    tables->addWidget(m_fileTable);
    tables->setChildrenCollapsible(false);
    tables->setStretchFactor(0, 2);
    tables->setStretchFactor(1, 3);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(12);
    rows->addWidget(tables, 1);
    rows->addWidget(m_summary);
    rows->addWidget(m_progress);
    rows->addLayout(makeButtons());
    resize(860, 560);
    follow();
    showControls();
}

HistoryDialog::~HistoryDialog() = default;

void HistoryDialog::setUpTables() {
    setUp(m_batchTable, m_batches);
    setUp(m_fileTable, m_files);
    m_fileTable->setItemDelegateForColumn(BatchFilesModel::State,
                                          new SentenceDelegate(m_fileTable));
    m_batchTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_fileTable->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_batchTable->setAccessibleName(tr("Writes"));
    m_batchTable->setAccessibleDescription(tr("A row a write, the newest first."));
    m_fileTable->setAccessibleName(tr("Files of this write"));
    m_fileTable->setAccessibleDescription(
        tr("A row a file: what it held before, what was written, and what became of it."));
    const int letter = fontMetrics().averageCharWidth();
    (new ColumnSpread(m_batchTable))
        ->setRooms({{letter * 20, 1}, {letter * 8, 0}, {letter * 24, 2}, {letter * 24, 2}});
    (new ColumnSpread(m_fileTable))
        ->setRooms({{letter * 24, 2}, {letter * 16, 1}, {letter * 16, 1}, {letter * 20, 3}});
}

QPushButton* HistoryDialog::addButton(QHBoxLayout& row, const QString& text,
                                      const QString& toolTip) {
    auto* button = new QPushButton(text);
    button->setAutoDefault(false); // Enter in a table must not undo by accident
    button->setToolTip(toolTip);
    row.addWidget(button);
    return button;
}

QHBoxLayout* HistoryDialog::makeButtons() {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    m_fields = addButton(*row, tr("&Restore Candor’s tags only"),
                         tr("For files that another program has written since: the fields that "
                            "Candor wrote get their old values; what the other program wrote "
                            "stays."));
    m_undoSelected = addButton(*row, tr("Undo &selected files"),
                               tr("Make the files chosen in the lower table what they were."));
    m_undo = addButton(*row, tr("&Undo this write"),
                       tr("Make every file of the write chosen what it was, to the bit, its time "
                          "of change included."));
    QPushButton* close = addButton(*row, tr("Close"), tr("Close this window (Escape)."));
    connect(m_undo, &QPushButton::clicked, this, &HistoryDialog::undoBatch);
    connect(m_undoSelected, &QPushButton::clicked, this, &HistoryDialog::undoSelected);
    connect(m_fields, &QPushButton::clicked, this, &HistoryDialog::undoFields);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return row;
}

void HistoryDialog::follow() {
    connect(m_batchTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryDialog::takeBatch);
    connect(m_fileTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HistoryDialog::showControls);
    connect(m_progress, &TaskProgressRow::cancelWanted, &m_task, &TagTask::cancel);
    connect(&m_task, &TagTask::historyRead, this, &HistoryDialog::takeHistory);
    connect(&m_task, &TagTask::finished, this, &HistoryDialog::takeRun);
    connect(&m_task, &TagTask::failed, m_summary, &QLabel::setText);
    connect(&m_task, &TagTask::progress, this, [this](const TagProgress& progress) {
        if (isRunning()) {
            m_progress->advance(progressText(progress), progress.done, progress.files);
        }
    });
}

void HistoryDialog::refresh() {
    if (m_history == nullptr) {
        m_summary->setText(tr("Reading the history …"));
    }
    m_task.readHistory();
}

void HistoryDialog::takeHistory(const std::shared_ptr<const TagHistory>& history) {
    m_history = history;
    const std::string shown = m_batch;
    m_batches->setHistory(history);
    const int row = std::max(0, m_batches->rowOf(shown));
    if (m_batches->rowCount() > 0) {
        m_batchTable->setCurrentIndex(m_batches->index(row, 0));
    }
    takeBatch();
    if (m_run == nullptr) {
        m_summary->setText(history->empty()
                               ? tr("Candor has not written any tags yet.")
                               : tr("Undoing makes a file what it was, to the bit. Nothing is ever "
                                    "removed from this list."));
    }
    if (std::exchange(m_undoNewest, false)) {
        undoFirstWritten();
    }
}

void HistoryDialog::undoNewest() {
    m_undoNewest = true;
    refresh();
}

/// What undoNewest() waited for.
void HistoryDialog::undoFirstWritten() {
    for (int row = 0; row < m_batches->rowCount(); ++row) {
        if (m_batches->batchAt(row)->count(WriteStage::Written) > 0) {
            m_batchTable->setCurrentIndex(m_batches->index(row, 0));
            undoBatch();
            return;
        }
    }
    m_summary->setText(tr("There is nothing to be undone."));
}

void HistoryDialog::takeBatch() {
    const WriteBatch* batch = m_batches->batchAt(m_batchTable->currentIndex().row());
    m_batch = batch == nullptr ? std::string() : batch->name;
    m_files->setBatch(m_history, m_batch);
    m_files->setRun(m_run != nullptr && m_run->batch == m_batch ? m_run : nullptr);
    showControls();
}

std::vector<std::uint64_t> HistoryDialog::selectedNumbers() const {
    std::vector<std::uint64_t> numbers;
    for (const QModelIndex& index : m_fileTable->selectionModel()->selectedRows()) {
        numbers.push_back(m_files->numberAt(index.row()));
    }
    return numbers;
}

void HistoryDialog::undo(const std::vector<std::uint64_t>& numbers, bool fieldsToo) {
    if (m_batch.empty() || isRunning()) {
        return;
    }
    m_progress->start(tr("Undoing …"));
    m_task.undo({m_batch, numbers, fieldsToo});
    showControls();
}

void HistoryDialog::undoBatch() {
    undo({}, false);
}

void HistoryDialog::undoSelected() {
    if (const auto numbers = selectedNumbers(); !numbers.empty()) {
        undo(numbers, false);
    }
}

void HistoryDialog::undoFields() {
    std::vector<std::uint64_t> numbers;
    for (std::size_t at = 0; m_run != nullptr && at < m_run->files.size(); ++at) {
        const TagRunFile& file = m_run->files[at];
        if (file.failure && file.failure->fault == TagFault::ChangedByOthers) {
            numbers.push_back(file.record);
        }
    }
    if (!numbers.empty()) {
        undo(numbers, true);
    }
}

void HistoryDialog::takeRun(const std::shared_ptr<const TagRun>& run) {
    if (run->isUndo && isRunning()) {
        m_progress->finish();
        m_run = run;
        QString sentence = runSentence(*run);
        if (run->changedByOthers() > 0) {
            sentence += QLatin1Char(' ') +
                        tr("Written by another program since: %1. Restore only Candor’s tags?")
                            .arg(fileCountText(run->changedByOthers()));
        }
        m_summary->setText(sentence);
    }
    refresh(); // whoever wrote or undid
    showControls();
}

bool HistoryDialog::isRunning() const {
    return m_progress->isRunning();
}

QString HistoryDialog::summary() const {
    return m_summary->text();
}

void HistoryDialog::showControls() {
    const WriteBatch* batch = m_batches->batchAt(m_batchTable->currentIndex().row());
    const bool canUndo = batch != nullptr && batch->count(WriteStage::Written) > 0 && !isRunning();
    m_undo->setEnabled(canUndo);
    m_undoSelected->setEnabled(canUndo && m_fileTable->selectionModel()->hasSelection());
    const bool isOfRun = m_run != nullptr && m_run->batch == m_batch;
    m_fields->setVisible(isOfRun && m_run->changedByOthers() > 0);
    m_fields->setEnabled(canUndo);
}

} // namespace candor::ui

#include "moc_history_dialog.cpp"
