// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/predictions_export.h"

#include "dataset/logits_table.h"
#include "evaluation/evaluation.h"
#include "report/predictions_csv.h"
#include "tasks/vector_registers.h"

#include <QMetaObject>
#include <QSaveFile>

#include <string>
#include <utility>

namespace candor::ui {
namespace {

/// Empty when all went well, otherwise the system's reason.
QString writeWhole(const QString& path, const std::string& text) {
    QSaveFile file(path);
    const auto size = static_cast<qint64>(text.size());
    const bool done =
        file.open(QIODevice::WriteOnly) && file.write(text.data(), size) == size && file.commit();
    return done ? QString() : file.errorString();
}

} // namespace

PredictionsExport::PredictionsExport(PredictionsJob job, QObject* parent)
    : QObject(parent), m_thread([this, job = std::move(job)] {
          clearUpperVectorRegisters();
          const QString reason =
              writeWhole(job.path, predictionsCsv(*job.table, job.evaluation->settings, job.files));
          QMetaObject::invokeMethod(
              this, [this, path = job.path, reason] { Q_EMIT finished(path, reason); },
              Qt::QueuedConnection);
      }) {}

} // namespace candor::ui

#include "moc_predictions_export.cpp"
