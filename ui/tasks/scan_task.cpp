// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/scan_task.h"

#include "audio/audio_listing.h"
#include "inference/model_error.h"
#include "inference/model_file.h"

#include "dataset/dataset_reader.h"
#include "dataset/input_error.h"
#include "tasks/dropped_kinds.h"
#include "tasks/label_list.h"
#include "tasks/queued_signal.h"
#include "tasks/vector_registers.h"
#include "text/error_text.h"

#include <QMetaObject>
#include <QUrl>

#include <algorithm>
#include <chrono>
#include <exception>
#include <utility>

namespace candor::ui {
namespace {

/// A delivery of this size takes the window about a millisecond, and a few fit between two frames.
constexpr std::size_t ScannedTracksADelivery = 2000;
constexpr std::chrono::milliseconds ScanDeliveryInterval{16};
constexpr std::size_t MostProblems = 4; // told one by one; the rest is counted

std::vector<std::filesystem::path> localPaths(const QByteArray& uris) {
    std::vector<std::filesystem::path> paths;
    for (const QByteArray& line : uris.split('\n')) {
        const QUrl url = QUrl::fromEncoded(line.trimmed());
        if (url.isLocalFile()) {
            paths.emplace_back(url.toLocalFile().toStdString());
        }
    }
    return paths;
}

bool isFolder(const std::filesystem::path& path) {
    std::error_code error;
    return std::filesystem::is_directory(path, error);
}

/// Where the name shown begins: within the folder (or the playlist's folder) that was dropped, with
/// the folder's own name when there are several.
std::size_t nameStart(const std::string& path, const std::filesystem::path& root, bool several) {
    std::string before = root.empty() ? std::string() : root.string();
    if (!before.empty() && path.compare(0, before.size(), before) != 0) {
        before = root.parent_path().string(); // a playlist
    }
    while (before.size() > 1 && before.back() == '/') {
        before.pop_back();
    }
    if (several && !before.empty()) {
        before.resize(before.rfind('/') == std::string::npos ? 0 : before.rfind('/'));
    }
    if (!before.empty() && path.size() > before.size() + 1 &&
        path.compare(0, before.size(), before) == 0 && path[before.size()] == '/') {
        return before.size() + 1;
    }
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? 0 : slash + 1;
}

} // namespace

/// One search. Everything it finds leaves it as a queued call.
struct ScanTask::Worker {
    ScanTask& task;
    const Job& job;
    std::vector<std::shared_ptr<const TrackFile>> waiting = {};
    std::chrono::steady_clock::time_point last = {};
    std::size_t tracks = 0;
    std::size_t skipped = 0;
    std::size_t ownTables = 0; // labels.csv of folders: taken, though they are no sound
    std::size_t problems = 0;

    void complain(const QString& sentence) {
        if (++problems <= MostProblems) {
            sendQueued(task, &ScanTask::problemFound, sentence);
        }
    }

    void search() {
        std::vector<std::filesystem::path> paths = job.request.paths;
        const auto dropped = localPaths(job.request.uris);
        paths.insert(paths.end(), dropped.begin(), dropped.end());
        if (paths.empty()) {
            complain(ScanTask::tr("Nothing that was dropped lies on this machine; save it first."));
            return;
        }
        DroppedKinds kinds = sortDropped(paths);
        takeDataSets(kinds);
        if (!kinds.projects.empty()) {
            std::erase(paths, kinds.projects.front());
            sendQueued(task, &ScanTask::projectFound, kinds.projects.front(), paths);
            return; // the rest is added to it once it is open
        }
        takeTables(kinds);
        if (!kinds.logits.empty()) {
            sendQueued(task, &ScanTask::logitsFound, kinds.logits);
        }
        if (!kinds.models.empty()) {
            sendQueued(task, &ScanTask::modelsFound, kinds.models);
        }
        takeAudio(kinds.audio);
        if (problems > MostProblems) {
            sendQueued(task, &ScanTask::problemFound,
                       ScanTask::tr("%1 more could not be opened for such reasons.")
                           .arg(problems - MostProblems));
        }
    }

    /// Folders and tables that are laid out as published. A list of labels is a data set only when
    /// there is no sound, and there are no logits, that it could be for.
    void takeDataSets(DroppedKinds& kinds) {
        if (job.request.modelsOnly || job.request.soundOnly) {
            return;
        }
        std::erase_if(kinds.audio,
                      [this](const auto& path) { return isFolder(path) && isDataSet(path, true); });
        const bool isForSound =
            job.request.hasTracks || !kinds.audio.empty() || !kinds.logits.empty();
        std::erase_if(kinds.tables, [this, isForSound](const auto& path) {
            return isDataSet(path, !isForSound);
        });
    }

    bool isDataSet(const std::filesystem::path& path, bool orList) {
        const auto kind = recognisePublishedDataset(path);
        if (!kind || (*kind == DatasetKind::Csv && !orList)) {
            return false;
        }
        sendQueued(task, &ScanTask::dataSetFound, path, *kind);
        return true;
    }

    /// Labels where there is sound to be labelled, otherwise tables of scores.
    void takeTables(DroppedKinds& kinds) {
        const bool hasSound = job.request.hasTracks || !kinds.audio.empty();
        for (const auto& path : kinds.tables) {
            if (!hasSound || !takeLabels(path)) {
                kinds.logits.push_back(path);
            }
        }
    }

    bool takeLabels(const std::filesystem::path& path) {
        try {
            if (auto list = readLabelList(path, job.stop)) {
                sendQueued(task, &ScanTask::labelsFound, *list);
                return true;
            }
        } catch (const InputError& error) {
            complain(inputErrorText(error.path(), error.fault(), error.arguments()));
            return true;
        }
        return false;
    }

    void takeAudio(const std::vector<std::filesystem::path>& named) {
        std::vector<std::filesystem::path> files;
        for (const auto& path : named) {
            if (isFolder(path)) {
                takeFolder(path, named.size() > 1);
            } else {
                files.push_back(path);
            }
        }
        if (job.request.modelsOnly && !files.empty()) {
            sendQueued(task, &ScanTask::modelsFound, files); // which says why they are none
        } else if (!files.empty()) {
            list(files, false);
        }
        deliver(0);
    }

    void takeFolder(const std::filesystem::path& folder, bool several) {
        std::error_code error;
        if (const auto labels = folder / "labels.csv"; std::filesystem::exists(labels, error)) {
            takeLabels(labels);
            ++ownTables;
        }
        const std::size_t before = tracks;
        const std::size_t problemsBefore = problems;
        if (!job.request.modelsOnly) {
            list({folder}, several);
        }
        if (tracks != before || problems != problemsBefore) {
            return;
        }
        try {
            sendQueued(task, &ScanTask::modelsFound, modelFiles(folder));
        } catch (const ModelError&) {
            // Not an error of a model: the folder simply has nothing for us.
            complain(ScanTask::tr("%1: there is neither sound nor a model in this folder.")
                         .arg(QString::fromStdString(folder.string())));
        }
    }

    void list(const std::vector<std::filesystem::path>& named, bool several) {
        const auto take = [this, several](const std::vector<ListedAudio>& found) {
            for (const ListedAudio& audio : found) {
                std::string path = audio.path.string();
                const std::size_t start = nameStart(path, audio.root, several);
                waiting.push_back(
                    std::make_shared<const TrackFile>(TrackFile{std::move(path), start}));
            }
            tracks += found.size();
            deliver(ScannedTracksADelivery);
        };
        const AudioListing listing = listAudio(named, job.stop, take);
        skipped += listing.skipped;
        for (const ListingProblem& problem : listing.problems) {
            complain(QString::fromStdString(problem.sentence));
        }
    }

    /// Hands over what waits beyond `keep` files, with a pause between two deliveries.
    void deliver(std::size_t keep) {
        const bool early = tracks <= ScannedTracksADelivery; // the first rows come at once
        while (waiting.size() > keep || (early && !waiting.empty())) {
            const std::size_t count = std::min(waiting.size(), ScannedTracksADelivery);
            const auto end = waiting.begin() + static_cast<std::ptrdiff_t>(count);
            std::this_thread::sleep_until(last + ScanDeliveryInterval);
            last = std::chrono::steady_clock::now();
            sendQueued(task, &ScanTask::tracksFound,
                       std::vector<std::shared_ptr<const TrackFile>>(waiting.begin(), end));
            waiting.erase(waiting.begin(), end);
        }
    }
};

ScanTask::ScanTask(QObject* parent)
    : QObject(parent), m_thread([this](const std::stop_token& stop) { work(stop); }) {}

ScanTask::~ScanTask() {
    m_cancel.request_stop();
    m_thread.request_stop();
    m_thread.join();
}

void ScanTask::scan(ScanRequest request) {
    ++m_pending;
    m_mailbox.post(++m_lastKey, {std::move(request), m_cancel.get_token()});
}

void ScanTask::cancel() {
    m_cancel.request_stop();
    m_cancel = std::stop_source();
}

void ScanTask::work(const std::stop_token& stop) {
    clearUpperVectorRegisters();
    while (const auto job = m_mailbox.take(stop)) {
        Worker worker{*this, *job};
        try {
            if (!job->stop.stop_requested()) {
                worker.search();
            }
        } catch (const Cancelled&) {
            worker.deliver(0); // what was found stays
        } catch (const std::exception& error) {
            worker.complain(QString::fromUtf8(error.what()));
        }
        QMetaObject::invokeMethod(
            this,
            [this, tracks = worker.tracks,
             skipped = worker.skipped - std::min(worker.skipped, worker.ownTables)] {
                --m_pending;
                Q_EMIT finished(tracks, skipped);
            },
            Qt::QueuedConnection);
    }
}

} // namespace candor::ui

#include "moc_scan_task.cpp"
