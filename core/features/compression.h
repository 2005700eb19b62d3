// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/front_end.h"

#include <span>

namespace candor {

/// Compresses magnitudes (not negative) in place by the definitions of Compression, single
/// precision, within 1e-5 of them. What is NaN or infinite stays so.
void compress(std::span<float> values, const Compression& compression);

/// Rounds to the nearest 16-bit float (ties to even) and back: above 65504 infinity, under 2^-14
/// steps of 2^-24.
[[nodiscard]] float roundedToHalf(float value) noexcept;

} // namespace candor
