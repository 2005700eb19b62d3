// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/sound_source.h"

#include "audio/audio_error.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
}

#include <algorithm>
#include <utility>

namespace candor {

namespace {

// A decoder that starts in the middle knows nothing of the sound before: MP3 borrows bits from up
// to ten frames back, Opus asks for 80 ms, others overlap two frames. One second covers all.
constexpr double PreRollSeconds = 1.0;

// Below half a second it is padding, or a frame lost at the cut.
constexpr double TruncatedSeconds = 0.5;
// Tags about the length outlive editors that cut a file; those of MP3 count no delay.
constexpr double TruncatedShare = 0.02;

bool isLossless(const AVStream& stream) {
    const AVCodecDescriptor* codec = avcodec_descriptor_get(stream.codecpar->codec_id);
    return codec != nullptr && (codec->props & AV_CODEC_PROP_LOSSLESS) != 0 &&
           (codec->props & AV_CODEC_PROP_LOSSY) == 0;
}

} // namespace

SoundSource::SoundSource(const std::filesystem::path& path, std::stop_token stop)
    : m_path(path), m_stop(std::move(stop)) {
    open();
    if (!m_hasAhead) {
        const bool damaged = damagedPackets() > 0;
        throw AudioError(m_path, damaged ? AudioFault::NothingDecoded : AudioFault::NoSound);
    }
    m_rate = m_ahead.sampleRate;
    m_channels = m_ahead.channels;
    m_origin = m_ahead.timestamp;
    const AVStream& stream = m_demuxer->stream();
    // The decoder cuts off what the others declare; of MP4's edit list only the start.
    const bool isMp4 = format().container.starts_with("mov,");
    if (isMp4 && stream.duration > 0 && stream.time_base.den == m_rate) {
        m_end = stream.duration * stream.time_base.num;
    }
}

void SoundSource::open() {
    m_decoder.reset(); // it refers to the demuxer
    m_demuxer = std::make_unique<Demuxer>(m_path, m_stop);
    m_decoder = std::make_unique<PacketDecoder>(*m_demuxer);
    m_hasAhead = m_decoder->next(m_ahead);
    m_position = 0;
}

void SoundSource::skipTo(std::int64_t sample) {
    const double preRoll = isLossless(m_demuxer->stream()) ? 0.0 : PreRollSeconds;
    const std::int64_t target = sample - static_cast<std::int64_t>(preRoll * m_rate);
    if (target > m_rate && !seek(target)) {
        open(); // from the start, then: slower, but to the sample
    }
}

bool SoundSource::seek(std::int64_t sample) {
    const AVRational rate{1, m_rate};
    const AVRational tick = m_demuxer->stream().time_base;
    const bool exact = av_cmp_q(tick, rate) <= 0; // a coarser clock cannot tell samples apart
    if (!m_origin || !exact || !m_demuxer->seek(*m_origin + av_rescale_q(sample, rate, tick))) {
        return false;
    }
    m_decoder = std::make_unique<PacketDecoder>(*m_demuxer);
    m_hasAhead = m_decoder->next(m_ahead);
    if (!m_hasAhead || !m_ahead.timestamp || m_ahead.sampleRate != m_rate) {
        return false;
    }
    m_position = av_rescale_q(*m_ahead.timestamp - *m_origin, tick, rate);
    return m_position >= 0 && m_position <= sample;
}

bool SoundSource::next(SoundBlock& block) {
    if (m_hasAhead) {
        std::swap(block, m_ahead);
        m_hasAhead = false;
    } else if (!m_decoder->next(block)) {
        return false;
    }
    cutAtEnd(block);
    m_position += static_cast<std::int64_t>(block.mono.size());
    return !block.mono.empty();
}

void SoundSource::cutAtEnd(SoundBlock& block) const {
    if (m_end && m_position + static_cast<std::int64_t>(block.mono.size()) > *m_end) {
        block.mono.resize(static_cast<std::size_t>(std::max<std::int64_t>(*m_end - m_position, 0)));
    }
}

std::size_t SoundSource::damagedPackets() const noexcept {
    return m_decoder->damagedPackets() + m_demuxer->damagedPlaces();
}

bool SoundSource::truncated() const {
    if (!m_demuxer->lengthDeclared()) {
        return false;
    }
    const double declared = *format().seconds;
    const double missing = declared - static_cast<double>(m_position) / m_rate;
    return missing > TruncatedSeconds && missing > TruncatedShare * declared;
}

} // namespace candor
