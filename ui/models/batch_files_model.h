// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/tag_history.h"
#include "session/tag_plan.h"

#include <QAbstractTableModel>
#include <QString>

#include <cstdint>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace candor::ui {

/// A row a file of one write: what it held, what was written, and what has become of it. Of
/// several fields the cell shows the first, the tooltip all.
class BatchFilesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { File, Before, After, State, Columns };

    explicit BatchFilesModel(QObject* parent = nullptr);

    /// A batch of the history; an empty name shows nothing.
    void setBatch(std::shared_ptr<const TagHistory> history, const std::string& batch);
    /// Why some of its files could not be undone just now.
    void setRun(const std::shared_ptr<const TagRun>& run);
    /// Its number in the journal.
    [[nodiscard]] std::uint64_t numberAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] const WriteRecord& recordAt(int row) const;
    [[nodiscard]] QString text(const WriteRecord& record, int column) const;
    [[nodiscard]] QString stateText(const WriteRecord& record) const;

    std::shared_ptr<const TagHistory> m_history; // keeps the batch
    const WriteBatch* m_batch = nullptr;
    std::unordered_map<std::uint64_t, TagFailure> m_failures; // by number in the journal
};

} // namespace candor::ui
