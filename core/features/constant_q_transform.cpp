// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/constant_q_transform.h"

#include "features/constant_q_basis.h"
#include "features/float_vector.h"
#include "features/frame_layout.h"
#include "features/half_rate.h"
#include "features/real_fft.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <map>
#include <vector>

namespace candor {
namespace {

/// A frame, its spectrum, and the spectrum in parts, with zeros to the end of a float vector.
struct ConstantQWorkspace {
    AlignedVector<float> frame;
    AlignedVector<std::complex<float>> spectrum;
    AlignedVector<float> real;
    AlignedVector<float> imaginary;
};

ConstantQWorkspace& workspaceFor(std::size_t fftSize) {
    thread_local ConstantQWorkspace memory;
    const std::size_t bins = fftSize / 2 + 1;
    memory.frame.resize(fftSize);
    memory.spectrum.resize(bins);
    memory.real.assign(bins + FloatLanes, 0.0F);
    memory.imaginary.assign(bins + FloatLanes, 0.0F);
    return memory;
}

float sumOf(FloatVector lanes) {
    return (lanes[0] + lanes[1]) + (lanes[2] + lanes[3]);
}

float magnitudeOf(const WaveletSpectrum& wavelet, const ConstantQWorkspace& memory) {
    FloatVector real = allLanes(0.0F);
    FloatVector imaginary = allLanes(0.0F);
    const float* spectrumReal = &memory.real[wavelet.firstBin];
    const float* spectrumImaginary = &memory.imaginary[wavelet.firstBin];
    for (std::size_t k = 0; k < wavelet.real.size(); k += FloatLanes) {
        const FloatVector a = loadFloats(&wavelet.real[k]);
        const FloatVector b = loadFloats(&wavelet.imaginary[k]);
        const FloatVector c = loadFloats(spectrumReal + k);
        const FloatVector d = loadFloats(spectrumImaginary + k);
        real += a * c - b * d;
        imaginary += a * d + b * c;
    }
    return std::hypot(sumOf(real), sumOf(imaginary));
}

void splitSpectrum(ConstantQWorkspace& memory) {
    for (std::size_t k = 0; k < memory.spectrum.size(); ++k) {
        memory.real[k] = memory.spectrum[k].real();
        memory.imaginary[k] = memory.spectrum[k].imag();
    }
}

} // namespace

class ConstantQTransform::Impl {
public:
    explicit Impl(const FrontEnd& frontEnd)
        : rows(frontEnd.bands), layout{0, frontEnd.hopSize, frontEnd.padding},
          plan(planConstantQ(frontEnd)) {
        for (const ConstantQOctave& octave : plan.octaves) {
            ffts.try_emplace(octave.fftSize, octave.fftSize);
        }
    }

    void transformOctave(const ConstantQOctave& octave, std::span<const float> signal,
                         FeatureMatrix& magnitudes) const {
        const RealFft& fft = ffts.at(octave.fftSize);
        const FrameLayout frames{octave.fftSize, octave.hopSize, layout.padding};
        const SignalPiece piece{signal, 0, static_cast<std::ptrdiff_t>(signal.size())};
        ConstantQWorkspace& memory = workspaceFor(octave.fftSize);
        for (std::size_t frame = 0; frame < magnitudes.frames; ++frame) {
            const auto samples =
                frames.samplesOf(piece, frames.begin(frame, signal.size()), memory.frame);
            if (samples.data() != memory.frame.data()) {
                std::ranges::copy(samples, memory.frame.begin());
            }
            fft.transform(memory.frame, memory.spectrum);
            splitSpectrum(memory);
            for (const WaveletSpectrum& wavelet : octave.wavelets) {
                magnitudes.values[wavelet.row * magnitudes.frames + frame] =
                    magnitudeOf(wavelet, memory);
            }
        }
    }

    std::size_t rows;
    FrameLayout layout; // at the front end's rate; fftSize does not matter
    ConstantQPlan plan;
    std::map<std::size_t, RealFft> ffts; // by size: octaves mostly share one
};

ConstantQTransform::ConstantQTransform(const FrontEnd& frontEnd)
    : m_impl(std::make_unique<const Impl>(frontEnd)) {}
ConstantQTransform::~ConstantQTransform() = default;
ConstantQTransform::ConstantQTransform(ConstantQTransform&&) noexcept = default;
ConstantQTransform& ConstantQTransform::operator=(ConstantQTransform&&) noexcept = default;

std::size_t ConstantQTransform::rows() const noexcept {
    return m_impl->rows;
}

std::size_t ConstantQTransform::frames(std::size_t samples) const noexcept {
    return m_impl->layout.frames(samples);
}

void ConstantQTransform::transform(std::span<const float> signal, FeatureMatrix& magnitudes) const {
    magnitudes.rows = rows();
    magnitudes.frames = frames(signal.size());
    magnitudes.values.assign(magnitudes.rows * magnitudes.frames, 0.0F);
    if (signal.empty()) {
        return;
    }
    std::vector<float> halved; // the signal of the octave in hand, once it is not the whole
    if (m_impl->plan.halvings > 0) {
        halved = atFractionOfRate(signal, m_impl->plan.halvings);
        signal = halved;
    }
    for (const ConstantQOctave& octave : m_impl->plan.octaves) {
        m_impl->transformOctave(octave, signal, magnitudes);
        if (octave.halveAfter && &octave != &m_impl->plan.octaves.back()) {
            halved = atHalfRate(signal);
            signal = halved;
        }
    }
}

} // namespace candor
