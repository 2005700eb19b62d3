// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/dataset_reader.h"
#include "tasks/request_mailbox.h"

#include <QObject>
#include <QString>

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

namespace candor::ui {

/// Which data set is asked for; `kind` empty: to be recognised.
struct DatasetQuestion {
    std::filesystem::path path;
    std::filesystem::path audio = {}; // folder of the sound, when apart
    std::optional<DatasetKind> kind = std::nullopt;
    std::string subset = {};
};

/// What a data set's tables say, and whether its sound is there.
struct DatasetReading {
    DatasetKind kind = DatasetKind::FolderPerClass;
    std::vector<std::string> subsets;                // to choose from
    std::shared_ptr<const DatasetManifest> manifest; // null: it could not be read
    bool hasSound = false;                           // of one item at least
};

/// Reads the tables of a data set in a thread of its own, none of its sound; the newest question
/// wins. Signals come from the GUI thread; so must all calls. The destructor stops and waits.
class DatasetTask : public QObject {
    Q_OBJECT

public:
    explicit DatasetTask(QObject* parent = nullptr);
    ~DatasetTask() override;

    void read(const DatasetQuestion& question);
    /// Gives up; nothing more comes of what was asked.
    void cancel();

Q_SIGNALS:
    /// `problem`: why there is no manifest, one sentence; empty when there is one.
    void answered(const candor::ui::DatasetReading& reading, const QString& problem);

private:
    struct Job {
        DatasetQuestion question;
        std::stop_token stop;
        std::uint64_t number = 0;
    };

    void work(const std::stop_token& stop);
    void answer(const Job& job);

    RequestMailbox<int, Job> m_mailbox;
    std::stop_source m_cancel;
    std::uint64_t m_last = 0; // number of the newest question: older answers are dropped
    std::jthread m_thread;    // last: joined before the rest goes
};

} // namespace candor::ui
