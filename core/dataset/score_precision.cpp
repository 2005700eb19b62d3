// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/score_precision.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>

namespace candor {
namespace {

constexpr int MostPlaces = 6;
// What single precision makes of a decimal number, as a share of it.
constexpr double StorageError = 1.2e-7;

bool isNear(double value, double rounded) noexcept {
    return std::abs(value - rounded) <= StorageError * std::abs(value);
}

int exponentOf(double value) noexcept {
    return value == 0.0 ? 0 : static_cast<int>(std::floor(std::log10(std::abs(value))));
}

double rounded(double value, int decimals) noexcept {
    const double scale = std::pow(10.0, decimals);
    return std::round(value * scale) / scale;
}

// The fewest decimals from 0 on that lose nothing, or -1.
int decimalsOf(std::span<const double> values) noexcept {
    for (int decimals = 0; decimals <= MostPlaces; ++decimals) {
        if (std::ranges::all_of(values, [decimals](double value) {
                return isNear(value, rounded(value, decimals));
            })) {
            return decimals;
        }
    }
    return -1;
}

// The fewest significant digits that lose nothing, or 0.
int digitsOf(std::span<const double> values) noexcept {
    for (int digits = 1; digits <= MostPlaces; ++digits) {
        if (std::ranges::all_of(values, [digits](double value) {
                return isNear(value, rounded(value, digits - 1 - exponentOf(value)));
            })) {
            return digits;
        }
    }
    return 0;
}

// All fit single precision with so many low bits of zero.
bool hasZeroBits(std::span<const double> values, int bits) noexcept {
    const std::uint32_t mask = (std::uint32_t{1} << bits) - 1;
    return std::ranges::all_of(values, [mask](double value) {
        const auto single = static_cast<float>(value);
        return static_cast<double>(single) == value &&
               (std::bit_cast<std::uint32_t>(single) & mask) == 0;
    });
}

// Digits before the point; 1 itself is a full share, not a number of one digit.
int wholeDigits(std::span<const double> values) noexcept {
    double greatest = 0.0;
    for (const double value : values) {
        greatest = std::max(greatest, std::abs(value));
    }
    return std::max(exponentOf(0.9999 * greatest) + 1, 0);
}

} // namespace

double ScorePrecision::halfUnit(double value) const noexcept {
    const double ofDigits =
        digits == 0 ? 0.0 : 0.5 * std::pow(10.0, exponentOf(value) + 1 - digits);
    return std::max({0.5 * step, ofDigits, relative * std::abs(value)});
}

ScorePrecision precisionOf(std::span<const double> values) noexcept {
    const int decimals = decimalsOf(values);
    const int digits = digitsOf(values);
    ScorePrecision precision;
    if (decimals >= 0) {
        precision.step = std::pow(10.0, -decimals);
    }
    if (digits > 0 && (decimals < 0 || digits < decimals + wholeDigits(values))) {
        precision.digits = digits;
    }
    if (decimals < 0 && digits == 0) {
        // A whole unit: some writers cut off instead of rounding.
        precision.relative = hasZeroBits(values, 16)   ? std::ldexp(1.0, -7)
                             : hasZeroBits(values, 13) ? std::ldexp(1.0, -10)
                                                       : 0.0;
    }
    return precision;
}

} // namespace candor
