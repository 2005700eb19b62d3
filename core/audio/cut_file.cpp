// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/cut_file.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <vector>

namespace candor {

namespace {

using HeaderBytes = std::vector<std::uint8_t>;

bool isAt(const HeaderBytes& bytes, std::size_t offset, std::string_view name) {
    return offset + name.size() <= bytes.size() &&
           std::equal(name.begin(), name.end(), bytes.begin() + static_cast<std::ptrdiff_t>(offset),
                      [](char letter, std::uint8_t byte) {
                          return static_cast<std::uint8_t>(letter) == byte;
                      });
}

std::uint32_t littleEndian(const HeaderBytes& bytes, std::size_t offset) {
    return static_cast<std::uint32_t>(bytes[offset]) |
           static_cast<std::uint32_t>(bytes[offset + 1]) << 8 |
           static_cast<std::uint32_t>(bytes[offset + 2]) << 16 |
           static_cast<std::uint32_t>(bytes[offset + 3]) << 24;
}

// RIFF: "RIFF" size "WAVE", then chunks of name, size (little endian) and bytes, padded to even.
bool isCutWav(const AudioFile& file) {
    constexpr std::uint32_t Unknown = 0xFFFFFFFFU; // written to a pipe: never filled in
    constexpr int MostChunks = 1000;
    if (!isAt(file.bytesAt(0, 4), 0, "RIFF")) { // RF64 keeps its sizes elsewhere
        return false;
    }
    std::uint32_t bytesPerSecond = 0;
    std::int64_t offset = 12;
    for (int chunk = 0; chunk < MostChunks; ++chunk) {
        const HeaderBytes header = file.bytesAt(offset, 20);
        if (header.size() < 8) {
            return false;
        }
        const std::uint32_t size = littleEndian(header, 4);
        if (isAt(header, 0, "fmt ") && header.size() == 20) {
            bytesPerSecond = littleEndian(header, 16);
        } else if (isAt(header, 0, "data")) {
            // Half a second: less is a header that was not filled in exactly.
            const std::int64_t missing = offset + 8 + size - file.size();
            return size != Unknown && missing > bytesPerSecond / 2;
        }
        offset += 8 + std::int64_t{size} + size % 2;
    }
    return false;
}

// Ogg pages: "OggS", 22 bytes, the number of segments, their sizes, the segments (RFC 3533).
bool isCutOgg(const AudioFile& file) {
    constexpr std::size_t HeaderSize = 27;
    constexpr std::size_t LargestPage = HeaderSize + 255 + std::size_t{255} * 255;
    const auto tailSize = std::min<std::int64_t>(file.size(), LargestPage);
    const HeaderBytes tail =
        file.bytesAt(file.size() - tailSize, static_cast<std::size_t>(tailSize));
    for (std::size_t start = tail.size(); start-- > 0;) {
        if (!isAt(tail, start, "OggS")) {
            continue;
        }
        if (start + HeaderSize > tail.size()) {
            return true;
        }
        const std::size_t segments = tail[start + HeaderSize - 1];
        const std::size_t body = start + HeaderSize + segments;
        if (body > tail.size()) {
            return true;
        }
        const auto sizes = tail.begin() + static_cast<std::ptrdiff_t>(start + HeaderSize);
        const std::size_t length =
            std::accumulate(sizes, sizes + static_cast<std::ptrdiff_t>(segments), std::size_t{0});
        return body + length > tail.size();
    }
    return true; // no page begins where the last one has to
}

} // namespace

bool isCutShort(const AudioFile& file, std::string_view container) {
    if (container == "wav") {
        return isCutWav(file);
    }
    return container == "ogg" && isCutOgg(file);
}

} // namespace candor
