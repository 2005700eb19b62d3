// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/link_source.h"

#include "audio/audio_error.h"
#include "audio/cut_file.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
}

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace candor {

namespace {

// A decoder that starts in the middle knows nothing of the sound before: MP3 borrows bits from up
// to ten frames back, Opus asks for 80 ms, others overlap two frames. One second covers all.
constexpr double PreRollSeconds = 1.0;

// Below half a second it is padding, or a frame lost at the cut.
constexpr double TruncatedSeconds = 0.5;
// Tags about the length outlive editors that cut a file; those of MP3 count no delay.
constexpr double TruncatedShare = 0.02;

// Longer than any block of Vorbis, by which its timestamps waver.
constexpr double GapSeconds = 0.2;

// Whose timestamps after a jump were found to be exact to the sample; others estimate them from the
// bit rate (AC-3, ADPCM), count milliseconds (Matroska, AVI, ASF), or jump too far (FLAC in Ogg).
constexpr std::array<std::string_view, 11> ExactContainers = {
    "aac", "aiff",   "au",  "caf", "flac", "mov,mp4,m4a,3gp,3g2,mj2",
    "mp3", "mpegts", "ogg", "w64", "wav"};

bool isPcm(AVCodecID codec) {
    return codec >= AV_CODEC_ID_FIRST_AUDIO && codec < AV_CODEC_ID_ADPCM_IMA_QT;
}

bool jumpsExactly(const AudioFormat& format, AVCodecID codec) {
    const std::string& container = format.container;
    if (container == "wav" || container == "w64") {
        return isPcm(codec);
    }
    return std::find(ExactContainers.begin(), ExactContainers.end(), container) !=
               ExactContainers.end() &&
           !(container == "ogg" && codec == AV_CODEC_ID_FLAC);
}

bool isLossless(const AVStream& stream) {
    const AVCodecDescriptor* codec = avcodec_descriptor_get(stream.codecpar->codec_id);
    return codec != nullptr && (codec->props & AV_CODEC_PROP_LOSSLESS) != 0 &&
           (codec->props & AV_CODEC_PROP_LOSSY) == 0;
}

} // namespace

LinkSource::LinkSource(const std::filesystem::path& path, FileRange range, std::stop_token stop)
    : m_path(path), m_range(range), m_stop(std::move(stop)) {
    open();
    if (!m_hasAhead) {
        const bool damaged = damagedPackets() > 0;
        throw AudioError(m_path, damaged ? AudioFault::NothingDecoded : AudioFault::NoSound);
    }
    m_rate = m_ahead.sampleRate;
    m_channels = m_ahead.channels;
    m_base = m_ahead.timestamp;
    const AVStream& stream = m_demuxer->stream();
    // The decoder cuts off what most containers declare, but of MP4 only the start, and of a Vorbis
    // file of one page nothing.
    const bool isMp4 = format().container.starts_with("mov,");
    const bool isVorbis = format().container == "ogg" && format().codec == "vorbis";
    if ((isMp4 || isVorbis) && stream.duration > 0 && stream.time_base.den == m_rate) {
        m_end = stream.duration * stream.time_base.num;
    }
}

void LinkSource::open() {
    m_decoder.reset(); // it refers to the demuxer
    m_demuxer = std::make_unique<Demuxer>(m_path, m_stop, m_range);
    m_decoder = std::make_unique<PacketDecoder>(*m_demuxer);
    m_hasAhead = m_decoder->next(m_ahead);
    m_position = 0;
}

void LinkSource::skipTo(std::int64_t sample) {
    const bool lossless = isLossless(m_demuxer->stream());
    const auto preRoll = static_cast<std::int64_t>(lossless ? 0.0 : PreRollSeconds * m_rate);
    if (sample - preRoll > m_rate && !seek(sample - preRoll, preRoll / 2)) {
        open(); // from the start, then: slower, but to the sample
    }
}

bool LinkSource::seek(std::int64_t sample, std::int64_t settling) {
    const AVStream* stream = &m_demuxer->stream();
    if (!m_base || !jumpsExactly(format(), stream->codecpar->codec_id)) {
        return false;
    }
    const std::optional<std::int64_t> origin = startByClock(settling);
    const std::int64_t away =
        av_rescale_q(sample + origin.value_or(0), {1, m_rate}, stream->time_base);
    if (!origin || !m_demuxer->seek(*m_base + away)) {
        return false;
    }
    m_decoder = std::make_unique<PacketDecoder>(*m_demuxer);
    m_hasAhead = m_decoder->next(m_ahead);
    const std::optional<std::int64_t> start = startByClock(settling);
    if (!start || *start < *origin || *start > *origin + sample) {
        return false;
    }
    m_position += *start - *origin;
    return true;
}

// Decodes about so many samples. Where they began by the timestamps, in samples after m_base: the
// median, since those of Vorbis waver by half a block.
std::optional<std::int64_t> LinkSource::startByClock(std::int64_t samples) {
    const AVRational tick = m_demuxer->stream().time_base;
    std::vector<std::int64_t> starts;
    m_position = 0;
    for (; m_hasAhead; m_hasAhead = m_decoder->next(m_ahead)) {
        if (m_ahead.sampleRate != m_rate) {
            return std::nullopt;
        }
        if (m_ahead.timestamp) {
            const std::int64_t ticks = *m_ahead.timestamp - *m_base;
            starts.push_back(av_rescale_q(ticks, tick, {1, m_rate}) - m_position);
        }
        const auto size = static_cast<std::int64_t>(m_ahead.mono.size());
        if (m_position + size >= samples) {
            break;
        }
        m_position += size;
    }
    if (!m_hasAhead || starts.empty()) {
        return std::nullopt;
    }
    const auto middle = starts.begin() + static_cast<std::ptrdiff_t>(starts.size() / 2);
    std::nth_element(starts.begin(), middle, starts.end());
    return *middle;
}

bool LinkSource::next(SoundBlock& block) {
    if (m_hasAhead) {
        std::swap(block, m_ahead);
        m_hasAhead = false;
    } else if (!m_decoder->next(block)) {
        return false;
    }
    followClock(block);
    cutAtEnd(block);
    m_position += static_cast<std::int64_t>(block.mono.size());
    return !block.mono.empty();
}

// Ogg leaves out pages with a wrong checksum and Matroska broken clusters, without a word; but time
// goes on over them.
void LinkSource::followClock(const SoundBlock& block) {
    if (!block.timestamp) {
        return;
    }
    const AVRational tick = m_demuxer->stream().time_base;
    const auto gap = static_cast<double>(*block.timestamp - m_clock.value_or(*block.timestamp));
    m_gaps += gap * av_q2d(tick) > GapSeconds ? 1U : 0U;
    m_clock = *block.timestamp + av_rescale_q(static_cast<std::int64_t>(block.mono.size()),
                                              {1, block.sampleRate}, tick);
}

// Only the last block: a length that is wrong must not cut off more.
void LinkSource::cutAtEnd(SoundBlock& block) {
    if (!m_end || m_position + static_cast<std::int64_t>(block.mono.size()) <= *m_end) {
        return;
    }
    if (!m_hasAhead) {
        m_hasAhead = m_decoder->next(m_ahead);
    }
    if (!m_hasAhead) {
        block.mono.resize(static_cast<std::size_t>(std::max<std::int64_t>(*m_end - m_position, 0)));
    }
}

std::size_t LinkSource::damagedPackets() const noexcept {
    return m_decoder->damagedPackets() + m_demuxer->damagedPlaces() + m_gaps;
}

bool LinkSource::truncated() const {
    if (isCutShort(m_demuxer->file(), format().container)) {
        return true;
    }
    if (!m_demuxer->lengthDeclared()) {
        return false;
    }
    // By the clock as well: what was left out as damaged is not missing at the end.
    double reached = static_cast<double>(m_position) / m_rate;
    if (m_clock && m_base) {
        const double tick = av_q2d(m_demuxer->stream().time_base);
        reached = std::max(reached, static_cast<double>(*m_clock - *m_base) * tick);
    }
    const double declared = *format().seconds;
    const double missing = declared - reached;
    return missing > TruncatedSeconds && missing > TruncatedShare * declared;
}

} // namespace candor
