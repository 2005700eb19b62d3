// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/text_lines.h"

namespace candor {

std::string joinedLines(const std::vector<std::string>& texts) {
    std::string lines;
    for (std::size_t k = 0; k < texts.size(); ++k) {
        if (k > 0) {
            lines += '\n';
        }
        for (const char character : texts[k]) {
            if (character == '\n') {
                lines += "\\n";
            } else {
                lines.append(character == '\\' ? 2 : 1, character);
            }
        }
    }
    return lines;
}

std::vector<std::string> splitLines(std::string_view lines) {
    std::vector<std::string> texts(1);
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (lines[at] == '\n') {
            texts.emplace_back();
        } else if (lines[at] == '\\' && at + 1 < lines.size()) {
            ++at;
            texts.back() += lines[at] == 'n' ? '\n' : lines[at];
        } else {
            texts.back() += lines[at];
        }
    }
    return texts;
}

} // namespace candor
