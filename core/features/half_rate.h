// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace candor {

/// A signal at half its sample rate: ceil(N / 2) samples, the first at the first of the signal,
/// zeros beyond its ends. Linear phase without delay; the pass band ends at 0.913 of the new
/// Nyquist frequency, the stop band of 126 dB begins at it: the figures of soxr's "high quality".
[[nodiscard]] std::vector<float> atHalfRate(std::span<const float> signal);

/// The same `halvings` times, at least once, as soxr does in one go: only the last filter is sharp,
/// and those before keep what they add beyond the end. ceil(N / 2^halvings) samples.
[[nodiscard]] std::vector<float> atFractionOfRate(std::span<const float> signal,
                                                  std::size_t halvings);

} // namespace candor
