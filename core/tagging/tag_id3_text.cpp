// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/tag_id3_text.h"

#include "byte_reader.h"
#include "tagging/tag_genres.h"
#include "tagging/tag_text.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace candor {
namespace {

enum TextEncoding : char { Latin1 = 0, Utf16 = 1, Utf16BigEndian = 2, Utf8 = 3 };

std::size_t signSize(char encoding) {
    return encoding == Utf16 || encoding == Utf16BigEndian ? 2 : 1;
}

/// Where the next zero sign begins, or the end.
std::size_t textEnd(std::string_view bytes, std::size_t at, std::size_t size) {
    for (; at + size <= bytes.size(); at += size) {
        if (bytes[at] == '\0' && (size == 1 || bytes[at + 1] == '\0')) {
            return at;
        }
    }
    return bytes.size();
}

/// Some programs mark only the first text; `order` is what that one said.
std::string decodedText(std::string_view bytes, char encoding, ByteOrder& order) {
    if (encoding == Utf8) {
        return soundUtf8(bytes);
    }
    if (signSize(encoding) == 1) {
        return utf8FromLatin1(bytes);
    }
    const std::string_view mark = bytes.substr(0, 2);
    if (mark == "\xFE\xFF" || mark == "\xFF\xFE") {
        order = mark == "\xFE\xFF" ? ByteOrder::BigEndian : ByteOrder::LittleEndian;
        bytes.remove_prefix(2);
    }
    return utf8FromUtf16(bytes, order);
}

/// A number of ID3v1's list, or one of the two words that stand beside it in ID3v2.
std::optional<std::string> numberedGenre(std::string_view text) {
    if (text == "RX") {
        return "Remix";
    }
    if (text == "CR") {
        return "Cover";
    }
    int number = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc() || end != text.data() + text.size() || number < 0) {
        return std::nullopt;
    }
    const std::string name = numberedGenreName(static_cast<std::size_t>(number));
    return name.empty() ? std::nullopt : std::optional(name);
}

} // namespace

Id3Texts decodedTexts(std::string_view content, std::size_t languageSize) {
    Id3Texts result;
    if (content.size() < 1 + languageSize || content[0] < Latin1 || content[0] > Utf8) {
        return result;
    }
    const char encoding = content[0];
    result.language = content.substr(1, languageSize);
    ByteOrder order = encoding == Utf16BigEndian ? ByteOrder::BigEndian : ByteOrder::LittleEndian;
    const std::size_t size = signSize(encoding);
    std::size_t at = 1 + languageSize;
    do {
        const std::size_t end = textEnd(content, at, size);
        result.texts.push_back(decodedText(content.substr(at, end - at), encoding, order));
        at = end + size;
    } while (at < content.size());
    return result;
}

std::string encodedTexts(const Id3Texts& texts, int version) {
    const bool ascii = std::ranges::all_of(texts.texts, isAscii);
    const char encoding = ascii ? Latin1 : version == 4 ? Utf8 : Utf16;
    std::string bytes = encoding + texts.language;
    for (std::size_t i = 0; i < texts.texts.size(); ++i) {
        bytes.append(i == 0 ? 0 : signSize(encoding), '\0');
        bytes += encoding == Utf16 ? "\xFF\xFE" + utf16FromUtf8(texts.texts[i]) : texts.texts[i];
    }
    return bytes;
}

std::vector<std::string> genresOf(std::string_view text) {
    std::vector<std::string> names;
    while (text.starts_with('(') && !text.starts_with("((")) {
        const std::size_t end = text.find(')');
        const auto name = end == text.npos ? std::nullopt : numberedGenre(text.substr(1, end - 1));
        if (!name) {
            break;
        }
        names.push_back(*name);
        text.remove_prefix(end + 1);
    }
    if (text.starts_with("((")) { // a name that begins with a bracket itself
        text.remove_prefix(1);
    }
    if (!text.empty()) {
        std::string name = numberedGenre(text).value_or(std::string(text));
        // "(17)Rock": the refinement repeats the name
        if (names.empty() || !sameName(names.back(), name)) {
            names.push_back(std::move(name));
        }
    }
    return names;
}

std::string genreText(const std::string& name) {
    return name.starts_with('(') ? '(' + name : name;
}

} // namespace candor
