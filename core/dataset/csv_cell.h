// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace candor {

/// Without spaces and tabs around it.
[[nodiscard]] std::string_view trimmed(std::string_view cell) noexcept;

/// Trimmed, with A-Z as a-z: how column names are compared.
[[nodiscard]] std::string lowered(std::string_view cell);

/// A finite decimal number with a point, whatever the locale; nothing for all other cells.
[[nodiscard]] std::optional<double> numberIn(std::string_view cell) noexcept;

/// A whole number; nothing for all other cells.
[[nodiscard]] std::optional<long long> wholeNumberIn(std::string_view cell) noexcept;

/// A number without fraction, however it is written: 3, 3.0 or 3e0.
[[nodiscard]] std::optional<long long> wholeValueIn(std::string_view cell) noexcept;

} // namespace candor
