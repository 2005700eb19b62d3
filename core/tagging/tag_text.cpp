// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/tag_text.h"

#include "dataset/unicode_text.h"

#include <algorithm>

namespace candor {
namespace {

constexpr std::string_view Separator = "; ";
constexpr std::string_view Replacement = "\xEF\xBF\xBD"; // U+FFFD

/// Bytes of the character that begins here, 1 where none does.
std::size_t characterAt(std::string_view text) {
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    return std::min(size, text.size());
}

char lower(char sign) {
    return sign >= 'A' && sign <= 'Z' ? static_cast<char>(sign - 'A' + 'a') : sign;
}

constexpr char32_t HighSurrogates = 0xD800;
constexpr char32_t LowSurrogates = 0xDC00;
constexpr char32_t AfterSurrogates = 0xE000;

void appendCharacter(std::string& text, char32_t sign) {
    const auto byte = [&text](char32_t value) { text += static_cast<char>(value); };
    if (sign < 0x80U) {
        byte(sign);
        return;
    }
    if (sign < 0x800U) {
        byte(0xC0U | sign >> 6U);
    } else {
        if (sign < 0x10000U) {
            byte(0xE0U | sign >> 12U);
        } else {
            byte(0xF0U | sign >> 18U);
            byte(0x80U | (sign >> 12U & 0x3FU));
        }
        byte(0x80U | (sign >> 6U & 0x3FU));
    }
    byte(0x80U | (sign & 0x3FU));
}

/// The first character, taken off; U+FFFD for a byte that begins none.
char32_t takeCharacter(std::string_view& utf8) {
    const std::string_view whole = utf8.substr(0, characterAt(utf8));
    if (!isUtf8(whole)) {
        utf8.remove_prefix(1);
        return 0xFFFD;
    }
    utf8.remove_prefix(whole.size());
    const auto lead = static_cast<unsigned char>(whole.front());
    char32_t sign = whole.size() == 1 ? lead : lead & (0xFFU >> (whole.size() + 1));
    for (const char byte : whole.substr(1)) {
        sign = sign << 6U | (static_cast<unsigned char>(byte) & 0x3FU);
    }
    return sign;
}

} // namespace

std::string_view freeFieldName(TagField field) {
    switch (field) {
    case TagField::Genre:
        return "GENRE";
    case TagField::Mood:
        return "MOOD";
    case TagField::Instrument:
        return "INSTRUMENT";
    case TagField::Comment:
        return "COMMENT";
    case TagField::Model:
        return "CANDOR_MODEL";
    case TagField::Confidence:
        return "CANDOR_CONFIDENCE";
    }
    return "";
}

bool sameName(std::string_view one, std::string_view other) {
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](char a, char b) { return lower(a) == lower(b); });
}

std::string soundUtf8(std::string_view bytes) {
    while (!bytes.empty() && bytes.back() == '\0') {
        bytes.remove_suffix(1);
    }
    if (isUtf8(bytes)) {
        return std::string(bytes);
    }
    std::string text;
    while (!bytes.empty()) {
        const std::string_view character = bytes.substr(0, characterAt(bytes));
        const bool sound = isUtf8(character);
        text += sound ? character : Replacement;
        bytes.remove_prefix(sound ? character.size() : 1);
    }
    return text;
}

std::string utf8FromLatin1(std::string_view bytes) {
    std::string text;
    for (const char byte : bytes) {
        appendCharacter(text, static_cast<unsigned char>(byte));
    }
    return soundUtf8(text);
}

std::string utf8FromUtf16(std::string_view bytes, ByteOrder order) {
    std::string text;
    ByteReader units(bytes, order);
    while (units.left() >= 2) {
        const auto unit = static_cast<char32_t>(units.number(2));
        if (unit < HighSurrogates || unit >= AfterSurrogates) {
            appendCharacter(text, unit);
            continue;
        }
        ByteReader ahead(units.rest(), order);
        const auto next = static_cast<char32_t>(ahead.number(2));
        if (unit >= LowSurrogates || next < LowSurrogates || next >= AfterSurrogates) {
            text += Replacement;
            continue;
        }
        units.take(2);
        appendCharacter(text, 0x10000U + ((unit - HighSurrogates) << 10U) + (next - LowSurrogates));
    }
    return soundUtf8(text);
}

std::string utf16FromUtf8(std::string_view utf8) {
    std::string bytes;
    const auto put = [&bytes](char32_t unit) {
        bytes += numberBytes(unit, 2, ByteOrder::LittleEndian);
    };
    while (!utf8.empty()) {
        const char32_t sign = takeCharacter(utf8);
        if (sign < 0x10000U) {
            put(sign);
        } else {
            put(HighSurrogates + ((sign - 0x10000U) >> 10U));
            put(LowSurrogates + ((sign - 0x10000U) & 0x3FFU));
        }
    }
    return bytes;
}

std::string latin1FromUtf8(std::string_view utf8) {
    std::string bytes;
    while (!utf8.empty()) {
        const char32_t sign = takeCharacter(utf8);
        bytes += sign < 0x100U ? static_cast<char>(sign) : '?';
    }
    return bytes;
}

bool isAscii(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return static_cast<signed char>(c) >= 0; });
}

std::string joinedValues(const std::vector<std::string>& values) {
    std::string text;
    for (const std::string& value : values) {
        text += (&value == values.data() ? "" : std::string(Separator)) + value;
    }
    return text;
}

std::vector<std::string> splitValues(std::string_view text) {
    std::vector<std::string> values;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(Separator), text.size());
        if (end > 0) {
            values.emplace_back(text.substr(0, end));
        }
        text.remove_prefix(std::min(end + Separator.size(), text.size()));
    }
    return values;
}

bool isOneText(TagField field) {
    return field == TagField::Comment || field == TagField::Model || field == TagField::Confidence;
}

} // namespace candor
