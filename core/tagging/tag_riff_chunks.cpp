// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/tag_riff_chunks.h"

#include <algorithm>
#include <string_view>

namespace candor {
namespace {

constexpr std::int64_t FileHead = 12;  // bytes: "RIFF", size, "WAVE"
constexpr std::int64_t ChunkHead = 8;  // bytes: name, size
constexpr std::int64_t LongSizes = 28; // bytes of ds64 without its table
constexpr std::int64_t LargestPlainSize = 0xFFFFFFFF;
constexpr std::int64_t NotSaid = 0xFFFFFFFF; // a size that stands in ds64, or that nobody filled in
constexpr std::size_t MostChunks = 100'000;  // a file with more of them is made up

TagRefusal riffRefusal(const std::string& what) {
    return TagRefusal(TagFault::NotUnderstood, {what});
}

TagRefusal neverFilledIn() {
    return TagRefusal(TagFault::NoTagFormat,
                      {"WAV whose sizes were never filled in, as programs write it into a pipe"});
}

/// The sizes of RF64.
struct LongSizesOf {
    std::int64_t riff = 0;
    std::int64_t data = 0;
};

LongSizesOf longSizes(const TagStream& stream) {
    const std::string chunk = stream.at(FileHead, ChunkHead + LongSizes);
    ByteReader reader(chunk, ByteOrder::LittleEndian);
    const bool found = reader.take(4) == "ds64";
    reader.number(4);
    const std::uint64_t riff = reader.number(8);
    const std::uint64_t data = reader.number(8);
    const auto most = static_cast<std::uint64_t>(stream.length());
    if (!found || reader.failed() || riff > most || data > most) {
        throw riffRefusal("its chunk ds64 does not say how long it is");
    }
    return {static_cast<std::int64_t>(riff), static_cast<std::int64_t>(data)};
}

bool isChunkName(std::string_view name) {
    return name.size() == 4 &&
           std::ranges::all_of(name, [](char c) { return c >= ' ' && c <= '~'; });
}

RiffChunk chunkAt(const TagStream& stream, std::int64_t place, ByteOrder order) {
    const std::string head = stream.at(place, ChunkHead);
    ByteReader reader(head, order);
    RiffChunk chunk;
    chunk.name = reader.take(4);
    chunk.place = place;
    chunk.size = static_cast<std::int64_t>(reader.number(4));
    if (reader.failed() || !isChunkName(chunk.name)) {
        throw riffRefusal("no chunk begins at byte " + std::to_string(place));
    }
    return chunk;
}

} // namespace

RiffChunks RiffChunks::read(const TagStream& stream) {
    const std::string head = stream.at(0, FileHead);
    const std::string_view kind = std::string_view(head).substr(0, 4);
    RiffChunks result;
    result.isWave = std::string_view(head).substr(8) == "WAVE";
    const bool is64 = kind == "RF64" || kind == "BW64";
    result.order = kind == "RIFF" || is64 ? ByteOrder::LittleEndian : ByteOrder::BigEndian;
    ByteReader reader(std::string_view(head).substr(4), result.order);
    auto size = static_cast<std::int64_t>(reader.number(4));
    const LongSizesOf sizes = is64 ? longSizes(stream) : LongSizesOf();
    result.hasLongSizes = is64 && size == NotSaid;
    size = result.hasLongSizes ? sizes.riff : size;
    if (size == NotSaid || size == 0) {
        throw neverFilledIn();
    }
    const std::int64_t said = ChunkHead + size;
    std::int64_t place = FileHead;
    while (place + ChunkHead <= std::min(said, stream.length())) {
        RiffChunk chunk = chunkAt(stream, place, result.order);
        if (chunk.name == "data" && chunk.size == NotSaid) {
            if (!is64) {
                throw neverFilledIn();
            }
            chunk.size = sizes.data;
        }
        if (chunk.body() + chunk.size > stream.length() || result.chunks.size() == MostChunks) {
            throw riffRefusal("its chunk " + chunk.name + " is longer than the file");
        }
        // The last chunk may lack the byte that pads it.
        chunk.next = std::min(chunk.body() + chunk.size + chunk.size % 2, stream.length());
        place = chunk.next;
        result.chunks.push_back(std::move(chunk));
    }
    // Some programs do not count the byte that pads the last chunk.
    if (std::abs(place - said) > 1) {
        throw riffRefusal("its chunks end at byte " + std::to_string(place) + ", and it says " +
                          std::to_string(said));
    }
    result.end = place;
    return result;
}

std::string RiffChunks::bytesOf(const std::string& name, const std::string& body) const {
    return name + numberBytes(body.size(), 4, order) + body + std::string(body.size() % 2, '\0');
}

TagSplice RiffChunks::sizeSplice(std::int64_t by) const {
    const std::int64_t size = end + by - ChunkHead;
    if (hasLongSizes) {
        return {FileHead + ChunkHead, 8, numberBytes(static_cast<std::uint64_t>(size), 8, order)};
    }
    if (size > LargestPlainSize) {
        throw TagRefusal(TagFault::WriteFailed, {"the file would exceed 4 GiB"});
    }
    return {4, 4, numberBytes(static_cast<std::uint64_t>(size), 4, order)};
}

} // namespace candor
