// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace candor {

/// One CSV cell (RFC 4180): quoted only where a comma, quote or line break needs it.
[[nodiscard]] std::string csvCell(std::string_view text);

/// The shortest decimal that reads back as the same double; empty for NaN and infinities.
[[nodiscard]] std::string csvNumber(double value);

} // namespace candor
