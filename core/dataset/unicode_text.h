// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace candor {

/// One entry of a numpy unicode array (four bytes a character, this machine's byte order, padded
/// with zeros) as UTF-8. False when a character is no Unicode scalar value; `text` is then
/// unusable.
[[nodiscard]] bool utf8FromUcs4(std::span<const std::byte> padded, std::string& text);

/// One entry of a numpy bytes array (padded with zeros). False when it is not UTF-8.
[[nodiscard]] bool utf8FromPaddedBytes(std::span<const std::byte> padded, std::string& text);

/// Strict UTF-8: no overlong forms, no surrogates, nothing above U+10FFFF.
[[nodiscard]] bool isUtf8(std::string_view text) noexcept;

/// Bytes at the start of `text` that are UTF-8.
[[nodiscard]] std::size_t utf8Length(std::string_view text) noexcept;

/// Appends a character; U+FFFD for what is no Unicode scalar value.
void appendUtf8(std::uint32_t character, std::string& text);

/// Characters that ucs4FromUtf8() makes of a text.
[[nodiscard]] std::size_t characterCount(std::string_view text) noexcept;

/// The other way: one entry of a numpy unicode array, as long as `padded` (four bytes a character).
/// Each byte that is not UTF-8 becomes U+FFFD.
void ucs4FromUtf8(std::string_view text, std::span<std::byte> padded) noexcept;

} // namespace candor
