// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/stft.h"

#include "features/float_vector.h"
#include "features/window.h"

#include <algorithm>
#include <cmath>

namespace candor {
namespace {

struct StftWorkspace {
    AlignedVector<float> windowed;
    AlignedVector<std::complex<float>> spectrum;
};

StftWorkspace& workspace(std::size_t size, std::size_t bins) {
    thread_local StftWorkspace memory;
    if (memory.windowed.size() < size) {
        memory.windowed.resize(size);
        memory.spectrum.resize(bins);
    }
    return memory;
}

void multiply(std::span<const float> a, std::span<const float> b, std::span<float> product) {
    std::size_t k = 0;
    for (; k + FloatLanes <= a.size(); k += FloatLanes) {
        storeFloats(&product[k], loadFloats(&a[k]) * loadFloats(&b[k]));
    }
    for (; k < a.size(); ++k) {
        product[k] = a[k] * b[k];
    }
}

// Real and imaginary parts alternate in memory: four bins are two vectors.
void squaredMagnitudes(std::span<const std::complex<float>> spectrum, std::span<float> squares) {
    std::size_t k = 0;
    for (; k + FloatLanes <= spectrum.size(); k += FloatLanes) {
        const auto* parts = reinterpret_cast<const float*>(&spectrum[k]);
        const FloatVector low = loadFloats(parts);
        const FloatVector high = loadFloats(parts + FloatLanes);
        const FloatVector real = __builtin_shufflevector(low, high, 0, 2, 4, 6);
        const FloatVector imaginary = __builtin_shufflevector(low, high, 1, 3, 5, 7);
        storeFloats(&squares[k], real * real + imaginary * imaginary);
    }
    for (; k < spectrum.size(); ++k) {
        const float real = spectrum[k].real();
        const float imaginary = spectrum[k].imag();
        squares[k] = real * real + imaginary * imaginary;
    }
}

void raise(std::span<float> squares, double power) {
    if (power == 2.0) {
        return;
    }
    const auto exponent = static_cast<float>(power / 2.0);
    for (float& value : squares) {
        value = power == 1.0 ? std::sqrt(value) : std::pow(value, exponent);
    }
}

} // namespace

Stft::Stft(const FrontEnd& frontEnd)
    : m_fft(frontEnd.fftSize), m_window(frontEnd.fftSize), m_power(frontEnd.power) {
    const std::size_t length =
        frontEnd.windowLength == 0 ? frontEnd.fftSize : frontEnd.windowLength;
    const auto window = analysisWindow(frontEnd.window, length);
    const auto start = static_cast<std::ptrdiff_t>((frontEnd.fftSize - length) / 2);
    std::transform(window.begin(), window.end(), m_window.begin() + start,
                   [](double value) { return static_cast<float>(value); });
}

void Stft::transform(std::span<const float> frame, std::span<float> spectrum) const {
    StftWorkspace& memory = workspace(fftSize(), bins());
    const auto windowed = std::span(memory.windowed).first(fftSize());
    const auto parts = std::span(memory.spectrum).first(bins());
    multiply(frame.first(fftSize()), m_window, windowed);
    m_fft.transform(windowed, parts);
    squaredMagnitudes(parts, spectrum.first(bins()));
    raise(spectrum.first(bins()), m_power);
}

} // namespace candor
