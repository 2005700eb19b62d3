// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch_files_model.h"

#include "text/tag_error_text.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace candor::ui {
namespace {

/// "Rock", or in full "Genre: Rock", a line a field.
QString valuesText(const std::vector<TagChange>& changes, bool after, bool inFull) {
    QStringList lines;
    for (const TagChange& change : changes) {
        const QString values = tagValuesText(after ? change.after : change.before);
        lines << (inFull ? BatchFilesModel::tr("%1: %2").arg(tagFieldName(change.field), values)
                         : values);
    }
    if (inFull || lines.size() < 2) {
        return lines.join(QLatin1Char('\n'));
    }
    return BatchFilesModel::tr("%1 (+ %2)", "a value, and the number of other fields")
        .arg(lines.front())
        .arg(lines.size() - 1);
}

} // namespace

BatchFilesModel::BatchFilesModel(QObject* parent) : QAbstractTableModel(parent) {}

void BatchFilesModel::setBatch(std::shared_ptr<const TagHistory> history,
                               const std::string& batch) {
    beginResetModel();
    m_history = std::move(history);
    m_batch = nullptr;
    if (m_history != nullptr) {
        const auto found =
            std::find_if(m_history->begin(), m_history->end(),
                         [&](const WriteBatch& candidate) { return candidate.name == batch; });
        m_batch = found == m_history->end() ? nullptr : &*found;
    }
    endResetModel();
}

void BatchFilesModel::setRun(const std::shared_ptr<const TagRun>& run) {
    beginResetModel();
    m_failures.clear();
    for (std::size_t at = 0; run != nullptr && at < run->files.size(); ++at) {
        if (const auto& failure = run->files[at].failure) {
            m_failures[run->files[at].record] = *failure;
        }
    }
    endResetModel();
}

const WriteRecord& BatchFilesModel::recordAt(int row) const {
    return m_batch->files.at(static_cast<std::size_t>(row));
}

std::uint64_t BatchFilesModel::numberAt(int row) const {
    return recordAt(row).number;
}

QString BatchFilesModel::stateText(const WriteRecord& record) const {
    if (const auto found = m_failures.find(record.number); found != m_failures.end()) {
        return tr("not undone: %1").arg(tagFailureText(found->second));
    }
    switch (record.stage) {
    case WriteStage::Written:
        return tr("written");
    case WriteStage::Undone:
        return tr("undone");
    case WriteStage::Failed:
        return record.reason.empty() ? tr("failed; the file is what it was")
                                     : tr("failed: %1").arg(QString::fromStdString(record.reason));
    case WriteStage::Begun:
    case WriteStage::Ready:
        break;
    }
    return tr("not finished");
}

QString BatchFilesModel::text(const WriteRecord& record, int column) const {
    switch (column) {
    case File:
        return QString::fromStdString(record.file.filename().string());
    case Before:
        return valuesText(record.changes, false, false);
    case After:
        return valuesText(record.changes, true, false);
    default:
        return stateText(record);
    }
}

int BatchFilesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || m_batch == nullptr ? 0 : static_cast<int>(m_batch->files.size());
}

int BatchFilesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Columns;
}

QVariant BatchFilesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const WriteRecord& record = recordAt(index.row());
    if (role == Qt::DisplayRole) {
        return text(record, index.column());
    }
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole) {
        switch (index.column()) {
        case File:
            return QString::fromStdString(record.file.string());
        case Before:
        case After:
            return valuesText(record.changes, index.column() == After, true);
        default:
            return stateText(record);
        }
    }
    return {};
}

QVariant BatchFilesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case File:
        return tr("File");
    case Before:
        return tr("Before");
    case After:
        return tr("Written");
    default:
        return tr("State");
    }
}

} // namespace candor::ui

#include "moc_batch_files_model.cpp"
