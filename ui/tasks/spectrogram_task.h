// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/spectrogram.h"
#include "tasks/request_mailbox.h"
#include "tasks/sound_failure.h"

#include <QObject>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <thread>

namespace candor::ui {

struct SpectrogramRequest {
    std::filesystem::path path;
    FrequencySpacing spacing = FrequencySpacing::Mel;
    double from = 0.0;             // s
    std::optional<double> to = {}; // s; to the end when absent
    std::size_t columns = 2400;    // about as many
};

/// What is known of a request so far: the part of the picture that is done, from its left edge.
struct SpectrogramResult {
    std::shared_ptr<const Spectrogram> spectrogram; // null when the file gives none
    double seconds = 0.0; // of the whole file: declared, once it has been read to the end counted
    bool complete = false;
    std::optional<SoundFailure> failure;
};

/// Decodes a file and computes what the eye wants of it, in a thread of its own and a piece at a
/// time: memory does not grow with the file. Long ones come in parts, several a second; the last
/// part is complete or a failure. A new request gives up the one in work, of which nothing more is
/// heard. Signals come from the GUI thread; so must all calls. The destructor cancels and waits.
class SpectrogramTask : public QObject {
    Q_OBJECT

public:
    explicit SpectrogramTask(QObject* parent = nullptr);
    ~SpectrogramTask() override;

    void request(const SpectrogramRequest& request);
    void cancel();

Q_SIGNALS:
    void ready(const candor::ui::SpectrogramResult& result);

private:
    struct Job {
        std::uint64_t number = 0;
        SpectrogramRequest request;
        std::stop_token stop;
    };

    void work(const std::stop_token& stop);
    void compute(const Job& job);
    void publish(std::uint64_t number, const SpectrogramResult& result);

    RequestMailbox<int, Job> m_mailbox;
    std::uint64_t m_newest = 0; // GUI thread
    std::stop_source m_cancel;
    std::jthread m_thread; // last: its destructor joins before the rest goes
};

} // namespace candor::ui
