// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/feature_matrix.h"
#include "features/front_end.h"

#include <cstddef>
#include <vector>

namespace candor {

/// Orthonormal DCT-II over the bands of each frame, liftered: c[k] = a[k] sum s[m] cos(pi k (2 m +
/// 1) / 2 M), a[0] = sqrt(1 / M), else sqrt(2 / M), times 1 + L / 2 sin(pi (k + 1) / L).
class Cepstrum {
public:
    Cepstrum(std::size_t bands, const CepstralSettings& settings);

    [[nodiscard]] std::size_t coefficients() const noexcept { return m_settings.coefficients; }
    /// `bands` is compressed; `cepstra` becomes [coefficient][frame], normalised over the sliding
    /// window where the settings ask for it.
    void transform(const FeatureMatrix& bands, FeatureMatrix& cepstra) const;

private:
    CepstralSettings m_settings;
    std::size_t m_bands;
    std::vector<float> m_basis; // [coefficient][band], lifter included
};

/// Each value minus the mean (and over the population deviation) of its row in the `window` frames
/// around it: from window / 2 before to window - 1 - window / 2 after, cut at the ends. Where a
/// row does not vary in the window it is not divided.
void normaliseSliding(FeatureMatrix& cepstra, std::size_t window, bool variance);

} // namespace candor
