// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/packet_decoder.h"

#include "audio/audio_error.h"
#include "audio/mono_mix.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
}

namespace candor {

namespace {

// Beyond these a rate is a damaged header: no recorder has it, and resampling would take gigabytes.
constexpr int LowestRate = 100;                              // Hz
constexpr int HighestRate = 6'144'000;                       // Hz: one-bit recordings, decimated
constexpr std::int64_t LargestFrame = std::int64_t{1} << 24; // samples a channel

// MP3 files end in tags of many kinds, which no demuxer knows all of.
bool mayBeTag(const AVCodecContext& decoder, const AVPacket& packet) {
    const bool isFrame =
        packet.size >= 2 && packet.data[0] == 0xFF && (packet.data[1] & 0xE0) == 0xE0;
    return decoder.codec_id == AV_CODEC_ID_MP3 && !isFrame;
}

FfmpegHandle<AVCodecContext> openDecoder(const Demuxer& demuxer) {
    const AVStream& stream = demuxer.stream();
    const AVCodec* codec = avcodec_find_decoder(stream.codecpar->codec_id);
    const AudioError unknown(demuxer.file().path(), AudioFault::CodecUnknown,
                             {demuxer.format().codec});
    if (codec == nullptr) {
        throw unknown;
    }
    auto decoder = owned(avcodec_alloc_context3(codec));
    if (avcodec_parameters_to_context(decoder.get(), stream.codecpar) < 0) {
        throw unknown;
    }
    decoder->pkt_timebase = stream.time_base;
    decoder->thread_count = 1; // many files are read at once instead
    decoder->err_recognition = AV_EF_CRCCHECK;
    decoder->max_samples = LargestFrame;
    if (avcodec_open2(decoder.get(), codec, nullptr) < 0) {
        throw AudioError(demuxer.file().path(), AudioFault::NothingDecoded);
    }
    return decoder;
}

} // namespace

PacketDecoder::PacketDecoder(Demuxer& demuxer)
    : m_demuxer(demuxer), m_decoder(openDecoder(demuxer)), m_packet(owned(av_packet_alloc())),
      m_frame(owned(av_frame_alloc())) {}

bool PacketDecoder::next(SoundBlock& block) {
    for (;;) {
        while (receive()) {
            if (take(block)) {
                return true;
            }
        }
        if (m_drained) {
            return false;
        }
        send();
    }
}

// False when the decoder wants another packet, or is at its end.
bool PacketDecoder::receive() {
    const int result = avcodec_receive_frame(m_decoder.get(), m_frame.get());
    if (result < 0 && result != AVERROR(EAGAIN) && result != AVERROR_EOF) {
        ++m_damagedPackets;
    }
    return result >= 0;
}

void PacketDecoder::send() {
    const bool more = m_demuxer.read(*m_packet);
    m_drained = !more;
    const int result = avcodec_send_packet(m_decoder.get(), more ? m_packet.get() : nullptr);
    if (result < 0 && more) {
        ++(mayBeTag(*m_decoder, *m_packet) ? m_tagsOrDamage : m_damagedPackets);
    }
}

bool PacketDecoder::take(SoundBlock& block) {
    const AVFrame& frame = *m_frame;
    if (frame.nb_samples <= 0 || frame.ch_layout.nb_channels <= 0) {
        return false;
    }
    if (frame.sample_rate < LowestRate || frame.sample_rate > HighestRate) {
        ++m_damagedPackets;
        return false;
    }
    m_damagedPackets += m_tagsOrDamage; // sound follows, so it was no tag
    m_tagsOrDamage = 0;
    const bool damaged = mixToMono(frame, block.mono) || frame.decode_error_flags != 0 ||
                         (frame.flags & AV_FRAME_FLAG_CORRUPT) != 0;
    m_damagedPackets += damaged ? 1 : 0;
    block.sampleRate = frame.sample_rate;
    block.channels = frame.ch_layout.nb_channels;
    block.timestamp.reset();
    if (frame.pts != AV_NOPTS_VALUE) {
        block.timestamp = frame.pts;
    }
    return !block.mono.empty();
}

} // namespace candor
