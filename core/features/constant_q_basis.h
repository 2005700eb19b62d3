// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/front_end.h"

#include <cstddef>
#include <vector>

namespace candor {

/// One wavelet of the constant-Q transform as what it takes from the spectrum of a frame: the sum
/// over bins of coefficient times spectrum is its response. Bins outside are zero.
struct WaveletSpectrum {
    std::size_t row = 0;      // of the transform, lowest frequency first
    std::size_t firstBin = 0; // of the frame's spectrum
    std::vector<float> real;  // coefficients; a whole number of float vectors, zeros at the end
    std::vector<float> imaginary;
};

/// The wavelets of one octave, and the rate and hop at which they look at the signal.
struct ConstantQOctave {
    std::size_t fftSize = 0;
    std::size_t hopSize = 0;
    bool halveAfter = false; // the next octave takes the signal at half the rate
    std::vector<WaveletSpectrum> wavelets;
};

struct ConstantQPlan {
    std::size_t halvings = 0;             // of the rate, before the first octave
    std::vector<ConstantQOctave> octaves; // highest first
};

/// Lays out the transform of a front end (definition: constant_q_transform.h). Throws
/// std::invalid_argument with a sentence when the settings cannot be met.
[[nodiscard]] ConstantQPlan planConstantQ(const FrontEnd& frontEnd);

} // namespace candor
