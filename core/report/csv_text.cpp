// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/csv_text.h"

#include <array>
#include <charconv>
#include <cmath>

namespace candor {

std::string csvCell(std::string_view text) {
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
        return std::string(text);
    }
    std::string quoted = "\"";
    for (const char character : text) {
        quoted += character;
        if (character == '"') {
            quoted += '"';
        }
    }
    return quoted + '"';
}

std::string csvNumber(double value) {
    if (!std::isfinite(value)) {
        return {};
    }
    std::array<char, 32> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    return {digits.data(), end.ptr};
}

} // namespace candor
