// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/classes_model.h"

#include "text/number_text.h"

#include <QFont>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace candor::ui {
namespace {

enum Mean { Macro, Weighted, Micro, Means };

double figureOf(const ClassFigures& figures, int column) {
    switch (column) {
    case ClassesModel::Support:
        return static_cast<double>(figures.support);
    case ClassesModel::Precision:
        return figures.precision;
    case ClassesModel::Recall:
        return figures.recall;
    case ClassesModel::F1:
        return figures.f1;
    case ClassesModel::Auroc:
        return figures.auroc;
    case ClassesModel::Auprc:
        return figures.auprc;
    default:
        return std::numeric_limits<double>::quiet_NaN();
    }
}

} // namespace

ClassesModel::ClassesModel(QObject* parent) : QAbstractTableModel(parent) {}

void ClassesModel::setClasses(QStringList classes) {
    beginResetModel();
    m_classes = std::move(classes);
    m_report = nullptr;
    m_order.resize(static_cast<std::size_t>(m_classes.size()));
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    endResetModel();
    arrange();
}

void ClassesModel::setReport(std::shared_ptr<const ClassReport> report) {
    m_report = std::move(report);
    // Figures that are on their way leave the rows where they are.
    if (m_report != nullptr) {
        arrange();
    }
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    }
}

bool ClassesModel::comesBefore(std::size_t a, std::size_t b) const {
    const bool rises = m_sortOrder == Qt::AscendingOrder;
    if (m_sortColumn == ClassName) {
        const int order = QString::localeAwareCompare(m_classes[static_cast<qsizetype>(a)],
                                                      m_classes[static_cast<qsizetype>(b)]);
        return rises ? order < 0 : order > 0;
    }
    const double left = figureOf(m_report->classes[a], m_sortColumn);
    const double right = figureOf(m_report->classes[b], m_sortColumn);
    if (std::isnan(left) || std::isnan(right)) {
        return !std::isnan(left) && std::isnan(right);
    }
    return rises ? left < right : left > right;
}

void ClassesModel::arrange() {
    Q_EMIT layoutAboutToBeChanged();
    std::vector<std::size_t> order(m_order.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const bool canSort = m_sortColumn == ClassName || (m_sortColumn >= 0 && m_report != nullptr);
    if (canSort) {
        std::stable_sort(order.begin(), order.end(),
                         [this](std::size_t a, std::size_t b) { return comesBefore(a, b); });
    }
    std::vector<int> rowOf(order.size());
    for (std::size_t row = 0; row < order.size(); ++row) {
        rowOf[order[row]] = static_cast<int>(row);
    }
    const QModelIndexList before = persistentIndexList();
    for (const QModelIndex& index : before) {
        if (!isMean(index.row())) {
            const std::size_t label = m_order[static_cast<std::size_t>(index.row())];
            changePersistentIndex(index, this->index(rowOf[label], index.column()));
        }
    }
    m_order = std::move(order);
    Q_EMIT layoutChanged();
}

void ClassesModel::sort(int column, Qt::SortOrder order) {
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
}

int ClassesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || m_classes.isEmpty() ? 0 : static_cast<int>(m_classes.size()) + Means;
}

int ClassesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Columns;
}

bool ClassesModel::isMean(int row) const {
    return row >= m_classes.size();
}

QString ClassesModel::rowName(int row) const {
    switch (row - static_cast<int>(m_classes.size())) {
    case Macro:
        return tr("Macro");
    case Weighted:
        return tr("Weighted");
    case Micro:
        return tr("Micro");
    default:
        break;
    }
    return m_classes[static_cast<qsizetype>(m_order[static_cast<std::size_t>(row)])];
}

const ClassFigures& ClassesModel::figuresAt(int row) const {
    switch (row - static_cast<int>(m_classes.size())) {
    case Macro:
        return m_report->macro;
    case Weighted:
        return m_report->weighted;
    case Micro:
        return m_report->micro;
    default:
        break;
    }
    return m_report->classes[m_order[static_cast<std::size_t>(row)]];
}

QString ClassesModel::figureText(int row, int column) const {
    if (m_report == nullptr) {
        return QStringLiteral("…");
    }
    const ClassFigures& figures = figuresAt(row);
    if (column == Support) {
        return countText(figures.support);
    }
    // Without any file, zeros would say that something was judged.
    return confidenceText(m_report->files == 0 ? std::numeric_limits<double>::quiet_NaN()
                                               : figureOf(figures, column));
}

QString ClassesModel::toolTip(int row, int column) const {
    if (column != ClassName) {
        return headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
    }
    switch (row - static_cast<int>(m_classes.size())) {
    case Macro:
        return tr("Mean over the classes, each with equal weight. Classes without files have no "
                  "AUROC and AUPRC and are left out of those two.");
    case Weighted:
        return tr("Mean over the classes, weighted by their support.");
    case Micro:
        return tr("All decisions together: every class of every file. Where a file has one class, "
                  "precision, recall and F1 are then the accuracy.");
    default:
        break;
    }
    return tr("%1 against the rest, ensemble.").arg(rowName(row));
}

QVariant ClassesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == ClassName ? rowName(index.row())
                                           : figureText(index.row(), index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return toolTip(index.row(), index.column());
    case Qt::FontRole:
        if (isMean(index.row())) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case Qt::TextAlignmentRole:
        return QVariant((index.column() == ClassName ? Qt::AlignLeft : Qt::AlignRight) |
                        Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace candor::ui

#include "moc_classes_model.cpp"
