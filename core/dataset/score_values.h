// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "classification/score_matrix.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace candor {

/// Whether all values of a block (whole elements, native byte order) are finite. Looks at exponent
/// bits alone, at the speed of memory.
[[nodiscard]] bool allFinite(ElementType type, std::span<const std::byte> values) noexcept;

/// The first element of the block that is NaN or infinite.
[[nodiscard]] std::optional<std::size_t> firstNotFinite(ElementType type,
                                                        std::span<const std::byte> values) noexcept;

/// One element in double precision.
[[nodiscard]] double scoreAt(ElementType type, const std::byte* values, std::size_t index) noexcept;

} // namespace candor
