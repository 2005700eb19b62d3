// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/packet_hash.h"

#include "audio/audio_error.h"
#include "audio/byte_hash.h"
#include "audio/demuxer.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
}

#include <cstdint>
#include <span>
#include <utility>

namespace candor {
namespace {

using PacketBytes = std::span<const std::byte>;

PacketBytes bytesOf(const std::uint8_t* data, int size) {
    return std::as_bytes(std::span(data, static_cast<std::size_t>(size)));
}

void addNumber(ByteHash& hash, std::int64_t number) {
    hash.add(std::as_bytes(std::span(&number, 1)));
}

void addSized(ByteHash& hash, PacketBytes bytes) {
    addNumber(hash, static_cast<std::int64_t>(bytes.size()));
    hash.add(bytes);
}

/// FFmpeg keeps the three headers of Vorbis and Theora one behind the other, after their count less
/// one and the sizes of the first two, each a sum of bytes of which all but the last are 255.
std::size_t laced(PacketBytes& rest) {
    std::size_t size = 0;
    while (!rest.empty()) {
        const auto byte = std::to_integer<std::size_t>(rest[0]);
        rest = rest.subspan(1);
        size += byte;
        if (byte != 255) {
            break;
        }
    }
    return size;
}

/// The second header of Vorbis is its comment: the tags themselves.
void addVorbisHeaders(ByteHash& hash, PacketBytes headers) {
    if (headers.empty() || headers[0] != std::byte{2}) {
        addSized(hash, headers);
        return;
    }
    PacketBytes rest = headers.subspan(1);
    const std::size_t identification = laced(rest);
    const std::size_t comment = laced(rest);
    if (identification + comment > rest.size()) {
        addSized(hash, headers);
        return;
    }
    addSized(hash, rest.subspan(0, identification));
    addSized(hash, rest.subspan(identification + comment));
}

void addParameters(ByteHash& hash, const AVCodecParameters& codec) {
    addNumber(hash, codec.codec_id);
    addNumber(hash, codec.sample_rate);
    addNumber(hash, codec.ch_layout.nb_channels);
    const PacketBytes headers = bytesOf(codec.extradata, codec.extradata_size);
    if (codec.codec_id == AV_CODEC_ID_VORBIS) {
        addVorbisHeaders(hash, headers);
    } else {
        addSized(hash, headers);
    }
}

} // namespace

std::string packetHash(const std::filesystem::path& path, std::stop_token stop) {
    Demuxer demuxer(path, std::move(stop), FileEnd::BeforeTags);
    const AVCodecParameters& codec = *demuxer.stream().codecpar;
    ByteHash hash;
    addParameters(hash, codec);
    // Where samples are stored as they are, FFmpeg cuts them into packets as its reading goes.
    const bool samples = av_get_exact_bits_per_sample(codec.codec_id) > 0;
    const FfmpegHandle<AVPacket> packet = owned(av_packet_alloc());
    std::int64_t packets = 0;
    while (demuxer.read(*packet)) {
        if (!samples) {
            addNumber(hash, packet->size);
        }
        hash.add(bytesOf(packet->data, packet->size));
        ++packets;
    }
    if (packets == 0) {
        throw AudioError(path, AudioFault::NothingDecoded);
    }
    return hash.digits();
}

} // namespace candor
