// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cell_colours.h"
#include "models/file_query.h"

#include <QAbstractTableModel>

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace candor::ui {

class FileArranger;

/// One row a file, for a million files: holds the visible files in their order and reads everything
/// else from the shared table when a cell is painted. New outcomes keep the order (values only
/// change under a moving slider) until arrange() is called.
class FilesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        ConfidenceRole = Qt::UserRole + 1, // double in [0, 1]
        CorrectRole,                       // bool; none without label or outcomes
        FileRole,                          // uint: index into the table
        MarkedRole                         // bool: in the selection that all views share
    };

    explicit FilesModel(QObject* parent = nullptr);

    /// Another table or filter: arranges at once. A source without table empties the model.
    void setSource(const FileSource& source);
    /// Other posteriors of the same table; the rows stay where they are.
    void setOutcomes(std::shared_ptr<const FileOutcomes> outcomes);
    void setQuery(const FileQuery& query);
    /// Ascending; null marks nothing.
    void setMarked(const FileIndices& files);
    void setColours(const CellColours& colours);
    /// Brings the rows into the query's order again; arranged() follows.
    void arrange();

    [[nodiscard]] const FileSource& source() const { return m_source; }
    [[nodiscard]] const FileQuery& query() const { return m_query; }
    [[nodiscard]] std::span<const std::uint32_t> order() const { return m_order; }
    [[nodiscard]] std::uint32_t fileAt(int row) const;
    [[nodiscard]] int rowOf(std::uint32_t file) const; // -1: not shown
    [[nodiscard]] bool isArranging() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void arranged();

private:
    void takeOrder(const std::vector<std::uint32_t>& order);
    void repaintRows();
    [[nodiscard]] bool isMarked(std::uint32_t file) const;
    [[nodiscard]] QString text(std::uint32_t file, FileColumn column) const;
    [[nodiscard]] QVariant toolTip(std::uint32_t file, FileColumn column) const;
    [[nodiscard]] QVariant accessibleText(std::uint32_t file, FileColumn column) const;
    [[nodiscard]] QVariant correctness(std::uint32_t file) const;
    [[nodiscard]] QVariant look(std::uint32_t file, FileColumn column, int role) const;

    FileSource m_source;
    FileQuery m_query;
    CellColours m_colours;
    std::vector<std::uint32_t> m_order;
    std::vector<std::uint64_t> m_marked; // a bit a file; empty: none
    FileArranger* m_arranger;
};

} // namespace candor::ui
