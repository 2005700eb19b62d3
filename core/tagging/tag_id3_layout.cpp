// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/tag_id3_layout.h"

#include "byte_reader.h"
#include "tagging/tag_error.h"

#include <algorithm>
#include <optional>
#include <string>

namespace candor {
namespace {

enum class SizeCoding : std::uint8_t { Plain, SyncSafe };

bool isZeros(std::string_view bytes) {
    return bytes.find_first_not_of('\0') == std::string_view::npos;
}

/// Letters and digits; programs have also written lower case, and names of 2.2 with a zero or a
/// blank behind.
bool isFrameId(std::string_view id) {
    const auto printable = [](char sign) { return sign > ' ' && sign <= '~'; };
    const char last = id.back();
    return std::all_of(id.begin(), id.end() - 1, printable) &&
           (printable(last) || last == ' ' || last == '\0');
}

struct Reading {
    Id3Layout layout;
    std::size_t failedAt = 0; // first byte that is no frame
    bool whole = false;
};

std::optional<std::size_t> frameBytes(std::string_view size, SizeCoding coding) {
    if (coding == SizeCoding::Plain) {
        return static_cast<std::size_t>(ByteReader(size).number(size.size()));
    }
    const bool safe = std::ranges::all_of(size, [](char c) { return (c & 0x80) == 0; });
    return safe ? std::optional<std::size_t>(syncSafeNumber(size)) : std::nullopt;
}

Reading readAs(std::string_view body, int version, SizeCoding coding) {
    const std::size_t header = id3FrameHeader(version);
    const std::size_t idSize = version == 2 ? 3 : 4;
    Reading reading;
    ByteReader rest(body);
    while (!isZeros(rest.rest())) {
        reading.failedAt = rest.place();
        const std::string_view head = rest.take(header);
        const auto size = rest.failed() || !isFrameId(head.substr(0, idSize))
                              ? std::nullopt
                              : frameBytes(head.substr(idSize, idSize), coding);
        if (!size || *size > rest.left()) {
            return reading;
        }
        rest.take(*size);
        reading.layout.frames.push_back({reading.failedAt, *size});
    }
    reading.layout.padding = rest.left();
    reading.layout.certain = reading.layout.frames.size();
    reading.whole = true;
    return reading;
}

/// Text does not end in many zeros: a longer reading of it took them from the padding.
bool isTextOverZeros(std::string_view body, const Id3Layout::Frame& frame) {
    constexpr std::size_t Zeros = 8; // more than end any text
    const std::string_view id = body.substr(frame.place, 4);
    const std::string_view end = body.substr(frame.place, id3FrameHeader(4) + frame.size);
    return (id.starts_with('T') || id == "COMM") && end.size() > Zeros &&
           isZeros(end.substr(end.size() - Zeros));
}

std::size_t certainFrames(std::string_view body, const Id3Layout& layout, const Id3Layout& other) {
    const std::size_t shared = std::min(layout.frames.size(), other.frames.size());
    std::size_t same = 0;
    while (same < shared && layout.frames[same].size == other.frames[same].size) {
        ++same;
    }
    const bool doubtful = same < shared && !isTextOverZeros(body, other.frames[same]);
    return doubtful ? same : layout.frames.size();
}

} // namespace

std::size_t id3FrameHeader(int version) noexcept {
    return version == 2 ? 6 : 10;
}

std::uint32_t syncSafeNumber(std::string_view bytes) noexcept {
    std::uint32_t number = 0;
    for (const char byte : bytes) {
        number = number << 7U | (static_cast<unsigned char>(byte) & 0x7FU);
    }
    return number;
}

Id3Layout id3Layout(std::string_view body, int version) {
    const SizeCoding standard = version == 4 ? SizeCoding::SyncSafe : SizeCoding::Plain;
    Reading proper = readAs(body, version, standard);
    const Reading plain = version == 4 ? readAs(body, version, SizeCoding::Plain) : Reading();
    if (proper.whole && plain.whole) {
        proper.layout.certain = certainFrames(body, proper.layout, plain.layout);
    }
    if (!proper.whole && !plain.whole) {
        throw TagRefusal(TagFault::NotUnderstood,
                         {"its ID3v2 tag has no frame at byte " +
                          std::to_string(std::max(proper.failedAt, plain.failedAt))});
    }
    return proper.whole ? std::move(proper.layout) : plain.layout;
}

} // namespace candor
