// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace candor {

/// The dictionary in a .npy header, not yet interpreted.
struct NpyLiteral {
    std::string type;      // the value of 'descr'
    bool isRecord = false; // 'descr' is a list of fields; nothing else is filled then
    bool fortranOrder = false;
    std::vector<std::uint64_t> shape;
};

/// Reads the three keys 'descr', 'fortran_order' and 'shape', each once, in any order: no other
/// Python is understood. Throws std::invalid_argument with the reason.
[[nodiscard]] NpyLiteral parseNpyLiteral(std::string_view literal);

/// Digits only, below 2^63.
[[nodiscard]] std::optional<std::uint64_t> parseUnsigned(std::string_view digits) noexcept;

} // namespace candor
