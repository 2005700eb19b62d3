// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/front_end.h"

#include <cstddef>
#include <vector>

namespace candor {

/// Slaney: 3 f / 200 below 1 kHz, 15 + 27 ln(f / 1000) / ln 6.4 from there. HTK: 2595 log10(1 + f /
/// 700).
[[nodiscard]] double melOfHertz(double hertz, MelScale scale);
[[nodiscard]] double hertzOfMel(double mel, MelScale scale);

/// bands + 2 frequencies in Hz, equally spaced in mel: band b rises from edge b to edge b + 1 and
/// falls to edge b + 2.
[[nodiscard]] std::vector<double> melEdges(std::size_t bands, double fMin, double fMax,
                                           MelScale scale);

} // namespace candor
