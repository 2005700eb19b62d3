// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <taglib/tbytevector.h>

#include <string>
#include <string_view>
#include <vector>

namespace candor {

/// Texts of one ID3v2 frame: an encoding byte, `languageSize` bytes of language, then texts with
/// zeros between.
struct Id3Texts {
    TagLib::ByteVector language;
    std::vector<std::string> texts; // UTF-8; may be empty ones
};
[[nodiscard]] Id3Texts decodedTexts(const TagLib::ByteVector& content, unsigned int languageSize);
/// ISO 8859-1 where all is ASCII, otherwise UTF-8 (2.4) or UTF-16 with its mark (2.2, 2.3).
[[nodiscard]] TagLib::ByteVector encodedTexts(const Id3Texts& texts, int version);

/// Names of genres in a text of TCON: "(17)(39)Refinement" and "17" hold numbers of ID3v1's list.
[[nodiscard]] std::vector<std::string> genresOf(std::string_view text);
/// The text that genresOf() takes for this one name.
[[nodiscard]] std::string genreText(const std::string& name);

} // namespace candor
