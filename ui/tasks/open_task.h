// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/input_error.h"
#include "tasks/open_requests.h"
#include "tasks/request_mailbox.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace candor {
struct LogitsTable;
}

namespace candor::ui {

/// Why a file was not opened. Without a fault the reason is not the file's: `sentence` alone says.
struct OpenFailure {
    std::filesystem::path path;
    std::optional<InputFault> fault;
    std::vector<std::string> arguments;
    std::string sentence; // English
};

/// Reads logits files one after the other in a thread of its own. Each file ends in exactly one of
/// opened(), failed() and cancelled(); finished() follows the last one. Signals come from the GUI
/// thread; so must all calls. The destructor cancels and waits.
class OpenTask : public QObject {
    Q_OBJECT

public:
    explicit OpenTask(QObject* parent = nullptr);
    ~OpenTask() override;

    void open(const std::vector<OpenRequest>& requests);
    /// Gives up the file being read and all that wait.
    void cancel();
    /// Files not yet opened, failed or cancelled.
    [[nodiscard]] std::size_t pending() const { return m_pending; }

Q_SIGNALS:
    void progress(const QString& fileName, std::uint64_t done, std::uint64_t total); // bytes
    void opened(const std::shared_ptr<const candor::LogitsTable>& table);
    void failed(const candor::ui::OpenFailure& failure);
    void cancelled();
    void finished();

private:
    struct Job {
        OpenRequest request;
        std::stop_token stop;
    };
    struct Outcome;

    void work(const std::stop_token& stop);
    Outcome read(const Job& job);
    void reportProgress(const QString& fileName, std::uint64_t done, std::uint64_t total);
    void deliver(const Outcome& outcome);

    RequestMailbox<std::uint64_t, Job> m_mailbox;
    std::uint64_t m_lastKey = 0;
    std::size_t m_pending = 0;
    std::stop_source m_cancel;
    std::jthread m_thread; // last: its destructor joins before the rest goes
};

} // namespace candor::ui
