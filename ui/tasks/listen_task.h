// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/ensemble.h"
#include "inference/logits_extraction.h"

#include "session/listen_session.h"
#include "tasks/request_mailbox.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace candor::ui {

/// Files to be heard by models.
struct ListenJob {
    std::uint64_t lineup = 0; // names the models: equal numbers keep the networks in memory
    std::vector<ModelFile> models;
    std::optional<ComputeDevice> device; // nothing: a card if there is one
    std::vector<std::uint32_t> tracks;   // indices in the session, in the order wanted
    std::vector<std::shared_ptr<const TrackFile>> files;           // one a track
    std::vector<std::shared_ptr<const FileLogits>> discarded = {}; // let go in the thread
};

/// The networks in memory, and where they run.
struct ListenNetworks {
    std::uint64_t lineup = 0;
    std::vector<std::string> members;
    ComputeDevice device;
    std::vector<std::string> keys = {}; // memberKey() of each; empty when they cannot be told
};

/// Why a run ended before its time. Without a fault the reason is not a model's.
struct ListenFailure {
    std::filesystem::path model;
    std::optional<ModelFault> fault;
    std::vector<std::string> arguments;
    std::string sentence; // English
};

/// Loads networks and listens to files in a thread of its own, one job at a time; LibTorch comes
/// into memory with the first job. What the program's cache knows of a file is not computed again.
/// A job ends in finished(), after failed() if it came to that.
/// Results come at most twenty times a second. Signals come from the GUI thread; so must all calls.
/// The destructor stops and waits.
class ListenTask : public QObject {
    Q_OBJECT

public:
    /// What runs networks; called in the thread. Throws ModelError.
    using Backend = std::function<const InferenceBackend&()>;

    explicit ListenTask(Backend backend = torchBackend, QObject* parent = nullptr);
    ~ListenTask() override;

    void start(ListenJob job);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void devicesKnown(const std::vector<candor::ComputeDevice>& devices);
    void networksReady(const candor::ui::ListenNetworks& networks);
    void heard(std::uint64_t lineup, const std::vector<candor::ui::TrackResult>& results);
    void progress(const candor::ExtractionProgress& progress);
    void failed(const candor::ui::ListenFailure& failure);
    /// Why nothing is kept for later runs; English. Listening goes on.
    void memoryFailed(const QString& reason);
    void finished();

private:
    struct Order {
        ListenJob job;
        std::stop_token stop;
    };
    struct Worker;

    void work(const std::stop_token& stop);

    Backend m_backend;
    RequestMailbox<int, Order> m_mailbox;
    std::stop_source m_stop;
    bool m_running = false;
    std::jthread m_thread; // last: joined before the rest goes
};

} // namespace candor::ui
