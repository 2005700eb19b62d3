// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace candor {

/// Bytes that are no UTF-8, as the name of a file may hold, as text that comes back to the bit:
/// "caf%E9". Blanks, "%" and all that is not printable ASCII stand as two digits.
[[nodiscard]] std::string percentText(std::string_view bytes);
/// Throws std::invalid_argument where "%" is not followed by two digits.
[[nodiscard]] std::string percentBytes(std::string_view text);

} // namespace candor
