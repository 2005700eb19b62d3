// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/float_vector.h"

#include <cstring>
#include <limits>
#include <numbers>

namespace candor {

/// Natural logarithm of four positive normal floats; infinities and NaN stay what they are. Within
/// 2e-7 of the result or of 1, whichever is greater.
[[nodiscard]] inline FloatVector naturalLog(FloatVector value) {
    // value = 2^exponent * mantissa with the mantissa in sqrt(1/2) … sqrt(2).
    constexpr std::int32_t RootOfHalf = 0x3f3504f3;
    IntVector bits;
    std::memcpy(&bits, &value, sizeof value);
    const IntVector exponent = (bits - RootOfHalf) >> 23;
    const IntVector mantissaBits = bits - (exponent << 23);
    FloatVector mantissa;
    std::memcpy(&mantissa, &mantissaBits, sizeof mantissa);
    // ln m = 2 artanh s with s = (m - 1) / (m + 1), |s| <= 0.172: five terms of the series leave a
    // relative error of s^10 / 11 < 3e-9.
    const FloatVector s = (mantissa - 1.0F) / (mantissa + 1.0F);
    const FloatVector q = s * s;
    const FloatVector series =
        1.0F + q * (1.0F / 3.0F + q * (1.0F / 5.0F + q * (1.0F / 7.0F + q * (1.0F / 9.0F))));
    const FloatVector result =
        __builtin_convertvector(exponent, FloatVector) * static_cast<float>(std::numbers::ln2) +
        2.0F * s * series;
    const IntVector finite = value <= allLanes(std::numeric_limits<float>::max());
    return select(finite, result, value);
}

} // namespace candor
