// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/unicode_text.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace candor {
namespace {

constexpr std::uint32_t LastCharacter = 0x10ffff;
constexpr std::uint32_t Replacement = 0xfffd;

bool isScalarValue(std::uint32_t character) noexcept {
    return character <= LastCharacter && (character < 0xd800 || character > 0xdfff);
}

void append(std::uint32_t character, std::string& text) {
    const auto byte = [&](std::uint32_t bits) { text += static_cast<char>(bits); };
    const auto tail = [&](int shift) { byte(0x80U | (character >> shift & 0x3fU)); };
    if (character < 0x80) {
        byte(character);
    } else if (character < 0x800) {
        byte(0xc0U | character >> 6);
        tail(0);
    } else if (character < 0x10000) {
        byte(0xe0U | character >> 12);
        tail(6);
        tail(0);
    } else {
        byte(0xf0U | character >> 18);
        tail(12);
        tail(6);
        tail(0);
    }
}

// Bytes that follow a lead byte, or -1 when it cannot lead.
int tailLength(unsigned char lead) noexcept {
    if (lead < 0x80) {
        return 0;
    }
    if (lead < 0xc2 || lead > 0xf4) {
        return -1;
    }
    return lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
}

// Bytes below 0x80 at the start, eight at a time: most of any table.
std::size_t asciiLength(std::string_view text) noexcept {
    std::size_t done = 0;
    for (std::uint64_t word = 0; done + sizeof word <= text.size(); done += sizeof word) {
        std::memcpy(&word, text.data() + done, sizeof word);
        if ((word & 0x8080808080808080U) != 0) {
            break;
        }
    }
    while (done < text.size() && static_cast<unsigned char>(text[done]) < 0x80) {
        ++done;
    }
    return done;
}

struct Decoded {
    std::uint32_t character = Replacement;
    std::size_t length = 1; // bytes
    bool valid = false;
};

// The first character of a text that is not empty; one byte of nonsense is one replacement.
Decoded decodeFirst(std::string_view text) noexcept {
    static constexpr std::uint32_t Smallest[] = {0, 0x80, 0x800, 0x10000};
    const auto lead = static_cast<unsigned char>(text[0]);
    const int tail = tailLength(lead);
    if (tail < 0 || text.size() <= static_cast<std::size_t>(tail)) {
        return {};
    }
    std::uint32_t character = tail == 0 ? lead : lead & (0x3fU >> tail);
    for (int k = 1; k <= tail; ++k) {
        const auto next = static_cast<unsigned char>(text[static_cast<std::size_t>(k)]);
        if ((next & 0xc0U) != 0x80U) {
            return {};
        }
        character = character << 6 | (next & 0x3fU);
    }
    if (character < Smallest[tail] || !isScalarValue(character)) {
        return {};
    }
    return {character, 1 + static_cast<std::size_t>(tail), true};
}

} // namespace

bool utf8FromUcs4(std::span<const std::byte> padded, std::string& text) {
    text.clear();
    std::size_t end = 0; // of the text without its padding
    for (std::size_t at = 0; at + 4 <= padded.size(); at += 4) {
        std::uint32_t character = 0;
        std::memcpy(&character, padded.data() + at, sizeof character);
        if (!isScalarValue(character)) {
            return false;
        }
        append(character, text);
        end = character == 0 ? end : text.size();
    }
    text.resize(end);
    return true;
}

bool utf8FromPaddedBytes(std::span<const std::byte> padded, std::string& text) {
    text.resize(padded.size());
    std::memcpy(text.data(), padded.data(), padded.size());
    text.resize(text.find_last_not_of('\0') + 1); // npos + 1 is 0: all padding
    return isUtf8(text);
}

bool isUtf8(std::string_view text) noexcept {
    return utf8Length(text) == text.size();
}

std::size_t utf8Length(std::string_view text) noexcept {
    std::size_t done = 0;
    while (done < text.size()) {
        const std::size_t plain = asciiLength(text.substr(done));
        done += plain;
        if (done == text.size()) {
            break;
        }
        const Decoded next = decodeFirst(text.substr(done));
        if (!next.valid) {
            break;
        }
        done += next.length;
    }
    return done;
}

void appendUtf8(std::uint32_t character, std::string& text) {
    append(isScalarValue(character) ? character : Replacement, text);
}

std::size_t characterCount(std::string_view text) noexcept {
    std::size_t count = 0;
    for (; !text.empty(); ++count) {
        text.remove_prefix(decodeFirst(text).length);
    }
    return count;
}

void ucs4FromUtf8(std::string_view text, std::span<std::byte> padded) noexcept {
    std::fill(padded.begin(), padded.end(), std::byte{0});
    for (std::size_t at = 0; at + 4 <= padded.size() && !text.empty(); at += 4) {
        const Decoded first = decodeFirst(text);
        std::memcpy(padded.data() + at, &first.character, sizeof first.character);
        text.remove_prefix(first.length);
    }
}

} // namespace candor
