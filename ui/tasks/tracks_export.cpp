// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/tracks_export.h"

#include "dataset/logits_table.h"
#include "dataset/logits_writer.h"
#include "report/audacity_labels.h"
#include "report/classification.h"
#include "report/classification_csv.h"
#include "report/classification_jsonl.h"
#include "tasks/vector_registers.h"

#include <QMetaObject>
#include <QSaveFile>

#include <exception>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace candor::ui {
namespace {

QString writeText(const QString& path, const std::string& text) {
    QSaveFile file(path);
    const auto size = static_cast<qint64>(text.size());
    const bool done =
        file.open(QIODevice::WriteOnly) && file.write(text.data(), size) == size && file.commit();
    return done ? QString() : file.errorString();
}

std::string labelTrackOf(const FileLogits& file, const TracksSnapshot& snapshot,
                         std::size_t index) {
    std::optional<double> atLeast;
    const bool isDecided = index < snapshot.acceptance.size() && snapshot.acceptance[index];
    if (isDecided && !snapshot.byMargin) {
        atLeast = snapshot.acceptance[index]->threshold;
    }
    return audacityLabels(
        {file.logits, file.patches, snapshot.settings.members, file.patchStart, file.patchSeconds,
         file.duration()},
        {snapshot.classes, snapshot.task, Temperature(snapshot.settings.temperature), atLeast});
}

QString writeLabelTracks(const TracksSnapshot& snapshot, const QString& folder) {
    std::vector<std::size_t> heard;
    std::vector<std::filesystem::path> files;
    for (std::size_t index = 0; index < snapshot.tracks.size(); ++index) {
        const Track& track = snapshot.tracks[index];
        if (track.logits != nullptr && !track.logits->failure) {
            heard.push_back(index);
            files.emplace_back(track.file->path);
        }
    }
    const std::vector<std::string> names = labelTrackNames(files);
    for (std::size_t at = 0; at < heard.size(); ++at) {
        const std::string text =
            labelTrackOf(*snapshot.tracks[heard[at]].logits, snapshot, heard[at]);
        const QString path = folder + QLatin1Char('/') + QString::fromStdString(names[at]);
        if (QString reason = writeText(path, text); !reason.isEmpty()) {
            return reason;
        }
    }
    return heard.empty() ? TracksExport::tr("nothing was heard yet") : QString();
}

QString writeTracks(const TracksSnapshot& snapshot, TracksExport::Form form, const QString& path) {
    try {
        if (form == TracksExport::Form::Csv) {
            return writeText(path, classificationCsv(classificationOf(snapshot)));
        }
        if (form == TracksExport::Form::JsonLines) {
            return writeText(path, classificationJsonl(classificationOf(snapshot)));
        }
        if (form == TracksExport::Form::Audacity) {
            return writeLabelTracks(snapshot, path);
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

#include "moc_tracks_export.cpp"
