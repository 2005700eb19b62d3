// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/classes_model.h"

// The columns' names and definitions.
namespace candor::ui {
namespace {

struct ColumnText {
    QString name;
    QString definition;
};

ColumnText columnTextOf(int column) {
    switch (column) {
    case ClassesModel::ClassName:
        return {ClassesModel::tr("Class"),
                ClassesModel::tr("Each class against the rest. Below them three means.")};
    case ClassesModel::Support:
        return {ClassesModel::tr("Support"), ClassesModel::tr("Counted files with this label.")};
    case ClassesModel::Precision:
        return {ClassesModel::tr("Precision"),
                ClassesModel::tr("Of the files predicted as this class, the share that has it; 0 "
                                 "where no file is predicted.")};
    case ClassesModel::Recall:
        return {ClassesModel::tr("Recall"),
                ClassesModel::tr("Of the files of this class, the share predicted as it; 0 "
                                 "without such files.")};
    case ClassesModel::F1:
        return {ClassesModel::tr("F1"), ClassesModel::tr("Harmonic mean of precision and recall.")};
    case ClassesModel::Auroc:
        return {ClassesModel::tr("AUROC"),
                ClassesModel::tr("Area under the ROC curve: the chance that a file of this class "
                                 "has a higher posterior of it than another file. 0.5: by "
                                 "accident.")};
    case ClassesModel::Auprc:
        return {ClassesModel::tr("AUPRC"),
                ClassesModel::tr("Average precision: area under precision against recall. By "
                                 "accident it is the share of files of this class.")};
    default:
        return {};
    }
}

} // namespace

QVariant ClassesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return columnTextOf(section).name;
    case Qt::ToolTipRole:
        return columnTextOf(section).definition;
    case Qt::TextAlignmentRole:
        return QVariant((section == ClassName ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace candor::ui
