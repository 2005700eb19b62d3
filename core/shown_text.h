// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace candor {

/// Bytes of the character at the start of a text, if it is UTF-8; 0 where it is not.
[[nodiscard]] inline std::size_t wholeCharacter(std::string_view text) {
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t size = lead < 0x80   ? 1
                             : lead < 0xC2 ? 0
                             : lead < 0xE0 ? 2
                             : lead < 0xF0 ? 3
                             : lead < 0xF5 ? 4
                                           : 0;
    if (size == 0 || size > text.size()) {
        return 0;
    }
    for (const char byte : text.substr(1, size - 1)) {
        if ((static_cast<unsigned char>(byte) & 0xC0U) != 0x80) {
            return 0;
        }
    }
    return size;
}

/// A text from outside as a terminal may have it: control characters and bytes that are no UTF-8
/// stand as "\x1B". The name of a file can hold them, and would otherwise move the cursor, change
/// what stands above, or pass for lines of ours. `kept`: control characters that may stay.
[[nodiscard]] inline std::string shownText(std::string_view text, std::string_view kept = {}) {
    static constexpr char Digits[] = "0123456789ABCDEF";
    std::string shown;
    while (!text.empty()) {
        const std::size_t size = wholeCharacter(text);
        const auto first = static_cast<unsigned char>(text.front());
        const bool second =
            size == 2 && first == 0xC2 && static_cast<unsigned char>(text[1]) < 0xA0;
        const bool control = (size == 1 && (first < 0x20 || first == 0x7F)) || second;
        if (size > 0 && (!control || kept.find(text.front()) != std::string_view::npos)) {
            shown += text.substr(0, size);
            text.remove_prefix(size);
            continue;
        }
        for (std::size_t n = size == 0 ? 1 : size; n > 0; --n) {
            const auto byte = static_cast<unsigned char>(text.front());
            shown += {'\\', 'x', Digits[byte >> 4U], Digits[byte & 15U]};
            text.remove_prefix(1);
        }
    }
    return shown;
}
[[nodiscard]] inline std::string shownPath(const std::filesystem::path& path) {
    return shownText(path.native());
}

} // namespace candor
