// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/write_batches_model.h"

#include "text/number_text.h"
#include "text/tag_error_text.h"

#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <utility>

namespace candor::ui {
namespace {

QString fieldsText(const WriteBatch& batch) {
    QStringList names;
    for (const TagField field : batch.fields) {
        names << tagFieldName(field);
    }
    return names.join(QStringLiteral(", "));
}

QString cellText(const WriteBatch& batch, int column) {
    switch (column) {
    case WriteBatchesModel::When:
        return QLocale().toString(QDateTime::fromSecsSinceEpoch(batch.when), QLocale::ShortFormat);
    case WriteBatchesModel::Files:
        return countText(batch.files.size());
    case WriteBatchesModel::Fields:
        return fieldsText(batch);
    default:
        return batchStateText(batch);
    }
}

} // namespace

QString batchStateText(const WriteBatch& batch) {
    if (batch.count(WriteStage::Undone) == batch.files.size()) {
        return WriteBatchesModel::tr("undone");
    }
    const std::pair<std::size_t, QString> counts[] = {
        {batch.count(WriteStage::Written), WriteBatchesModel::tr("%1 written")},
        {batch.count(WriteStage::Undone), WriteBatchesModel::tr("%1 undone")},
        {batch.count(WriteStage::Failed), WriteBatchesModel::tr("%1 failed")},
        {batch.count(WriteStage::Begun) + batch.count(WriteStage::Ready),
         WriteBatchesModel::tr("%1 not finished")}};
    QStringList parts;
    for (const auto& [count, text] : counts) {
        if (count > 0) {
            parts << text.arg(countText(count));
        }
    }
    return parts.join(QStringLiteral(", "));
}

WriteBatchesModel::WriteBatchesModel(QObject* parent) : QAbstractTableModel(parent) {}

void WriteBatchesModel::setHistory(std::shared_ptr<const TagHistory> history) {
    beginResetModel();
    m_history = std::move(history);
    endResetModel();
}

const WriteBatch* WriteBatchesModel::batchAt(int row) const {
    return row >= 0 && row < rowCount() ? &m_history->at(static_cast<std::size_t>(row)) : nullptr;
}

int WriteBatchesModel::rowOf(const std::string& batch) const {
    for (int row = 0; row < rowCount(); ++row) {
        if (batchAt(row)->name == batch) {
            return row;
        }
    }
    return -1;
}

int WriteBatchesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || m_history == nullptr ? 0 : static_cast<int>(m_history->size());
}

int WriteBatchesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Columns;
}

QVariant WriteBatchesModel::data(const QModelIndex& index, int role) const {
    const WriteBatch* batch = batchAt(index.row());
    if (batch == nullptr) {
        return {};
    }
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        return cellText(*batch, index.column());
    }
    if (role == Qt::TextAlignmentRole && index.column() == Files) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    return {};
}

QVariant WriteBatchesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant((section == Files ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case When:
        return tr("When");
    case Files:
        return tr("Files");
    case Fields:
        return tr("Fields");
    default:
        return tr("State");
    }
}

} // namespace candor::ui

#include "moc_write_batches_model.cpp"
