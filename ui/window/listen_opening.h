// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/listen_task.h"
#include "tasks/tracks_export.h"

#include <QByteArray>
#include <QObject>

#include <filesystem>
#include <memory>
#include <vector>

class QWidget;

namespace candor::ui {

class ArchiveSession;
class CalibrationSession;
class DatasetOpening;
class FileOpening;
class ListenSession;
class ListenUpdates;
class MessageStrip;
class ModelTask;
class ScanTask;
class TracksDataSet;

/// Everything between "open these", whatever they are, and the tracks: what was dropped is sorted
/// in the background, sound becomes tracks, models models, labels labels, and logits go to Explore;
/// messages for what gives nothing; saving.
class ListenOpening : public QObject {
    Q_OBJECT

public:
    ListenOpening(CalibrationSession& explore, FileOpening& logits, MessageStrip& messages,
                  ListenTask::Backend backend, QObject* parent = nullptr);
    ~ListenOpening() override;

    [[nodiscard]] ListenSession& session() { return *m_session; }
    [[nodiscard]] ArchiveSession& archive() { return *m_archive; } // what was decided of the tracks
    [[nodiscard]] ListenUpdates& updates() { return *m_updates; }
    [[nodiscard]] TracksDataSet& dataSet() { return *m_dataSet; }
    [[nodiscard]] std::vector<std::string> memberNames() const;

    void open(const std::vector<std::filesystem::path>& paths);
    void drop(const QByteArray& uris);
    /// Shows what there is to choose; the kind is recognised.
    void openDataSet(const std::filesystem::path& path);
    /// Folders give their models, not their sound.
    void addModels(const std::vector<std::filesystem::path>& paths);
    void addDemo(); // its models and notes; does not come to the front
    void describe(const std::filesystem::path& model, QWidget* parent);
    void save(TracksExport::Form form, QWidget* parent);
    /// Their descriptions have changed.
    void readAgain(const std::vector<std::filesystem::path>& models);
    [[nodiscard]] bool isBusy() const; // searching, loading or listening

public Q_SLOTS:
    void cancel();
    void resume();

Q_SIGNALS:
    void tracksWanted(); // something came that the user asked for: show it
    void projectWanted(const std::filesystem::path& project,
                       const std::vector<std::filesystem::path>& rest); // to be added to it
    void searchingChanged(bool searching);
    void said(const QString& sentence); // for the status line
    void skipped(std::size_t files);    // in folders, because they are no sound

private:
    void follow();
    void followDataSets();
    void takeModels(const std::vector<std::filesystem::path>& models);
    void finishSearch(std::size_t tracks, std::size_t files);
    void complain(const QString& sentence);
    void ask(); // tracks or models are there: bring them to the front, once a request

    FileOpening& m_logits;
    MessageStrip& m_messages;
    std::unique_ptr<ListenSession> m_session;
    std::unique_ptr<ArchiveSession> m_archive;
    std::unique_ptr<ScanTask> m_scan;
    std::unique_ptr<ModelTask> m_modelReading;
    std::unique_ptr<ListenUpdates> m_updates;
    std::unique_ptr<TracksDataSet> m_dataSet;
    std::unique_ptr<DatasetOpening> m_dataSetOpening;
    bool m_quiet = false;         // what is being opened stays in the background
    bool m_modelsAwaited = false; // to come to the front once they are read
};

} // namespace candor::ui
