// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/tracks_export.h"

#include "dataset/logits_table.h"
#include "dataset/logits_writer.h"
#include "report/classification.h"
#include "report/classification_csv.h"
#include "tasks/vector_registers.h"

#include <QMetaObject>
#include <QSaveFile>

#include <exception>
#include <string>
#include <utility>

namespace candor::ui {
namespace {

QString writeText(const QString& path, const std::string& text) {
    QSaveFile file(path);
    const auto size = static_cast<qint64>(text.size());
    const bool done =
        file.open(QIODevice::WriteOnly) && file.write(text.data(), size) == size && file.commit();
    return done ? QString() : file.errorString();
}

QString writeTracks(const TracksSnapshot& snapshot, TracksExport::Form form, const QString& path) {
    try {
        if (form == TracksExport::Form::Csv) {
            return writeText(path, classificationCsv(classificationOf(snapshot)));
        }
        const auto table = tableOf(snapshot);
        if (table == nullptr) {
            return TracksExport::tr("nothing was heard yet");
        }
        writeLogits(*table, path.toStdString());
        return {};
    } catch (const std::exception& error) {
        return QString::fromUtf8(error.what());
    }
}

} // namespace

TracksExport::TracksExport(TracksSnapshot snapshot, Form form, const QString& path, QObject* parent)
    : QObject(parent), m_thread([this, snapshot = std::move(snapshot), form, path] {
          clearUpperVectorRegisters();
          const QString reason = writeTracks(snapshot, form, path);
          QMetaObject::invokeMethod(
              this, [this, path, reason] { Q_EMIT finished(path, reason); }, Qt::QueuedConnection);
      }) {}

} // namespace candor::ui
