// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/sound_failure.h"

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <filesystem>
#include <mutex>
#include <optional>
#include <span>
#include <stop_token>
#include <thread>
#include <vector>

namespace candor::ui {

/// Decodes a stretch of a file ahead of the player, a few seconds and no more, in a thread of its
/// own: the same mono samples that the networks hear. The other functions are for one thread, and
/// never wait.
class SoundStream {
public:
    /// Samples at `sampleRate` (Hz) from `start` to `end` seconds, or to the end of the sound.
    SoundStream(std::filesystem::path path, int sampleRate, double start,
                std::optional<double> end);
    ~SoundStream();
    SoundStream(const SoundStream&) = delete;
    SoundStream& operator=(const SoundStream&) = delete;

    /// What is decoded so far, up to the size of `samples`; 0 is no sign of the end.
    std::size_t read(std::span<float> samples);
    /// True once the last sample has been read, or decoding failed.
    [[nodiscard]] bool isFinished() const;
    [[nodiscard]] std::optional<SoundFailure> failure() const;

private:
    void work(const std::stop_token& stop);
    void decode(const std::stop_token& stop);
    bool hand(std::span<const float> samples, const std::stop_token& stop);

    std::filesystem::path m_path;
    int m_sampleRate;
    double m_start;
    std::optional<double> m_end;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_room;
    std::deque<float> m_decoded;
    bool m_complete = false;
    std::optional<SoundFailure> m_failure;
    std::jthread m_thread; // last: its destructor joins before the rest goes
};

} // namespace candor::ui
