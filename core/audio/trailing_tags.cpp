// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/trailing_tags.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <string_view>

namespace candor {
namespace {

constexpr std::int64_t Id3v1Bytes = 128;
constexpr std::int64_t ApeFooterBytes = 32; // and the header is as long, where there is one
constexpr std::int64_t LyricsEndBytes = 15; // six digits and "LYRICS200"
constexpr int MostTags = 8;                 // a file with more of them is made up

std::string textAt(const AudioFile& file, std::int64_t offset, std::size_t count) {
    if (offset < 0) {
        return {};
    }
    const std::vector<std::uint8_t> bytes = file.bytesAt(offset, count);
    return {bytes.begin(), bytes.end()};
}

std::uint32_t littleEndian(std::string_view bytes) {
    std::uint32_t value = 0;
    for (std::size_t n = 4; n > 0; --n) {
        value = value << 8U | static_cast<unsigned char>(bytes[n - 1]);
    }
    return value;
}

bool isContainer(const AudioFile& file) {
    static constexpr std::array<std::string_view, 6> Marks{"RIFF", "RF64", "FORM",
                                                           "OggS", "riff", "\x30\x26\xB2\x75"};
    const std::string start = textAt(file, 0, 8);
    return start.size() == 8 &&
           (start.substr(4) == "ftyp" ||
            std::find(Marks.begin(), Marks.end(), start.substr(0, 4)) != Marks.end());
}

std::int64_t id3v1Bytes(const AudioFile& file, std::int64_t end) {
    return textAt(file, end - Id3v1Bytes, 3) == "TAG" ? Id3v1Bytes : 0;
}

/// The footer's size counts items and footer; bit 31 of its flags says that a header is before.
std::int64_t apeBytes(const AudioFile& file, std::int64_t end) {
    const std::string footer = textAt(file, end - ApeFooterBytes, ApeFooterBytes);
    if (footer.size() != ApeFooterBytes || !footer.starts_with("APETAGEX")) {
        return 0;
    }
    const std::string_view text = footer;
    const bool header = (littleEndian(text.substr(20)) >> 31U & 1U) != 0;
    return std::int64_t{littleEndian(text.substr(12))} + (header ? ApeFooterBytes : 0);
}

std::int64_t lyricsBytes(const AudioFile& file, std::int64_t end) {
    const std::string mark = textAt(file, end - LyricsEndBytes, LyricsEndBytes);
    int size = 0;
    if (!mark.ends_with("LYRICS200") ||
        std::from_chars(mark.data(), mark.data() + 6, size).ptr != mark.data() + 6) {
        return 0;
    }
    return size + LyricsEndBytes;
}

} // namespace

std::int64_t endBeforeTags(const AudioFile& file) {
    std::int64_t end = file.size();
    if (isContainer(file)) {
        return end;
    }
    for (int tags = 0; tags < MostTags; ++tags) {
        std::int64_t bytes = id3v1Bytes(file, end);
        bytes = bytes > 0 ? bytes : apeBytes(file, end);
        bytes = bytes > 0 ? bytes : lyricsBytes(file, end);
        if (bytes <= 0 || bytes >= end) {
            break;
        }
        end -= bytes;
    }
    return end;
}

} // namespace candor
