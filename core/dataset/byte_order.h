// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>

namespace candor {

/// Reverses the bytes of each unit of 1, 2, 4 or 8 bytes, in place; bytes.size() is a multiple.
void swapByteOrder(std::span<std::byte> bytes, std::size_t unit) noexcept;

} // namespace candor
