// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/tag_id3_text.h"

#include "tagging/tag_text.h"

#include <taglib/id3v1genres.h>

#include <algorithm>
#include <charconv>
#include <optional>

namespace candor {
namespace {

using TagLib::ByteVector;
using TagLib::String;

enum Encoding : char { Latin1 = 0, Utf16 = 1, Utf16BigEndian = 2, Utf8 = 3 };

unsigned int signSize(char encoding) {
    return encoding == Utf16 || encoding == Utf16BigEndian ? 2 : 1;
}

/// Where the next zero sign begins, or the end.
unsigned int textEnd(const ByteVector& bytes, unsigned int at, unsigned int size) {
    for (; at + size <= bytes.size(); at += size) {
        if (bytes.data()[at] == '\0' && (size == 1 || bytes.data()[at + 1] == '\0')) {
            return at;
        }
    }
    return bytes.size();
}

bool hasMark(const ByteVector& bytes) {
    return bytes.size() >= 2 && (bytes.toUShort(0U, true) == 0xFEFF || //
                                 bytes.toUShort(0U, true) == 0xFFFE);
}

/// Some programs mark only the first text; `bigEndian` is what that one said.
std::string decoded(ByteVector bytes, char encoding, bool& bigEndian) {
    if (encoding == Utf8) {
        return soundUtf8(viewOf(bytes));
    }
    if (signSize(encoding) == 1) {
        return utf8Of(String(bytes, String::Latin1));
    }
    bytes.resize(bytes.size() & ~1U);
    if (hasMark(bytes)) {
        bigEndian = bytes.toUShort(0U, true) == 0xFEFF;
        bytes = bytes.mid(2);
    }
    return utf8Of(String(bytes, bigEndian ? String::UTF16BE : String::UTF16LE));
}

bool isAscii(const Id3Texts& texts) {
    return std::ranges::all_of(texts.texts, [](const std::string& text) {
        return std::ranges::all_of(text, [](char c) { return static_cast<signed char>(c) >= 0; });
    });
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
    const std::string name = utf8Of(TagLib::ID3v1::genre(number));
    return name.empty() ? std::nullopt : std::optional(name);
}

} // namespace

Id3Texts decodedTexts(const ByteVector& content, unsigned int languageSize) {
    Id3Texts result;
    if (content.size() < 1 + languageSize) {
        return result;
    }
    const char encoding = content[0];
    result.language = content.mid(1, languageSize);
    bool bigEndian = encoding == Utf16BigEndian;
    const unsigned int size = signSize(encoding);
    unsigned int at = 1 + languageSize;
    do {
        const unsigned int end = textEnd(content, at, size);
        result.texts.push_back(decoded(content.mid(at, end - at), encoding, bigEndian));
        at = end + size;
    } while (at < content.size());
    return result;
}

ByteVector encodedTexts(const Id3Texts& texts, int version) {
    const char encoding = isAscii(texts) ? Latin1 : version == 4 ? Utf8 : Utf16;
    ByteVector bytes(1, encoding);
    bytes.append(texts.language);
    for (std::size_t i = 0; i < texts.texts.size(); ++i) {
        bytes.append(i == 0 ? ByteVector() : ByteVector(signSize(encoding), '\0'));
        bytes.append(encoding == Utf16 ? stringOf(texts.texts[i]).data(String::UTF16)
                                       : bytesOf(texts.texts[i]));
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
