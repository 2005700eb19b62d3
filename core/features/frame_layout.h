// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/front_end.h"

#include <cstddef>
#include <span>

namespace candor {

/// For differences and iterators; no signal is longer than its range.
[[nodiscard]] constexpr std::ptrdiff_t asSigned(std::size_t value) noexcept {
    return static_cast<std::ptrdiff_t>(value);
}

/// A part of a signal that is known, and where it lies in the whole.
struct SignalPiece {
    std::span<const float> samples;
    std::ptrdiff_t offset = 0; // of samples[0] in the signal
    std::ptrdiff_t total = 0;  // samples of the whole signal
};

/// Where the frames of a signal lie (definitions: FramePadding).
struct FrameLayout {
    std::size_t fftSize = 0;
    std::size_t hopSize = 0;
    FramePadding padding = FramePadding::None;

    /// 0 for an empty signal, and with FramePadding::None for one shorter than a frame.
    [[nodiscard]] std::size_t frames(std::size_t samples) const noexcept;
    /// The sample with which a frame begins; negative before the signal.
    [[nodiscard]] std::ptrdiff_t begin(std::size_t frame, std::size_t samples) const noexcept;
    /// fftSize samples from `begin` on: a view of the piece where it covers them, else filled into
    /// `room` with what the padding puts beyond the ends. The piece must hold what is mirrored.
    [[nodiscard]] std::span<const float> samplesOf(const SignalPiece& piece, std::ptrdiff_t begin,
                                                   std::span<float> room) const;
};

} // namespace candor
