// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files_model.h"
#include "panels/files_panel.h"
#include "session/calibration_session.h"
#include "tasks/predictions_export.h"

#include <QDir>
#include <QFileDialog>

// Saving the rows of the file table.
namespace candor::ui {

void FilesPanel::saveCsv() {
    const OpenDataSet* current = m_session.current();
    if (current == nullptr || current->frame.atT == nullptr) {
        return;
    }
    auto* dialog = new QFileDialog(this, tr("Save files as CSV"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("CSV tables (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(tr("%1-files.csv").arg(current->name));
    connect(dialog, &QFileDialog::fileSelected, this, &FilesPanel::saveTo);
    dialog->open();
}

void FilesPanel::saveTo(const QString& path) {
    const OpenDataSet* current = m_session.current(); // closed meanwhile?
    if (current == nullptr || current->frame.atT == nullptr) {
        return;
    }
    const auto order = m_model->order();
    auto* task = new PredictionsExport(
        {path, current->table, current->frame.atT, {order.begin(), order.end()}}, this);
    connect(task, &PredictionsExport::finished, this,
            [this, task](const QString& written, const QString& reason) {
                task->deleteLater();
                if (!reason.isEmpty()) {
                    Q_EMIT failed(tr("%1 could not be written: %2.")
                                      .arg(QDir::toNativeSeparators(written), reason));
                }
            });
}

} // namespace candor::ui
