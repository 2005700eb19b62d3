// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/aligned_vector.h"
#include "features/front_end.h"

#include <cstddef>
#include <span>
#include <vector>

namespace candor {

/// Triangles over the bins of a transform (librosa's filters.mel): max(0, min(rise, fall)) at the
/// bin frequencies k sampleRate / fftSize, times 2 / (f2 - f0) with MelNorm::Slaney. Computed in
/// double, kept in single precision, without the zeros: each band is one run of bins.
class MelFilterBank {
public:
    /// Takes rate, transform, bands, edges, scale and norm from a checked front end.
    explicit MelFilterBank(const FrontEnd& frontEnd);

    [[nodiscard]] std::size_t bands() const noexcept { return m_runs.size(); }
    [[nodiscard]] std::size_t bins() const noexcept { return m_bins; }
    /// 0 where a band is too narrow to meet a bin.
    [[nodiscard]] float weight(std::size_t band, std::size_t bin) const;

    /// bands() sums of bins() values. `spectrum` has spectrumRoom() values, the last ones zero.
    void apply(std::span<const float> spectrum, std::span<float> sums) const;
    /// bins() and what vectors may read beyond.
    [[nodiscard]] std::size_t spectrumRoom() const noexcept;

private:
    struct Run {
        std::size_t firstBin = 0;
        std::size_t firstWeight = 0;
        std::size_t vectors = 0; // the run is filled up with zeros to whole vectors
    };

    std::size_t m_bins;
    std::vector<Run> m_runs;
    AlignedVector<float> m_weights;
};

} // namespace candor
