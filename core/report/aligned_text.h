// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace candor {

/// Lines of equally many cells as columns, two spaces apart, no blanks at line ends. Characters of
/// UTF-8 count as one column each.
[[nodiscard]] std::string alignedText(const std::vector<std::vector<std::string>>& lines);

/// "0.74" for 0.7389 and 2 places, whatever the locale; "-" where there is no number.
[[nodiscard]] std::string fixedText(double value, int places);

} // namespace candor
