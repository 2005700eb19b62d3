// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/percent_text.h"

#include <charconv>
#include <stdexcept>
#include <system_error>

namespace candor {

std::string percentText(std::string_view bytes) {
    static constexpr char Digits[] = "0123456789ABCDEF";
    std::string text;
    for (const char character : bytes) {
        const auto byte = static_cast<unsigned char>(character);
        if (byte > 0x20 && byte < 0x7F && character != '%') {
            text += character;
        } else {
            text += {'%', Digits[byte >> 4U], Digits[byte & 15U]};
        }
    }
    return text;
}

std::string percentBytes(std::string_view text) {
    std::string bytes;
    while (!text.empty()) {
        if (text.front() != '%') {
            bytes += text.front();
            text.remove_prefix(1);
            continue;
        }
        unsigned int value = 0;
        const char* begin = text.data() + 1;
        const auto [end, error] = text.size() < 3
                                      ? std::from_chars_result{begin, std::errc::invalid_argument}
                                      : std::from_chars(begin, begin + 2, value, 16);
        if (error != std::errc() || end != begin + 2) {
            throw std::invalid_argument("\"%\" without two digits behind");
        }
        bytes += static_cast<char>(value);
        text.remove_prefix(3);
    }
    return bytes;
}

} // namespace candor
