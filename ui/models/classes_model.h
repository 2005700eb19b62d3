// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/class_report.h"

#include <QAbstractTableModel>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace candor::ui {

/// A row a class of the ensemble's report, then macro, weighted and micro. Sorting moves the
/// classes alone; undefined figures (shown as a dash) go last either way. Without a report, figures
/// are dots.
class ClassesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { ClassName, Support, Precision, Recall, F1, Auroc, Auprc, Columns };

    explicit ClassesModel(QObject* parent = nullptr);

    /// Other classes; their report is not there yet.
    void setClasses(QStringList classes);
    /// Null: it is being computed. One figure set for each of the classes otherwise.
    void setReport(std::shared_ptr<const ClassReport> report);
    [[nodiscard]] const std::shared_ptr<const ClassReport>& report() const { return m_report; }

    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] bool isMean(int row) const;
    [[nodiscard]] QString rowName(int row) const;
    [[nodiscard]] const ClassFigures& figuresAt(int row) const; // only with a report
    [[nodiscard]] QString figureText(int row, int column) const;
    [[nodiscard]] QString toolTip(int row, int column) const;
    [[nodiscard]] bool comesBefore(std::size_t a, std::size_t b) const;
    void arrange();

    QStringList m_classes;
    std::shared_ptr<const ClassReport> m_report;
    std::vector<std::size_t> m_order; // classes, as rows
    int m_sortColumn = -1;            // -1: the order of the data set
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace candor::ui
