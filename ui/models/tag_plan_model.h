// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/tag_plan.h"

#include <QAbstractTableModel>
#include <QIcon>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace candor::ui {

/// Which rows of a plan are shown.
struct TagPlanQuery {
    QString text;        // in the file's name or a value, without case; empty: all
    bool changes = true; // sidecars among them
    bool same = false;
    bool refused = false;
    bool failedOnly = false; // after a write: those that failed, and nothing else
    friend bool operator==(const TagPlanQuery&, const TagPlanQuery&) = default;
};

/// A row a change (file, field, old, new), or a row a file where nothing changes, with why. Rows
/// are numbers into the plan; texts are made when they are shown.
class TagPlanModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { File, Field, Before, After, Columns };

    explicit TagPlanModel(QObject* parent = nullptr);

    void setPlan(std::shared_ptr<const TagPlan> plan); // null: none
    /// What writing it came to; null: it was not written.
    void setRun(std::shared_ptr<const TagRun> run);
    void setQuery(const TagPlanQuery& query);
    [[nodiscard]] const TagPlanQuery& query() const { return m_query; }
    void setWarningIcon(const QIcon& icon) { m_warning = icon; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    static constexpr std::uint32_t WholeFile = 0xFFFFFFFF;
    struct Row {
        std::uint32_t file = 0;
        std::uint32_t change = WholeFile;
    };

    void arrange();
    [[nodiscard]] bool isShown(const PlannedFile& file, std::size_t index) const;
    [[nodiscard]] bool holdsText(const PlannedFile& file) const;
    [[nodiscard]] QString nameOf(const PlannedFile& file) const;
    [[nodiscard]] const TagFailure* failureAt(std::size_t file) const; // of the write
    [[nodiscard]] QString text(const Row& row, int column) const;
    [[nodiscard]] QString changeText(const TagChange& change, int column) const;
    [[nodiscard]] QString wholeText(const PlannedFile& file, std::size_t index, int column) const;
    [[nodiscard]] QString outcomeText(const PlannedFile& file, std::size_t index) const;

    std::shared_ptr<const TagPlan> m_plan;
    std::shared_ptr<const TagRun> m_run;
    std::vector<std::int32_t> m_runOf; // of each file in m_run->files; -1: not among them
    TagPlanQuery m_query;
    std::vector<Row> m_rows;
    std::size_t m_nameAt = 0; // names begin after the folder that all files share
    QIcon m_warning;
};

} // namespace candor::ui
