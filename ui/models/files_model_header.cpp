// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files_model.h"

// What the header row of the file table says, apart from the cells.
namespace candor::ui {
namespace {

struct HeaderText {
    const char* title;
    const char* explanation;
};

constexpr HeaderText Headers[FileColumns] = {
    {QT_TRANSLATE_NOOP("candor::ui::FilesModel", "File"),
     QT_TRANSLATE_NOOP("candor::ui::FilesModel", "The file's name in the data set.")},
    {QT_TRANSLATE_NOOP("candor::ui::FilesModel", "True class"),
     QT_TRANSLATE_NOOP("candor::ui::FilesModel", "The file's label; – where it has none.")},
    {QT_TRANSLATE_NOOP("candor::ui::FilesModel", "Predicted"),
     QT_TRANSLATE_NOOP("candor::ui::FilesModel",
                       "The class to which the ensemble gives the highest posterior.")},
    {QT_TRANSLATE_NOOP("candor::ui::FilesModel", "Confidence"),
     QT_TRANSLATE_NOOP("candor::ui::FilesModel",
                       "The ensemble's posterior of the predicted class at the temperature chosen: "
                       "mean over patches, then over members.")},
    {QT_TRANSLATE_NOOP("candor::ui::FilesModel", "Runner-up"),
     QT_TRANSLATE_NOOP("candor::ui::FilesModel", "The second class and its posterior.")},
    {QT_TRANSLATE_NOOP("candor::ui::FilesModel", "Verdict"),
     QT_TRANSLATE_NOOP("candor::ui::FilesModel",
                       "Right when the predicted class is the label. Unlabelled files are shown "
                       "but never counted.")},
};

} // namespace

QVariant FilesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= FileColumns) {
        return {};
    }
    const HeaderText& header = Headers[section];
    if (role == Qt::DisplayRole) {
        return tr(header.title);
    }
    if (role == Qt::ToolTipRole) {
        return tr(header.explanation) + QLatin1Char('\n') +
               tr("Click to sort; a third click brings back the order of the data set.");
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    }
    return {};
}

} // namespace candor::ui
