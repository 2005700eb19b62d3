// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/sound_stream.h"

#include "audio/audio_reader.h"
#include "cancelled.h"

#include "tasks/vector_registers.h"

#include <algorithm>
#include <exception>
#include <utility>

namespace candor::ui {
namespace {

constexpr double SecondsAhead = 3.0;
constexpr std::size_t StreamPieceSamples = 4096;

} // namespace

SoundStream::SoundStream(std::filesystem::path path, int sampleRate, double start,
                         std::optional<double> end)
    : m_path(std::move(path)), m_sampleRate(sampleRate), m_start(start), m_end(end),
      m_thread([this](const std::stop_token& stop) { work(stop); }) {}

SoundStream::~SoundStream() {
    m_thread.request_stop();
    m_thread.join();
}

std::size_t SoundStream::read(std::span<float> samples) {
    const std::scoped_lock lock(m_mutex);
    const std::size_t count = std::min(samples.size(), m_decoded.size());
    const auto end = m_decoded.begin() + static_cast<std::ptrdiff_t>(count);
    std::copy(m_decoded.begin(), end, samples.begin());
    m_decoded.erase(m_decoded.begin(), end);
    m_room.notify_one();
    return count;
}

bool SoundStream::isFinished() const {
    const std::scoped_lock lock(m_mutex);
    return m_complete && m_decoded.empty();
}

std::optional<SoundFailure> SoundStream::failure() const {
    const std::scoped_lock lock(m_mutex);
    return m_failure;
}

void SoundStream::work(const std::stop_token& stop) {
    clearUpperVectorRegisters();
    std::optional<SoundFailure> failure;
    try {
        decode(stop);
    } catch (const Cancelled&) {
        return; // nobody listens any more
    } catch (const AudioError& error) {
        failure = SoundFailure(error);
    } catch (const std::exception& error) {
        failure = SoundFailure(m_path, error.what());
    }
    const std::scoped_lock lock(m_mutex);
    m_failure = std::move(failure);
    m_complete = true;
}

void SoundStream::decode(const std::stop_token& stop) {
    AudioRequest region;
    region.sampleRate = m_sampleRate;
    region.start = m_start;
    if (m_end) {
        region.seconds = std::max(0.0, *m_end - m_start);
    }
    AudioReader reader(m_path, region, stop);
    std::vector<float> piece(StreamPieceSamples);
    while (const std::size_t count = reader.read(piece)) {
        if (!hand(std::span(piece).first(count), stop)) {
            return;
        }
    }
}

bool SoundStream::hand(std::span<const float> samples, const std::stop_token& stop) {
    const auto most = static_cast<std::size_t>(SecondsAhead * m_sampleRate);
    std::unique_lock lock(m_mutex);
    if (!m_room.wait(lock, stop, [&] { return m_decoded.size() < most; })) {
        return false;
    }
    m_decoded.insert(m_decoded.end(), samples.begin(), samples.end());
    return true;
}

} // namespace candor::ui
