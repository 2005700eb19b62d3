// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/feature_matrix.h"
#include "features/front_end.h"

#include <cstddef>
#include <memory>
#include <span>

namespace candor {

/// The magnitudes of librosa's constant-Q transform (cqt of 0.11 with norm 1, window "hann" and
/// res_type "soxr_hq"). Octave by octave from the top, each at half the rate and hop of the one
/// above as long as the hop is even: frames of the next power of two are transformed without a
/// window and multiplied by the spectra of the wavelets exp(2 pi i f n / rate), Hann, of
/// L = filterScale Q rate / f samples, whose smallest parts (ConstantQSettings::sparsity of their
/// sum) are dropped; then everything is divided by the root of L when ConstantQSettings::scale.
///
/// FrontEnd::bands are bins, the lowest at fMin (0: C1, 32.703 Hz). The padding is centred, zeros
/// or mirrored, at each rate on its own. Measured against librosa 0.11, in parts of the largest
/// magnitude: 1e-6 to 9e-5; up to 3e-4 where the top bin is so low that the rate is reduced
/// beforehand. Both differ by about 1 % from the inner product of the full-rate signal with each
/// wavelet, which is not what networks have learnt from. Quality::Legacy changes Q alone; librosa
/// 0.6's resampler is not imitated.
///
/// Immutable, safe to use from several threads; the working memory belongs to the thread.
class ConstantQTransform {
public:
    /// Throws std::invalid_argument with a sentence: bins above half the sample rate, frames that
    /// are not centred, another window than Hann.
    explicit ConstantQTransform(const FrontEnd& frontEnd);
    ~ConstantQTransform();
    ConstantQTransform(ConstantQTransform&&) noexcept;
    ConstantQTransform& operator=(ConstantQTransform&&) noexcept;

    [[nodiscard]] std::size_t rows() const noexcept;
    /// 1 + floor(N / hop), 0 of an empty signal.
    [[nodiscard]] std::size_t frames(std::size_t samples) const noexcept;

    /// |C|: FrontEnd::power is the caller's.
    void transform(std::span<const float> signal, FeatureMatrix& magnitudes) const;

private:
    class Impl;
    std::unique_ptr<const Impl> m_impl;
};

} // namespace candor
