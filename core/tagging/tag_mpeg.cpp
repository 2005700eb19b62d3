// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/tag_mpeg.h"

#include "byte_reader.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace candor {
namespace {

using Rates = std::array<int, 16>; // kbit/s by their four bits; 0: none, or not said
constexpr Rates FirstLayer1{0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448};
constexpr Rates FirstLayer2{0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384};
constexpr Rates FirstLayer3{0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};
constexpr Rates SecondLayer1{0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256};
constexpr Rates SecondLayer23{0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};

struct MpegFrame {
    std::int64_t size = 0;  // bytes
    std::uint32_t kind = 0; // version, layer and sampling rate, as they stand in the header
};

std::optional<MpegFrame> mpegFrame(std::string_view header) {
    const auto bits = static_cast<std::uint32_t>(ByteReader(header).number(4));
    const std::uint32_t version = bits >> 19U & 3U; // 0: 2.5, 2: 2, 3: 1
    const std::uint32_t layer = 4 - (bits >> 17U & 3U);
    const std::uint32_t rate = bits >> 10U & 3U;
    if (bits >> 21U != 0x7FFU || version == 1 || layer == 4 || rate == 3) {
        return std::nullopt;
    }
    const Rates& rates = version == 3 ? (layer == 1   ? FirstLayer1
                                         : layer == 2 ? FirstLayer2
                                                      : FirstLayer3)
                         : layer == 1 ? SecondLayer1
                                      : SecondLayer23;
    const int bitsPerSecond = 1000 * rates[bits >> 12U & 15U];
    constexpr std::array SamplingRates{44100, 48000, 32000};
    const int hertz = SamplingRates[rate] >> (version == 3 ? 0 : version == 2 ? 1 : 2);
    if (bitsPerSecond == 0) {
        return std::nullopt;
    }
    const int padding = bits >> 9U & 1U;
    const int perFrame = layer == 3 && version != 3 ? 72 : 144; // samples a frame, over 8
    const int size = layer == 1 ? (12 * bitsPerSecond / hertz + padding) * 4
                                : perFrame * bitsPerSecond / hertz + padding;
    return MpegFrame{size, bits & 0xFFFE0C00U & ~0x10000U};
}

bool endsSound(const TagStream& stream, std::int64_t place) {
    static constexpr std::array<std::string_view, 4> Marks{"TAG", "APETAGEX", "LYRICSBEGIN", "ID3"};
    return place == stream.length() || std::ranges::any_of(Marks, [&](std::string_view mark) {
               return stream.has(place, mark);
           });
}

} // namespace

bool beginsMpegAudio(const TagStream& stream, std::int64_t place, std::int64_t range) {
    const std::string bytes = stream.at(place, range + 3);
    for (std::size_t at = bytes.find('\xFF'); at != std::string::npos;
         at = bytes.find('\xFF', at + 1)) {
        const auto frame = mpegFrame(std::string_view(bytes).substr(at, 4));
        if (!frame) {
            continue;
        }
        const std::int64_t next = place + static_cast<std::int64_t>(at) + frame->size;
        const auto second = mpegFrame(stream.at(next, 4));
        if ((second && second->kind == frame->kind) || endsSound(stream, next)) {
            return true;
        }
    }
    return false;
}

} // namespace candor
