// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace candor {

/// Texts of one ID3v2 frame: an encoding byte, `languageSize` bytes of language, then texts with
/// zeros between.
struct Id3Texts {
    std::string language;
    std::vector<std::string> texts; // UTF-8; may be empty ones
};
[[nodiscard]] Id3Texts decodedTexts(std::string_view content, std::size_t languageSize);
/// ISO 8859-1 where all is ASCII, otherwise UTF-8 (2.4) or UTF-16 with its mark (2.2, 2.3).
[[nodiscard]] std::string encodedTexts(const Id3Texts& texts, int version);

/// Names of genres in a text of TCON: "(17)(39)Refinement" and "17" hold numbers of ID3v1's list.
[[nodiscard]] std::vector<std::string> genresOf(std::string_view text);
/// The text that genresOf() takes for this one name.
[[nodiscard]] std::string genreText(const std::string& name);

} // namespace candor
