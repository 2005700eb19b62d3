// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/label_suggestion.h"

#include <cctype>
#include <string>

namespace candor::ui {
namespace {

/// Small letters and digits alone; bytes of letters beyond ASCII stay.
std::string bare(std::string_view name) {
    std::string text;
    for (const char letter : name) {
        const auto byte = static_cast<unsigned char>(letter);
        if (byte >= 0x80U || std::isalnum(byte) != 0) {
            text += static_cast<char>(byte < 0x80U ? std::tolower(byte) : byte);
        }
    }
    return text;
}

} // namespace

std::optional<std::size_t> suggestedClass(std::string_view label, const LabelSet& classes) {
    const std::string wanted = bare(label);
    std::optional<std::size_t> found;
    for (std::size_t index = 0; index < classes.size(); ++index) {
        if (!wanted.empty() && bare(classes[index]) == wanted) {
            if (found) {
                return std::nullopt;
            }
            found = index;
        }
    }
    return found;
}

} // namespace candor::ui
