// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "byte_reader.h"
#include "tagging/tag_fields.h"

#include <string>
#include <string_view>
#include <vector>

namespace candor {

/// "GENRE", "MOOD", "INSTRUMENT", "COMMENT", "CANDOR_MODEL", "CANDOR_CONFIDENCE": what formats with
/// free names call the fields.
[[nodiscard]] std::string_view freeFieldName(TagField field);

/// Whether a name is one of another case: names of tags are ASCII, and case does not count.
[[nodiscard]] bool sameName(std::string_view one, std::string_view other);

/// UTF-8, whatever the bytes: each that is none becomes U+FFFD. Zeros at the end go.
[[nodiscard]] std::string soundUtf8(std::string_view bytes);
/// The same of ISO 8859-1 and of UTF-16 without mark.
[[nodiscard]] std::string utf8FromLatin1(std::string_view bytes);
[[nodiscard]] std::string utf8FromUtf16(std::string_view bytes, ByteOrder order);
/// Without mark, the lowest byte first.
[[nodiscard]] std::string utf16FromUtf8(std::string_view utf8);
/// With "?" for what it does not have.
[[nodiscard]] std::string latin1FromUtf8(std::string_view utf8);
[[nodiscard]] bool isAscii(std::string_view text);

/// "Rock; Pop": how several values stand where a format holds one text.
[[nodiscard]] std::string joinedValues(const std::vector<std::string>& values);
[[nodiscard]] std::vector<std::string> splitValues(std::string_view text);

/// Whether a field is one text that is never split: a comment may hold "; " itself.
[[nodiscard]] bool isOneText(TagField field);

} // namespace candor
