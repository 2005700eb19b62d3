// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace candor {

/// The one-to-one assignment of rows to columns of a square table (row-major, size x size) whose
/// entries have the greatest sum: the column of each row. By the Hungarian method with potentials
/// (Kuhn 1955; Jonker and Volgenant 1987), in O(size³).
[[nodiscard]] std::vector<std::size_t> bestAssignment(std::span<const std::uint32_t> table,
                                                      std::size_t size);

} // namespace candor
