// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace candor {

/// Undoes unsynchronisation, which puts a zero behind each 0xFF ("ID3 tag version 2.4.0 - Main
/// Structure", section 6). Bytes that hold what it would have broken up were never treated so,
/// whatever a flag says, and come back as they are.
[[nodiscard]] inline std::string synchronised(std::string_view bytes) {
    std::string result;
    result.reserve(bytes.size());
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        result += bytes[at];
        if (bytes[at] != '\xFF') {
            continue;
        }
        const bool last = at + 1 == bytes.size();
        if (last || static_cast<unsigned char>(bytes[at + 1]) >= 0xE0) {
            return std::string(bytes);
        }
        at += bytes[at + 1] == '\0' ? 1U : 0U;
    }
    return result;
}

} // namespace candor
