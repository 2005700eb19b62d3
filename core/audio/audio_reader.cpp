// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/audio_reader.h"

#include "audio/audio_error.h"
#include "audio/resampler.h"
#include "audio/sound_source.h"
#include "cancelled.h"

extern "C" {
#include <libavformat/avformat.h>
}

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace candor {

namespace {

// The resampling filter starts from silence; so long before the region it is fed.
constexpr double FilterSeconds = 0.1;

constexpr double LongestSeconds = 1e9; // 32 years: later than any end

void requireRequest(const AudioRequest& request) {
    const bool startSound = std::isfinite(request.start) && request.start >= 0.0;
    const bool lengthSound =
        !request.seconds || (std::isfinite(*request.seconds) && *request.seconds >= 0.0);
    if (request.sampleRate < 0 || !startSound || !lengthSound) {
        throw std::invalid_argument("A region of sound needs a start and a length from 0 s on, and "
                                    "a sample rate from 0 Hz on.");
    }
}

std::string secondsText(double seconds) {
    std::string text = std::to_string(std::round(seconds * 1000.0) / 1000.0);
    text.resize(text.find('.') + 4); // milliseconds
    return text;
}

} // namespace

class AudioReader::Impl {
public:
    Impl(const std::filesystem::path& path, const AudioRequest& request, std::stop_token stop);

    std::size_t read(std::span<float> samples);

    SoundSource source;
    int rate;
    std::uint64_t position = 0;
    AudioFindings findings;

private:
    bool decodeMore();
    void feed(const SoundBlock& block, std::int64_t blockStart);
    void changeRate(int blockRate, std::int64_t blockStart);
    void endOfSound();

    std::filesystem::path m_path;
    std::stop_token m_stop;
    AudioRequest m_request;
    int m_blockRate; // of the source, now
    std::unique_ptr<Resampler> m_resampler;
    std::int64_t m_wanted;   // first sample of the region, at the rate wanted
    std::int64_t m_end;      // the one after its last
    std::int64_t m_feedFrom; // first sample of the source that the resampler gets
    std::int64_t m_next = 0; // sample that m_ready begins with, at the rate wanted
    SoundBlock m_block;      // kept for its memory
    std::vector<float> m_ready;
    std::size_t m_readyUsed = 0;
    bool m_ended = false;
};

AudioReader::Impl::Impl(const std::filesystem::path& path, const AudioRequest& request,
                        std::stop_token stop)
    : source(path, stop), rate(request.sampleRate > 0 ? request.sampleRate : source.sampleRate()),
      m_path(path), m_stop(std::move(stop)), m_request(request), m_blockRate(source.sampleRate()),
      m_resampler(std::make_unique<Resampler>(m_blockRate, rate)) {
    const double start = std::min(request.start, LongestSeconds);
    const double seconds = std::min(request.seconds.value_or(LongestSeconds), LongestSeconds);
    m_wanted = std::llround(start * rate);
    m_end = m_wanted + std::llround(seconds * rate);
    // Both rates begin together at a whole sample, so that the region falls on the same instants
    // as the samples of the whole file.
    const double feedSeconds = std::max(start - FilterSeconds, 0.0);
    const auto feedFrom = static_cast<std::int64_t>(feedSeconds * m_blockRate);
    m_feedFrom = feedFrom - feedFrom % m_resampler->period();
    m_next = m_resampler->lengthOf(m_feedFrom);
    source.skipTo(m_feedFrom);
    findings.silent = true;
}

std::size_t AudioReader::Impl::read(std::span<float> samples) {
    std::size_t filled = 0;
    while (filled < samples.size()) {
        if (m_readyUsed == m_ready.size() && !decodeMore()) {
            break;
        }
        const std::size_t count = std::min(samples.size() - filled, m_ready.size() - m_readyUsed);
        const auto from = m_ready.begin() + static_cast<std::ptrdiff_t>(m_readyUsed);
        std::copy_n(from, count, samples.begin() + static_cast<std::ptrdiff_t>(filled));
        m_readyUsed += count;
        filled += count;
    }
    position += filled;
    if (findings.silent) {
        findings.silent = std::none_of(
            samples.begin(), samples.begin() + static_cast<std::ptrdiff_t>(filled),
            [](float sample) { return std::abs(sample) >= AudioFindings::SilencePeak; });
    }
    return filled;
}

// Refills m_ready; false at the end of the region.
bool AudioReader::Impl::decodeMore() {
    m_next += static_cast<std::int64_t>(m_ready.size());
    for (;;) {
        m_ready.clear();
        m_readyUsed = 0;
        if (m_ended || m_next >= m_end) {
            return false;
        }
        if (m_stop.stop_requested()) {
            throw Cancelled();
        }
        const std::int64_t blockStart = source.position();
        if (source.next(m_block)) {
            feed(m_block, blockStart);
        } else {
            endOfSound();
        }
        // What was fed for the filter alone falls away.
        const auto size = static_cast<std::int64_t>(m_ready.size());
        const std::int64_t before = std::clamp<std::int64_t>(m_wanted - m_next, 0, size);
        const std::int64_t kept = std::clamp<std::int64_t>(m_end - m_next, 0, size);
        m_readyUsed = static_cast<std::size_t>(before);
        m_ready.resize(static_cast<std::size_t>(std::max(before, kept)));
        if (m_readyUsed < m_ready.size()) {
            return true;
        }
        m_next += size;
    }
}

void AudioReader::Impl::feed(const SoundBlock& block, std::int64_t blockStart) {
    findings.damagedPackets = source.damagedPackets();
    findings.parametersChanged |=
        block.sampleRate != source.sampleRate() || block.channels != source.channels();
    if (block.sampleRate != m_blockRate) {
        changeRate(block.sampleRate, blockStart);
    }
    const auto size = static_cast<std::int64_t>(block.mono.size());
    const std::int64_t left = std::clamp<std::int64_t>(m_feedFrom - blockStart, 0, size);
    m_resampler->add(std::span(block.mono).subspan(static_cast<std::size_t>(left)), m_ready);
}

// What comes now is another sound, put after the one before.
void AudioReader::Impl::changeRate(int blockRate, std::int64_t blockStart) {
    if (blockStart < m_feedFrom) {
        m_next = m_resampler->lengthOf(blockStart);
    }
    m_resampler->finish(m_ready);
    m_resampler = std::make_unique<Resampler>(blockRate, rate);
    m_blockRate = blockRate;
    m_feedFrom = 0;
}

void AudioReader::Impl::endOfSound() {
    m_ended = true;
    m_resampler->finish(m_ready);
    findings.damagedPackets = source.damagedPackets();
    findings.truncated = source.truncated();
    const std::int64_t end = source.position() < m_feedFrom
                                 ? m_resampler->lengthOf(source.position())
                                 : m_next + static_cast<std::int64_t>(m_ready.size());
    if (end <= m_wanted) {
        throw AudioError(
            m_path, AudioFault::BeyondEnd,
            {secondsText(m_request.start), secondsText(static_cast<double>(end) / rate)});
    }
}

AudioReader::AudioReader(const std::filesystem::path& path, const AudioRequest& request,
                         std::stop_token stop) {
    requireRequest(request);
    m_impl = std::make_unique<Impl>(path, request, std::move(stop));
}

AudioReader::~AudioReader() = default;
AudioReader::AudioReader(AudioReader&&) noexcept = default;
AudioReader& AudioReader::operator=(AudioReader&&) noexcept = default;

const AudioFormat& AudioReader::format() const noexcept {
    return m_impl->source.format();
}

int AudioReader::sampleRate() const noexcept {
    return m_impl->rate;
}

std::size_t AudioReader::read(std::span<float> samples) {
    return m_impl->read(samples);
}

std::uint64_t AudioReader::position() const noexcept {
    return m_impl->position;
}

const AudioFindings& AudioReader::findings() const noexcept {
    return m_impl->findings;
}

DecodedAudio decodeAudio(const std::filesystem::path& path, const AudioRequest& request,
                         std::stop_token stop) {
    constexpr std::size_t Piece = 1 << 16;  // samples
    constexpr double MostReserved = 1800.0; // seconds: a file may declare anything
    AudioReader reader(path, request, std::move(stop));
    DecodedAudio audio;
    audio.format = reader.format();
    audio.signal.sampleRate = reader.sampleRate();
    std::vector<float>& samples = audio.signal.samples;
    const double seconds = request.seconds.value_or(audio.format.seconds.value_or(0.0));
    const double expected = std::clamp(seconds, 0.0, MostReserved) * reader.sampleRate();
    samples.reserve(static_cast<std::size_t>(expected) + Piece);
    for (std::size_t filled = 0;;) {
        samples.resize(filled + Piece);
        const std::size_t count = reader.read(std::span(samples).subspan(filled));
        filled += count;
        if (count < Piece) {
            samples.resize(filled);
            break;
        }
    }
    audio.findings = reader.findings();
    return audio;
}

AudioFormat probeAudio(const std::filesystem::path& path) {
    return formatOf(path, {});
}

std::string decoderVersion() {
    const unsigned version = avformat_version();
    return "FFmpeg " + std::to_string(AV_VERSION_MAJOR(version)) + "." +
           std::to_string(AV_VERSION_MINOR(version)) +
           (Resampler::hasSoxr() ? ", soxr" : ", libswresample");
}

} // namespace candor
