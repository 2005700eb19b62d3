// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/tag_history.h"

#include <QAbstractTableModel>
#include <QString>

#include <memory>

namespace candor::ui {

/// A row a write: when, how many files, which fields, and what has become of it. Newest first.
class WriteBatchesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Files, Fields, State, Columns };

    explicit WriteBatchesModel(QObject* parent = nullptr);

    void setHistory(std::shared_ptr<const TagHistory> history);
    /// Null out of range.
    [[nodiscard]] const WriteBatch* batchAt(int row) const;
    [[nodiscard]] int rowOf(const std::string& batch) const; // -1: none

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::shared_ptr<const TagHistory> m_history;
};

/// "1,238 written", "undone", "12 written, 3 undone, 1 failed".
[[nodiscard]] QString batchStateText(const WriteBatch& batch);

} // namespace candor::ui
