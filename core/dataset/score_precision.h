// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace candor {

/// How finely a set of numbers was written down before it was stored: rounded to decimals or to
/// significant digits, or passed through half or brain floats. Seen from the values themselves, so
/// that it is one rule for text and for arrays.
struct ScorePrecision {
    double step = 0.0;     // all are multiples of it (0.001); 0: of no such step
    int digits = 0;        // significant digits, where these say more than the step; 0: they do not
    double relative = 0.0; // error of half and brain floats, as a share of a value; 0: exact

    /// By so much `value` may differ from the number that was rounded to it.
    [[nodiscard]] double halfUnit(double value) const noexcept;
};

/// The coarsest that fits all values: 0 to 6 decimals, 1 to 6 significant digits, bfloat16,
/// float16. None of them: exact.
[[nodiscard]] ScorePrecision precisionOf(std::span<const double> values) noexcept;

} // namespace candor
