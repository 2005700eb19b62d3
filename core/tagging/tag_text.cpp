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

std::string utf8Of(const TagLib::String& text) {
    return soundUtf8(text.to8Bit(true));
}

TagLib::String stringOf(std::string_view utf8) {
    return {std::string(utf8), TagLib::String::UTF8};
}

std::string_view viewOf(const TagLib::ByteVector& bytes) {
    return {bytes.data(), bytes.size()};
}

TagLib::ByteVector bytesOf(std::string_view text) {
    return {text.data(), static_cast<unsigned int>(text.size())};
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
