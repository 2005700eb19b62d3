// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/frame_layout.h"

#include <algorithm>

namespace candor {
namespace {

// As numpy's "reflect": the first and last sample are the mirrors, as often as it takes.
std::ptrdiff_t mirrored(std::ptrdiff_t index, std::ptrdiff_t total) {
    if (total == 1) {
        return 0;
    }
    const std::ptrdiff_t period = 2 * (total - 1);
    const std::ptrdiff_t place = ((index % period) + period) % period;
    return place < total ? place : period - place;
}

} // namespace

std::size_t FrameLayout::frames(std::size_t samples) const noexcept {
    if (samples == 0) {
        return 0;
    }
    switch (padding) {
    case FramePadding::None:
        return samples < fftSize ? 0 : 1 + (samples - fftSize) / hopSize;
    case FramePadding::CentredConstant:
    case FramePadding::CentredReflect:
        return 1 + samples / hopSize;
    case FramePadding::Same:
    case FramePadding::End:
        break;
    }
    return 1 + (samples - 1) / hopSize;
}

std::ptrdiff_t FrameLayout::begin(std::size_t frame, std::size_t samples) const noexcept {
    const std::ptrdiff_t start = asSigned(frame * hopSize);
    switch (padding) {
    case FramePadding::CentredConstant:
    case FramePadding::CentredReflect:
        return start - asSigned(fftSize / 2);
    case FramePadding::Same: {
        // TensorFlow's "same": as many zeros as the frames need, the odd one at the end.
        const std::ptrdiff_t needed = asSigned((frames(samples) - 1) * hopSize + fftSize);
        return start - std::max<std::ptrdiff_t>(0, needed - asSigned(samples)) / 2;
    }
    case FramePadding::None:
    case FramePadding::End:
        break;
    }
    return start;
}

std::span<const float> FrameLayout::samplesOf(const SignalPiece& piece, std::ptrdiff_t begin,
                                              std::span<float> room) const {
    const std::ptrdiff_t end = begin + asSigned(fftSize);
    const std::ptrdiff_t known = piece.offset + asSigned(piece.samples.size());
    if (begin >= piece.offset && end <= known) {
        return piece.samples.subspan(static_cast<std::size_t>(begin - piece.offset), fftSize);
    }
    for (std::ptrdiff_t index = begin; index < end; ++index) {
        const bool inside = index >= 0 && index < piece.total;
        float value = 0.0F;
        if (inside || padding == FramePadding::CentredReflect) {
            const std::ptrdiff_t place = inside ? index : mirrored(index, piece.total);
            value = piece.samples[static_cast<std::size_t>(place - piece.offset)];
        }
        room[static_cast<std::size_t>(index - begin)] = value;
    }
    return room.first(fftSize);
}

} // namespace candor
