// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/files_panel.h"

#include "charts/confidence_bar_delegate.h"
#include "dataset/logits_table.h"
#include "models/files_model.h"
#include "panels/column_spread.h"
#include "panels/file_filter_bar.h"
#include "panels/file_table_look.h"
#include "panels/panel_colours.h"
#include "session/calibration_session.h"

#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace candor::ui {
namespace {

constexpr int FilesRestMilliseconds = 250; // without a new frame: the slider stands still

int fileColumn(FileColumn column) {
    return static_cast<int>(column);
}

FileIndices indicesOf(const std::shared_ptr<const FileSelection>& selection) {
    // Shares the selection's memory: a million indices are not copied.
    return selection == nullptr ? nullptr : FileIndices(selection, &selection->files);
}

} // namespace

FilesPanel::FilesPanel(CalibrationSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(new FilesModel(this)),
      m_filter(new FileFilterBar(this)), m_table(new QTableView(this)), m_rest(new QTimer(this)) {
    setUpTable();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_filter->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    m_rest->setSingleShot(true);
    m_rest->setInterval(FilesRestMilliseconds);
    connect(m_rest, &QTimer::timeout, m_model, &FilesModel::arrange);
    connect(m_filter, &FileFilterBar::changed, this, &FilesPanel::takeQuery);
    connect(m_filter, &FileFilterBar::selectedOnlyChanged, this, &FilesPanel::takeSelectedOnly);
    connect(m_filter, &FileFilterBar::saveWanted, this, &FilesPanel::saveCsv);
    connect(m_model, &FilesModel::arranged, this, &FilesPanel::showCounts);
    applyPalette();
    follow(session);
    showCurrent();
}

void FilesPanel::setUpTable() {
    m_table->setModel(m_model);
    setFileTableLook(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setItemDelegateForColumn(fileColumn(FileColumn::Confidence),
                                      new ConfidenceBarDelegate(m_table));
    m_table->setAccessibleName(tr("Files"));
    m_table->setAccessibleDescription(tr("One row a file. Enter shows the file's posteriors; "
                                         "selected rows are selected in all views."));
    // In letters, and the part of the room left over.
    const int letter = fontMetrics().averageCharWidth();
    (new ColumnSpread(m_table))
        ->setRooms({{letter * 17, 4},
                    {letter * 13, 1},
                    {letter * 13, 1},
                    {letter * 18, 2},
                    {letter * 18, 1},
                    {letter * 12, 0}});
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FilesPanel::selectRows);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT fileActivated(m_model->fileAt(index.row()));
    });
}

void FilesPanel::follow(CalibrationSession& session) {
    connect(&session, &CalibrationSession::currentChanged, this, &FilesPanel::showCurrent);
    connect(&session, &CalibrationSession::settingsChanged, this, &FilesPanel::takeSettings);
    connect(&session, &CalibrationSession::frameChanged, this, &FilesPanel::takeFrame);
    connect(&session, &CalibrationSession::selectionChanged, this, &FilesPanel::takeSelection);
}

bool FilesPanel::isCurrent(DataSetId id) const {
    const OpenDataSet* current = m_session.current();
    return current != nullptr && current->id == id;
}

void FilesPanel::showCurrent() {
    const OpenDataSet* current = m_session.current();
    m_shown = current == nullptr ? NoDataSet : current->id;
    m_rest->stop();
    if (current == nullptr) {
        m_filter->setSelectedFiles(0);
        m_model->setSource({});
        showCounts();
        return;
    }
    const auto& atT = current->frame.atT;
    m_model->setSource(
        {current->table, atT == nullptr ? nullptr : atT->outcomes, current->settings.filter});
    takeSelection(m_shown);
}

void FilesPanel::takeSettings(DataSetId id) {
    if (isCurrent(id) && m_session.current()->settings.filter != m_model->source().filter) {
        FileSource source = m_model->source();
        source.filter = m_session.current()->settings.filter;
        m_model->setSource(source);
    }
}

void FilesPanel::takeFrame(DataSetId id) {
    if (!isCurrent(id) || m_session.current()->frame.atT == nullptr) {
        return;
    }
    const auto& outcomes = m_session.current()->frame.atT->outcomes;
    const bool isFirst = m_model->source().outcomes == nullptr;
    m_model->setOutcomes(outcomes);
    if (isFirst) {
        m_model->arrange();
    } else if (m_model->query().dependsOnOutcomes()) {
        m_rest->start();
    }
}

void FilesPanel::takeSelection(DataSetId id) {
    if (!isCurrent(id)) {
        return;
    }
    const FileIndices files = indicesOf(m_session.current()->selection);
    m_model->setMarked(files);
    m_filter->setSelectedFiles(files == nullptr ? 0 : files->size());
    // Rows chosen in a table of selected files must not take the other rows away.
    if (!m_selecting) {
        const QSignalBlocker quiet(m_table->selectionModel());
        m_table->clearSelection();
        m_table->viewport()->update();
        takeSelectedOnly(m_filter->selectedOnly());
    }
}

void FilesPanel::takeQuery() {
    m_model->setQuery(m_filter->applyTo(m_model->query()));
}

void FilesPanel::takeSelectedOnly(bool only) {
    const OpenDataSet* current = m_session.current();
    FileQuery query = m_model->query();
    query.subset = only && current != nullptr ? indicesOf(current->selection) : nullptr;
    m_model->setQuery(query);
}

FileSelection FilesPanel::selectionOfRows() const {
    FileSelection selection;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            selection.files.push_back(m_model->fileAt(row));
        }
    }
    std::sort(selection.files.begin(), selection.files.end());
    const auto repeated = std::unique(selection.files.begin(), selection.files.end());
    selection.files.erase(repeated, selection.files.end());
    if (selection.files.size() == 1) {
        selection.description =
            QString::fromStdString(m_model->source().table->fileNames.at(selection.files.front()));
    } else {
        selection.description = tr("rows of the file table");
    }
    return selection;
}

void FilesPanel::selectRows() {
    if (m_shown != NoDataSet) {
        m_selecting = true;
        m_session.select(m_shown, selectionOfRows());
        m_selecting = false;
    }
}

void FilesPanel::showCounts() {
    const auto& table = m_model->source().table;
    m_filter->setShownFiles(m_model->order().size(), table == nullptr ? 0 : table->files());
}

std::optional<std::uint32_t> FilesPanel::neighbour(std::uint32_t file, int step) const {
    const int row = m_model->rowOf(file);
    const int wanted = row < 0 ? 0 : row + step;
    if (wanted < 0 || wanted >= m_model->rowCount()) {
        return std::nullopt;
    }
    return m_model->fileAt(wanted);
}

void FilesPanel::focusFilter() {
    m_filter->focusText();
}

void FilesPanel::applyPalette() {
    m_model->setColours(cellColoursOf(*this));
}

void FilesPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        applyPalette();
    }
}

} // namespace candor::ui

#include "moc_files_panel.cpp"
