// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/unicode_text.h"

#include <cstdint>
#include <cstring>

namespace candor {
namespace {

constexpr std::uint32_t LastCharacter = 0x10ffff;

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
    static constexpr std::uint32_t Smallest[] = {0, 0x80, 0x800, 0x10000};
    for (std::size_t at = 0; at < text.size();) {
        const auto lead = static_cast<unsigned char>(text[at]);
        const int tail = tailLength(lead);
        if (tail < 0 || text.size() - at <= static_cast<std::size_t>(tail)) {
            return false;
        }
        std::uint32_t character = tail == 0 ? lead : lead & (0x3fU >> tail);
        for (int k = 1; k <= tail; ++k) {
            const auto next = static_cast<unsigned char>(text[at + static_cast<std::size_t>(k)]);
            if ((next & 0xc0U) != 0x80U) {
                return false;
            }
            character = character << 6 | (next & 0x3fU);
        }
        if (character < Smallest[tail] || !isScalarValue(character)) {
            return false;
        }
        at += 1 + static_cast<std::size_t>(tail);
    }
    return true;
}

} // namespace candor
