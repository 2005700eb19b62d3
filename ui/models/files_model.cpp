// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files_model.h"

#include "dataset/logits_table.h"
#include "models/file_arranger.h"
#include "report/predictions_csv.h"
#include "text/number_text.h"
#include "text/utf8_text.h"

#include <algorithm>
#include <utility>

namespace candor::ui {
namespace {

constexpr std::size_t BitsPerWord = 64;

} // namespace

FilesModel::FilesModel(QObject* parent)
    : QAbstractTableModel(parent), m_arranger(new FileArranger(this)) {
    connect(m_arranger, &FileArranger::arranged, this, &FilesModel::takeOrder);
}

void FilesModel::setSource(const FileSource& source) {
    if (source.table != m_source.table) {
        // Rows of the old table must not be asked of the new one while it is arranged.
        beginResetModel();
        m_order.clear();
        m_marked.clear();
        m_query.subset = nullptr;
        m_source = source;
        endResetModel();
    }
    m_source = source;
    arrange();
}

void FilesModel::setOutcomes(std::shared_ptr<const FileOutcomes> outcomes) {
    m_source.outcomes = std::move(outcomes);
    repaintRows();
}

void FilesModel::setQuery(const FileQuery& query) {
    if (query != m_query) {
        m_query = query;
        arrange();
    }
}

void FilesModel::arrange() {
    if (m_source.table != nullptr) {
        m_arranger->arrange(m_source, m_query);
    }
}

bool FilesModel::isArranging() const {
    return m_arranger->isBusy();
}

void FilesModel::takeOrder(const std::vector<std::uint32_t>& order) {
    if (m_source.table == nullptr) {
        return;
    }
    if (order == m_order) {
        repaintRows(); // a reset would lose the view's place for nothing
    } else {
        beginResetModel();
        m_order = order;
        endResetModel();
    }
    Q_EMIT arranged();
}

void FilesModel::repaintRows() {
    if (!m_order.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, FileColumns - 1));
    }
}

void FilesModel::setMarked(const FileIndices& files) {
    m_marked.clear();
    if (files != nullptr && m_source.table != nullptr) {
        m_marked.resize((m_source.table->files() + BitsPerWord - 1) / BitsPerWord);
        for (const std::uint32_t file : *files) {
            m_marked[file / BitsPerWord] |= std::uint64_t{1} << (file % BitsPerWord);
        }
    }
    repaintRows();
}

bool FilesModel::isMarked(std::uint32_t file) const {
    return !m_marked.empty() && ((m_marked[file / BitsPerWord] >> (file % BitsPerWord)) & 1U) != 0;
}

void FilesModel::setColours(const CellColours& colours) {
    m_colours = colours;
    repaintRows();
}

std::uint32_t FilesModel::fileAt(int row) const {
    return m_order[static_cast<std::size_t>(row)];
}

int FilesModel::rowOf(std::uint32_t file) const {
    const auto found = std::find(m_order.begin(), m_order.end(), file);
    return found == m_order.end() ? -1 : static_cast<int>(found - m_order.begin());
}

int FilesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int FilesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : FileColumns;
}

void FilesModel::sort(int column, Qt::SortOrder order) {
    FileQuery query = m_query;
    query.sortBy = static_cast<FileColumn>(column);
    query.descending = column >= 0 && order == Qt::DescendingOrder;
    setQuery(query);
}

QVariant FilesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || static_cast<std::size_t>(index.row()) >= m_order.size()) {
        return {};
    }
    const std::uint32_t file = fileAt(index.row());
    const auto column = static_cast<FileColumn>(index.column());
    const bool hasOutcomes = m_source.outcomes != nullptr;
    switch (role) {
    case Qt::DisplayRole:
        return text(file, column);
    case Qt::ToolTipRole:
        return toolTip(file, column);
    case Qt::AccessibleTextRole:
        return accessibleText(file, column);
    case ConfidenceRole:
        return hasOutcomes ? QVariant(static_cast<double>(m_source.outcomes->confidence[file]))
                           : QVariant();
    case CorrectRole:
        return correctness(file);
    case FileRole:
        return file;
    case MarkedRole:
        return isMarked(file);
    default:
        return look(file, column, role);
    }
}

QVariant FilesModel::correctness(std::uint32_t file) const {
    if (m_source.outcomes == nullptr || !m_source.table->truth.isLabelled(file)) {
        return {};
    }
    return verdictOf(m_source, file) == Verdict::Right;
}

QVariant FilesModel::look(std::uint32_t file, FileColumn column, int role) const {
    if (role == Qt::BackgroundRole && isMarked(file)) {
        return m_colours.marked;
    }
    if (role == Qt::DecorationRole && column == FileColumn::Name && !m_marked.empty()) {
        return isMarked(file) ? m_colours.marker : m_colours.emptyMarker;
    }
    if (role == Qt::ForegroundRole && column == FileColumn::Verdict &&
        m_source.outcomes != nullptr) {
        switch (verdictOf(m_source, file)) {
        case Verdict::Right:
            return m_colours.good;
        case Verdict::Wrong:
            return m_colours.bad;
        case Verdict::Unlabelled:
            return m_colours.faint;
        }
    }
    return {};
}

QString FilesModel::text(std::uint32_t file, FileColumn column) const {
    const LogitsTable& table = *m_source.table;
    if (column == FileColumn::Name) {
        return utf8Text(table.fileNames.at(file));
    }
    if (column == FileColumn::TrueClass) {
        return table.truth.isLabelled(file) ? utf8Text(trueClassText(table, file))
                                            : QStringLiteral("–");
    }
    if (m_source.outcomes == nullptr) {
        return {};
    }
    const FileOutcomes& outcomes = *m_source.outcomes;
    switch (column) {
    case FileColumn::Predicted:
        return utf8Text(table.classes[outcomes.predicted[file]]);
    case FileColumn::Confidence:
        return confidenceText(static_cast<double>(outcomes.confidence[file]));
    case FileColumn::RunnerUp:
        return utf8Text(table.classes[outcomes.runnerUp[file]]) + QStringLiteral("  ") +
               confidenceText(static_cast<double>(outcomes.runnerUpConfidence[file]));
    default:
        break;
    }
    switch (verdictOf(m_source, file)) {
    case Verdict::Right:
        return tr("✓ right");
    case Verdict::Wrong:
        return tr("✗ wrong");
    case Verdict::Unlabelled:
        break;
    }
    return tr("unlabelled");
}

QVariant FilesModel::toolTip(std::uint32_t file, FileColumn column) const {
    if (column == FileColumn::Name) {
        return text(file, column); // names are often longer than the column
    }
    if (m_source.outcomes == nullptr || column == FileColumn::TrueClass) {
        return {};
    }
    const QString winner = text(file, FileColumn::Predicted);
    const QString confidence = text(file, FileColumn::Confidence);
    switch (verdictOf(m_source, file)) {
    case Verdict::Right:
        return tr("Taken for %1 with confidence %2: right.").arg(winner, confidence);
    case Verdict::Wrong:
        return tr("Taken for %1 with confidence %2, but it is %3.")
            .arg(winner, confidence, text(file, FileColumn::TrueClass));
    case Verdict::Unlabelled:
        break;
    }
    return tr("Taken for %1 with confidence %2. It has no label, so it is not counted.")
        .arg(winner, confidence);
}

QVariant FilesModel::accessibleText(std::uint32_t file, FileColumn column) const {
    if (column == FileColumn::Name && isMarked(file)) {
        return tr("%1, selected").arg(text(file, column));
    }
    return text(file, column);
}

} // namespace candor::ui

#include "moc_files_model.cpp"
