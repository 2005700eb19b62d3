// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cell_colours.h"

#include <QAbstractTableModel>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace candor {
struct EvaluationSettings;
struct FilePosteriors;
struct LogitsTable;
} // namespace candor

namespace candor::ui {

/// The posteriors of one file: a row a class (by ensemble posterior, or in the classes' own order),
/// a column for the ensemble and one a member. The true class and the winner carry a glyph.
class PosteriorsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class RowOrder { ByPosterior, ByClass };
    enum Role {
        PosteriorRole = Qt::UserRole + 1, // double in [0, 1]; columns 1 and up
        EnsembleRole                      // bool: the ensemble's column
    };

    explicit PosteriorsModel(QObject* parent = nullptr);

    /// Shows one file at the settings' temperature and members.
    void setFile(std::shared_ptr<const LogitsTable> table, std::uint32_t file,
                 const EvaluationSettings& settings);
    void clear();
    void setRowOrder(RowOrder order);
    void setColours(const CellColours& colours);

    /// Null when nothing is shown.
    [[nodiscard]] const FilePosteriors* posteriors() const { return m_posteriors.get(); }
    /// Class indices, top row first.
    [[nodiscard]] const std::vector<std::size_t>& rows() const { return m_rows; }
    [[nodiscard]] std::size_t winner() const { return m_winner; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void orderRows();
    [[nodiscard]] double posteriorAt(std::size_t label, int column) const;
    [[nodiscard]] QVariant cellData(std::size_t label, int column, int role) const;
    [[nodiscard]] QVariant classData(std::size_t label, int role) const;
    [[nodiscard]] QString classText(std::size_t label) const;
    [[nodiscard]] QString columnName(int column) const;

    std::shared_ptr<const LogitsTable> m_table;
    std::uint32_t m_file = 0;
    std::vector<std::size_t> m_members;
    std::shared_ptr<const FilePosteriors> m_posteriors;
    RowOrder m_rowOrder = RowOrder::ByPosterior;
    std::vector<std::size_t> m_rows;
    std::size_t m_winner = 0;
    CellColours m_colours;
};

} // namespace candor::ui
