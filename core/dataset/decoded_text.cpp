// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/decoded_text.h"

#include "dataset/unicode_text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace candor {
namespace {

constexpr std::size_t DecodedPiece = std::size_t{256} << 10;
constexpr std::size_t LongestCharacter = 4; // bytes of UTF-8 or UTF-16

enum class Encoding { Unknown, Utf8, Utf16Little, Utf16Big, Legacy, Unclear };

// The characters of Windows-1252 at 0x80 … 0x9f; 0: there is none.
constexpr std::array<std::uint16_t, 32> LegacySigns{
    0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017d, 0,      0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};

// Without a mark UTF-16 of European text shows by its zeros, which no other text has.
Encoding guessed(std::string_view start) {
    std::array<std::size_t, 2> zeros{};
    for (std::size_t at = 0; at < std::min<std::size_t>(start.size(), 512); ++at) {
        zeros[at % 2] += start[at] == '\0' ? 1U : 0U;
    }
    const std::size_t many = std::min<std::size_t>(start.size(), 512) / 5;
    if (zeros[1] > many && zeros[0] == 0) {
        return Encoding::Utf16Little;
    }
    return zeros[0] > many && zeros[1] == 0 ? Encoding::Utf16Big : Encoding::Utf8;
}

class DecodedText final : public TextSource {
public:
    explicit DecodedText(std::unique_ptr<TextSource> text)
        : TextSource(text->origin()), m_source(std::move(text)) {}

    std::size_t read(std::span<char> piece) override {
        while (m_given == m_ready.size() && !m_isAtEnd) {
            m_ready.clear();
            m_given = 0;
            fetch();
            decode();
        }
        const std::size_t count = std::min(piece.size(), m_ready.size() - m_given);
        std::copy_n(m_ready.begin() + static_cast<std::ptrdiff_t>(m_given), count, piece.begin());
        m_given += count;
        return count;
    }
    [[nodiscard]] bool isLegacy() const noexcept override { return m_encoding == Encoding::Legacy; }

private:
    void fetch() {
        const std::size_t left = m_raw.size();
        m_raw.resize(left + DecodedPiece);
        const std::size_t count = m_source->read(std::span(m_raw).subspan(left));
        m_raw.resize(left + count);
        m_isAtEnd = count == 0;
    }

    void decode() {
        if (m_encoding == Encoding::Unknown) {
            begin();
        }
        switch (m_encoding) {
        case Encoding::Utf16Little:
        case Encoding::Utf16Big:
            return decodeUtf16();
        case Encoding::Legacy:
            return decodeLegacy(m_raw.size());
        case Encoding::Unclear:
            return pass(m_raw.size());
        default:
            return decodeUtf8();
        }
    }

    void begin() {
        const std::string_view start(m_raw);
        std::size_t mark = 0;
        if (start.starts_with("\xef\xbb\xbf")) {
            m_encoding = Encoding::Utf8;
            mark = 3;
        } else if (start.starts_with("\xff\xfe")) {
            m_encoding = Encoding::Utf16Little;
            mark = 2;
        } else if (start.starts_with("\xfe\xff")) {
            m_encoding = Encoding::Utf16Big;
            mark = 2;
        } else {
            m_encoding = guessed(start);
        }
        m_raw.erase(0, mark);
    }

    void pass(std::size_t count) {
        m_ready.append(m_raw, 0, count);
        m_raw.erase(0, count);
    }

    void decodeUtf8() {
        const std::size_t valid = utf8Length(m_raw);
        const auto isBeyondAscii = [](char sign) {
            return static_cast<unsigned char>(sign) >= 0x80;
        };
        const bool hasOthers = std::any_of(
            m_raw.begin(), m_raw.begin() + static_cast<std::ptrdiff_t>(valid), isBeyondAscii);
        m_sawUtf8 = m_sawUtf8 || hasOthers;
        pass(valid);
        // What is left may be a character whose end has yet to come.
        if (m_raw.empty() || (m_raw.size() < LongestCharacter && !m_isAtEnd)) {
            return;
        }
        m_encoding = m_sawUtf8 ? Encoding::Unclear : Encoding::Legacy;
        decode();
    }

    void decodeLegacy(std::size_t count) {
        for (std::size_t at = 0; at < count; ++at) {
            const auto code = static_cast<unsigned char>(m_raw[at]);
            const bool isSign = code >= 0x80 && code < 0xa0;
            const std::uint32_t character = isSign ? LegacySigns[code - 0x80U] : code;
            if (isSign && character == 0) {
                m_ready += m_raw[at];
            } else {
                appendUtf8(character, m_ready);
            }
        }
        m_raw.erase(0, count);
    }

    [[nodiscard]] std::uint32_t unitAt(std::size_t at) const {
        const auto first = static_cast<unsigned char>(m_raw[at]);
        const auto second = static_cast<unsigned char>(m_raw[at + 1]);
        return m_encoding == Encoding::Utf16Little
                   ? static_cast<std::uint32_t>(second << 8 | first)
                   : static_cast<std::uint32_t>(first << 8 | second);
    }

    void decodeUtf16() {
        constexpr std::uint32_t HighSurrogate = 0xd800;
        constexpr std::uint32_t LowSurrogate = 0xdc00;
        std::size_t at = 0;
        while (at + 2 <= m_raw.size()) {
            std::uint32_t character = unitAt(at);
            if (character >= HighSurrogate && character < LowSurrogate) {
                if (at + 4 > m_raw.size() && !m_isAtEnd) {
                    break; // its other half has yet to come
                }
                const std::uint32_t low = at + 4 > m_raw.size() ? 0 : unitAt(at + 2);
                if (low >= LowSurrogate && low < LowSurrogate + 0x400) {
                    character =
                        0x10000 + ((character - HighSurrogate) << 10) + (low - LowSurrogate);
                    at += 2;
                }
            }
            appendUtf8(character, m_ready);
            at += 2;
        }
        m_raw.erase(0, at);
    }

    std::unique_ptr<TextSource> m_source;
    Encoding m_encoding = Encoding::Unknown;
    std::string m_raw;   // not yet decoded
    std::string m_ready; // not yet given away
    std::size_t m_given = 0;
    bool m_isAtEnd = false;
    bool m_sawUtf8 = false; // characters beyond ASCII
};

} // namespace

std::unique_ptr<TextSource> decoded(std::unique_ptr<TextSource> text) {
    return std::make_unique<DecodedText>(std::move(text));
}

} // namespace candor
