// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/aligned_text.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdio>

namespace candor {
namespace {

/// Characters, not bytes: "±" is one column wide.
std::size_t width(const std::string& text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char character) {
        return (static_cast<unsigned char>(character) & 0xC0) != 0x80;
    }));
}

} // namespace

std::string fixedText(double value, int places) {
    if (!std::isfinite(value)) {
        return "-";
    }
    std::string text(32, '\0');
    const int length = std::snprintf(text.data(), text.size(), "%.*f", places, value);
    text.resize(static_cast<std::size_t>(length));
    return text;
}

std::string alignedText(const std::vector<std::vector<std::string>>& lines) {
    std::vector<std::size_t> widths(lines.front().size(), 0);
    for (const auto& line : lines) {
        for (std::size_t column = 0; column < line.size(); ++column) {
            widths[column] = std::max(widths[column], width(line[column]));
        }
    }
    std::string text;
    for (const auto& line : lines) {
        std::string row;
        for (std::size_t column = 0; column < line.size(); ++column) {
            const bool isLast = column + 1 == line.size();
            row += line[column];
            row += isLast ? "" : std::string(widths[column] - width(line[column]) + 2, ' ');
        }
        row.erase(row.find_last_not_of(' ') + 1);
        text += row + '\n';
    }
    return text;
}

} // namespace candor
