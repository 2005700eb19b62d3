// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/trailing_tags.h"

#include "byte_reader.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string_view>

namespace candor {
namespace {

using Kind = TrailingTag::Kind;

constexpr std::int64_t Id3v1Bytes = 128;
constexpr std::int64_t ApeEndBytes = 32;    // its footer, and its header, where there is one
constexpr std::int64_t LyricsEndBytes = 15; // six digits and "LYRICS200"
constexpr std::int64_t Id3EndBytes = 10;    // its footer, and its header
constexpr int MostTags = 8;                 // a file with more of them is made up

bool isContainer(std::string_view start) {
    static constexpr std::array<std::string_view, 6> Marks{"RIFF", "RF64", "FORM",
                                                           "OggS", "riff", "\x30\x26\xB2\x75"};
    return start.size() == 8 &&
           (start.substr(4) == "ftyp" ||
            std::find(Marks.begin(), Marks.end(), start.substr(0, 4)) != Marks.end());
}

/// The footer's size counts items and footer; bit 31 of its flags says that a header is before.
std::int64_t apeBytes(std::string_view footer) {
    ByteReader reader(footer, ByteOrder::LittleEndian);
    reader.take(12);
    const auto size = static_cast<std::int64_t>(reader.number(4));
    reader.take(4);
    return size + ((reader.number(4) >> 31U & 1U) != 0 ? ApeEndBytes : 0);
}

std::int64_t lyricsBytes(std::string_view mark) {
    int size = 0;
    return std::from_chars(mark.data(), mark.data() + 6, size).ptr == mark.data() + 6
               ? size + LyricsEndBytes
               : 0;
}

/// The footer, a copy of the header, counts neither of them, seven bits a byte.
std::int64_t id3v2Bytes(std::string_view footer) {
    std::int64_t size = 0;
    for (const char byte : footer.substr(6)) {
        size = size << 7 | (byte & 0x7F);
    }
    return size + 2 * Id3EndBytes;
}

bool isId3v2(const BytesAt& bytesAt, std::int64_t end, const std::string& footer) {
    const std::int64_t place = end - id3v2Bytes(footer);
    return place >= 0 && bytesAt(place, Id3EndBytes) == "ID3" + footer.substr(3);
}

/// How much of the file's end belongs to a tag, by the mark that it ends in.
std::optional<TrailingTag> tagBefore(const BytesAt& bytesAt, std::int64_t end) {
    const auto last = [&](std::int64_t count) {
        const std::string bytes =
            end < count ? "" : bytesAt(end - count, static_cast<std::size_t>(count));
        return bytes.size() == static_cast<std::size_t>(count) ? bytes : std::string();
    };
    if (last(Id3v1Bytes).starts_with("TAG")) {
        return TrailingTag{Kind::Id3v1, 0, Id3v1Bytes};
    }
    if (const std::string footer = last(ApeEndBytes); footer.starts_with("APETAGEX")) {
        return TrailingTag{Kind::Ape, 0, apeBytes(footer)};
    }
    if (const std::string mark = last(LyricsEndBytes); mark.ends_with("LYRICS200")) {
        return TrailingTag{Kind::Lyrics3, 0, lyricsBytes(mark)};
    }
    if (const std::string footer = last(Id3EndBytes);
        footer.starts_with("3DI") && isId3v2(bytesAt, end, footer)) {
        return TrailingTag{Kind::Id3v2, 0, id3v2Bytes(footer)};
    }
    return std::nullopt;
}

} // namespace

std::vector<TrailingTag> trailingTags(const BytesAt& bytesAt, std::int64_t fileSize) {
    std::vector<TrailingTag> tags;
    std::int64_t end = fileSize;
    while (tags.size() < MostTags) {
        std::optional<TrailingTag> tag = tagBefore(bytesAt, end);
        if (!tag) {
            break;
        }
        const bool possible = tag->size > 0 && tag->size < end;
        tag->size = possible ? tag->size : 0;
        tag->place = end - tag->size;
        tags.push_back(*tag);
        if (!possible) {
            break;
        }
        end = tag->place;
    }
    return tags;
}

std::int64_t endBeforeTags(const AudioFile& file) {
    const BytesAt bytesAt = [&file](std::int64_t place, std::size_t count) {
        const std::vector<std::uint8_t> bytes = file.bytesAt(place, count);
        return std::string(bytes.begin(), bytes.end());
    };
    if (isContainer(bytesAt(0, 8))) {
        return file.size();
    }
    const std::vector<TrailingTag> tags = trailingTags(bytesAt, file.size());
    return tags.empty() ? file.size() : tags.back().place;
}

} // namespace candor
