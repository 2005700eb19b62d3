// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/dataset_manifest.h"
#include "session/listen_values.h"
#include "session/track_labels.h"
#include "tasks/request_mailbox.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <thread>
#include <vector>

namespace candor::ui {

/// What was dropped on the window or chosen in a dialog.
struct ScanRequest {
    std::vector<std::filesystem::path> paths;
    QByteArray uris;         // text/uri-list, as dropped: a hundred thousand take a moment to read
    bool hasTracks = false;  // a list of labels may be for tracks that are there already
    bool modelsOnly = false; // folders give their models, not their sound
    bool soundOnly = false;  // data sets give their sound, as any folder does
};

/// Finds out in a thread of its own what dropped files are: sound (folders and playlists are
/// walked), models, logits, labels. Tracks come while the search goes on, some thousands at a time
/// at most, so that the window stays awake. Signals come from the GUI thread; so must all calls.
/// The destructor stops and waits.
class ScanTask : public QObject {
    Q_OBJECT

public:
    explicit ScanTask(QObject* parent = nullptr);
    ~ScanTask() override;

    void scan(ScanRequest request);
    /// Gives up what is being searched and what waits. What was found stays.
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_pending > 0; }

Q_SIGNALS:
    void tracksFound(const std::vector<std::shared_ptr<const candor::ui::TrackFile>>& files);
    void modelsFound(const std::vector<std::filesystem::path>& files);
    void logitsFound(const std::vector<std::filesystem::path>& files);
    void labelsFound(const candor::ui::LabelList& list);
    /// A folder or table in the layout of a published data set; its sound is not looked for.
    void dataSetFound(const std::filesystem::path& path, candor::DatasetKind kind);
    /// A project, and what was named with it: that is not looked into yet.
    void projectFound(const std::filesystem::path& project,
                      const std::vector<std::filesystem::path>& rest);
    void problemFound(const QString& sentence);
    /// `skipped`: files in folders that are no sound.
    void finished(std::size_t tracks, std::size_t skipped);

private:
    struct Job {
        ScanRequest request;
        std::stop_token stop;
    };
    struct Worker;

    void work(const std::stop_token& stop);

    RequestMailbox<std::uint64_t, Job> m_mailbox;
    std::uint64_t m_lastKey = 0;
    std::size_t m_pending = 0;
    std::stop_source m_cancel;
    std::jthread m_thread; // last: joined before the rest goes
};

} // namespace candor::ui
