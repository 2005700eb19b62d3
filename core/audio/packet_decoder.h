// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/demuxer.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace candor {

/// What one frame of a codec holds, brought to one channel.
struct SoundBlock {
    std::vector<float> mono;
    int sampleRate = 0;                    // Hz
    int channels = 0;                      // that it had
    std::optional<std::int64_t> timestamp; // of its first sample, in ticks of the stream
};

/// Decodes the packets of a demuxer, in this thread alone. What cannot be decoded is counted and
/// left out.
class PacketDecoder {
public:
    /// Throws AudioError when FFmpeg has no decoder.
    explicit PacketDecoder(Demuxer& demuxer);

    /// The next block that is not empty; false at the end. Throws as Demuxer::read().
    bool next(SoundBlock& block);
    [[nodiscard]] std::size_t damagedPackets() const noexcept { return m_damagedPackets; }

private:
    bool receive();
    void send();
    bool take(SoundBlock& block);

    Demuxer& m_demuxer;
    FfmpegHandle<AVCodecContext> m_decoder;
    FfmpegHandle<AVPacket> m_packet;
    FfmpegHandle<AVFrame> m_frame;
    bool m_drained = false; // all packets were sent
    std::size_t m_damagedPackets = 0;
    std::size_t m_tagsOrDamage = 0; // which of both only what follows shows
};

} // namespace candor
