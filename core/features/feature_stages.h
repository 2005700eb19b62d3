// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/cepstrum.h"
#include "features/constant_q_transform.h"
#include "features/feature_matrix.h"
#include "features/frame_layout.h"
#include "features/front_end.h"
#include "features/mel_filter_bank.h"
#include "features/stft.h"

#include <cstddef>
#include <optional>
#include <span>

namespace candor {

/// The steps between a signal and its features, one after the other, so that a track can be worked
/// on as it arrives: spectra (one column a frame, before any logarithm), then compression and
/// cepstra, then standardisation.
class FeatureStages {
public:
    /// Throws std::invalid_argument (checkFrontEnd).
    explicit FeatureStages(const FrontEnd& frontEnd);

    [[nodiscard]] const FrontEnd& frontEnd() const noexcept { return m_frontEnd; }
    [[nodiscard]] const FrameLayout& layout() const noexcept { return m_layout; }
    [[nodiscard]] std::size_t rows() const noexcept;         // of features
    [[nodiscard]] std::size_t spectrumRows() const noexcept; // of spectra
    [[nodiscard]] std::size_t frames(std::size_t samples) const noexcept;

    /// Whether a frame's spectrum needs that frame alone (not so for the constant-Q transform, and
    /// for a padding that depends on the length of the signal).
    [[nodiscard]] bool framesStandAlone() const noexcept;
    /// Whether compression or cepstra of a frame depend on the rest of the track: topDb under the
    /// track's own maximum, cepstral normalisation. Where the reference is a patch's own maximum
    /// they cannot.
    [[nodiscard]] bool needsWholeTrack() const noexcept;

    /// The spectrum of fftSize samples: spectrumRows() values.
    void spectrum(std::span<const float> frame, std::span<float> column) const;
    /// The spectra of a whole signal.
    void spectra(std::span<const float> signal, FeatureMatrix& matrix) const;
    /// Compression and cepstra; spectra become features.
    void compressSpectra(FeatureMatrix& matrix) const;
    void standardiseFeatures(FeatureMatrix& matrix) const;

private:
    void framedSpectra(std::span<const float> signal, FeatureMatrix& matrix) const;
    void constantQSpectra(std::span<const float> signal, FeatureMatrix& matrix) const;
    /// Root and 16-bit rounding, where the front end has them.
    void finish(std::span<float> spectra) const;

    FrontEnd m_frontEnd;
    FrameLayout m_layout;
    std::optional<Stft> m_stft;
    std::optional<MelFilterBank> m_mel;
    std::optional<Cepstrum> m_cepstrum;
    std::optional<ConstantQTransform> m_constantQ;
};

} // namespace candor
