// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace candor {

/// Texts as the lines of one; a line break or backslash within a text gets a backslash before it
/// ("\n", "\\"). Not for an empty list, which would be one empty text.
[[nodiscard]] std::string joinedLines(const std::vector<std::string>& texts);
[[nodiscard]] std::vector<std::string> splitLines(std::string_view lines);

} // namespace candor
