// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/front_end.h"
#include "features/real_fft.h"

#include <cstddef>
#include <span>

namespace candor {

/// One frame of the short-time Fourier transform: |sum x[n] w[n] exp(-2 pi i k n / fftSize)| to the
/// front end's power. Not scaled by the sum of the window.
class Stft {
public:
    explicit Stft(const FrontEnd& frontEnd);

    [[nodiscard]] std::size_t fftSize() const noexcept { return m_fft.size(); }
    [[nodiscard]] std::size_t bins() const noexcept { return m_fft.bins(); }
    /// fftSize() samples to bins() values, lowest frequency first. Values under the smallest normal
    /// float may come out as zero.
    void transform(std::span<const float> frame, std::span<float> spectrum) const;

private:
    RealFft m_fft;
    AlignedVector<float> m_window; // in the middle of fftSize values
    double m_power;
};

} // namespace candor
