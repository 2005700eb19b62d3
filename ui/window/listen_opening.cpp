// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/listen_opening.h"

#include "panels/describe_model_dialog.h"
#include "panels/message_strip.h"
#include "session/archive_session.h"
#include "session/listen_session.h"
#include "tasks/listen_updates.h"
#include "tasks/model_task.h"
#include "tasks/scan_task.h"
#include "tasks/tracks_data_set.h"
#include "window/dataset_opening.h"
#include "window/demo_files.h"
#include "window/file_opening.h"
#include "window/file_questions.h"

#include <QFileInfo>
#include <QWidget>

#include <utility>

namespace candor::ui {

ListenOpening::ListenOpening(CalibrationSession& explore, FileOpening& logits,
                             MessageStrip& messages, ListenTask::Backend backend, QObject* parent)
    : QObject(parent), m_logits(logits), m_messages(messages),
      m_session(std::make_unique<ListenSession>()),
      m_archive(std::make_unique<ArchiveSession>(*m_session)), m_scan(std::make_unique<ScanTask>()),
      m_modelReading(std::make_unique<ModelTask>()),
      m_updates(std::make_unique<ListenUpdates>(*m_session, std::move(backend))),
      m_dataSet(std::make_unique<TracksDataSet>(*m_session, *m_updates, explore)),
      m_dataSetOpening(std::make_unique<DatasetOpening>(*m_session)) {
    follow();
    followDataSets();
}

ListenOpening::~ListenOpening() = default;

void ListenOpening::follow() {
    connect(m_scan.get(), &ScanTask::tracksFound, this, [this](const auto& files) {
        m_session->addTracks(files);
        ask();
    });
    connect(m_scan.get(), &ScanTask::modelsFound, this, &ListenOpening::takeModels);
    connect(m_scan.get(), &ScanTask::labelsFound, m_session.get(), &ListenSession::addLabels);
    connect(m_scan.get(), &ScanTask::logitsFound, &m_logits, &FileOpening::open);
    connect(m_scan.get(), &ScanTask::projectFound, this, &ListenOpening::projectWanted);
    connect(m_scan.get(), &ScanTask::problemFound, this, &ListenOpening::complain);
    connect(m_scan.get(), &ScanTask::finished, this, &ListenOpening::finishSearch);
    connect(m_modelReading.get(), &ModelTask::modelsRead, this, [this](const auto& models) {
        m_session->putModels(models);
        if (std::exchange(m_modelsAwaited, false)) {
            ask();
        }
    });
    connect(m_updates.get(), &ListenUpdates::failed, this, &ListenOpening::complain);
    connect(m_dataSet.get(), &TracksDataSet::failed, this, [this](const QString& reason) {
        complain(tr("The tracks could not be opened as a data set: %1.").arg(reason));
    });
}

void ListenOpening::followDataSets() {
    connect(m_scan.get(), &ScanTask::dataSetFound, this,
            [this](const std::filesystem::path& path, DatasetKind kind) {
                m_dataSetOpening->open(path, kind, qobject_cast<QWidget*>(parent()));
            });
    connect(m_dataSetOpening.get(), &DatasetOpening::tracksAdded, this, [this] {
        m_quiet = false;
        ask();
    });
    connect(m_dataSetOpening.get(), &DatasetOpening::soundWanted, this,
            [this](const std::filesystem::path& folder) {
                ScanRequest request{{folder}, {}, true, false};
                request.soundOnly = true;
                m_scan->scan(request);
                Q_EMIT searchingChanged(true);
            });
}

void ListenOpening::openDataSet(const std::filesystem::path& path) {
    m_dataSetOpening->open(path, std::nullopt, qobject_cast<QWidget*>(parent()));
}

std::vector<std::string> ListenOpening::memberNames() const {
    return m_updates->memberNames();
}

void ListenOpening::complain(const QString& sentence) {
    m_messages.add(MessageStrip::Kind::Error, sentence);
}

void ListenOpening::ask() {
    if (!m_quiet) {
        Q_EMIT tracksWanted();
    }
}

void ListenOpening::open(const std::vector<std::filesystem::path>& paths) {
    if (paths.empty()) {
        return;
    }
    m_quiet = false;
    m_scan->scan({paths, {}, !m_session->tracks().empty(), false});
    Q_EMIT searchingChanged(true);
    m_updates->resume();
}

void ListenOpening::drop(const QByteArray& uris) {
    m_quiet = false;
    m_scan->scan({{}, uris, !m_session->tracks().empty(), false});
    Q_EMIT searchingChanged(true);
    m_updates->resume();
}

void ListenOpening::addModels(const std::vector<std::filesystem::path>& paths) {
    if (!paths.empty()) {
        m_quiet = false;
        m_scan->scan({paths, {}, true, true});
        Q_EMIT searchingChanged(true);
    }
}

void ListenOpening::addDemo() {
    m_quiet = true;
    m_scan->scan({{demoModels()}, {}, true, true});
    m_scan->scan({{demoNotes()}, {}, true, false});
    Q_EMIT searchingChanged(true);
}

void ListenOpening::takeModels(const std::vector<std::filesystem::path>& models) {
    m_modelsAwaited = true; // there is nothing to be seen before they are read
    m_modelReading->read(models);
}

void ListenOpening::finishSearch(std::size_t tracks, std::size_t files) {
    if (!m_scan->isBusy()) {
        Q_EMIT searchingChanged(false);
    }
    if (tracks > 0 && files > 0) {
        Q_EMIT skipped(files);
        Q_EMIT said(tr("Left out because they are no sound: %1.").arg(files));
    }
}

void ListenOpening::describe(const std::filesystem::path& model, QWidget* parent) {
    for (const ListenModel& known : m_session->lineup().models()) {
        if (known.file.path == model) {
            auto* dialog = new DescribeModelDialog(known.file, parent);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &DescribeModelDialog::described, this,
                    [this](const std::filesystem::path& path) { m_modelReading->read({path}); });
            dialog->open();
            return;
        }
    }
}

void ListenOpening::readAgain(const std::vector<std::filesystem::path>& models) {
    m_modelReading->read(models);
}

void ListenOpening::save(TracksExport::Form form, QWidget* parent) {
    const bool isCsv = form == TracksExport::Form::Csv;
    const QString path = askWhereToSave(
        parent, isCsv ? tr("Save the table of tracks") : tr("Save the logits of the tracks"),
        isCsv ? QStringLiteral("tracks.csv") : QStringLiteral("tracks.npz"),
        isCsv ? tr("Comma-separated values (*.csv)") : tr("Logits (*.npz)"),
        isCsv ? QStringLiteral(".csv") : QStringLiteral(".npz"));
    if (path.isEmpty()) {
        return;
    }
    auto* writing = new TracksExport(takeSnapshot(*m_session, memberNames()), form, path, this);
    connect(
        writing, &TracksExport::finished, this,
        [this, writing](const QString& written, const QString& reason) {
            if (reason.isEmpty()) {
                Q_EMIT said(tr("%1 was written.").arg(QFileInfo(written).fileName()));
            } else {
                complain(
                    tr("%1 could not be written: %2.").arg(QFileInfo(written).fileName(), reason));
            }
            writing->deleteLater();
        });
}

bool ListenOpening::isBusy() const {
    const ListenPhase phase = m_session->run().phase;
    return m_scan->isBusy() || phase == ListenPhase::Loading || phase == ListenPhase::Running;
}

void ListenOpening::cancel() {
    m_scan->cancel();
    m_updates->cancel();
}

void ListenOpening::resume() {
    m_updates->resume();
}

} // namespace candor::ui

#include "moc_listen_opening.cpp"
