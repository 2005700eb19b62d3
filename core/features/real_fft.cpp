// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/real_fft.h"

#include "features/float_vector.h"

#include <fftw3.h>

#include <cmath>
#include <cstdint>
#include <limits>
#include <mutex>
#include <new>
#include <numbers>
#include <stdexcept>
#include <string>

namespace candor {
namespace {

// FFTW plans one at a time; running a plan needs no lock.
std::mutex& planning() {
    static std::mutex mutex;
    return mutex;
}

// Measured plans save a fifth of the transform, but differ in their last bits from run to run.
constexpr unsigned Flags = FFTW_ESTIMATE | FFTW_PRESERVE_INPUT;

int lengthOf(std::size_t size, std::size_t least, std::size_t step) {
    if (size < least || size % step != 0 ||
        size > static_cast<std::size_t>(std::numeric_limits<int>::max())) {
        throw std::invalid_argument(
            "A transform of " + std::to_string(size) + " points was asked for; it must have " +
            (step == 2 ? "an even number of points, at least 2." : "at least one point."));
    }
    return static_cast<int>(size);
}

fftwf_complex* asFftw(std::complex<float>* values) {
    return reinterpret_cast<fftwf_complex*>(values); // the same layout, by both libraries' word
}

void requireAligned(const void* place) {
    constexpr std::uintptr_t Line = static_cast<std::uintptr_t>(AlignedAllocator<float>::Alignment);
    if (reinterpret_cast<std::uintptr_t>(place) % Line != 0) {
        throw std::invalid_argument("A transform works on whole AlignedVectors only.");
    }
}

void requireLengths(std::size_t input, std::size_t wantedInput, std::size_t output,
                    std::size_t wantedOutput) {
    if (input != wantedInput || output != wantedOutput) {
        throw std::invalid_argument("A transform of " + std::to_string(wantedInput) +
                                    " values to " + std::to_string(wantedOutput) +
                                    " was given room for " + std::to_string(input) + " and " +
                                    std::to_string(output) + ".");
    }
}

struct PlanHolder {
    explicit PlanHolder(fftwf_plan made) : plan(made) {
        if (plan == nullptr) {
            throw std::bad_alloc();
        }
    }
    ~PlanHolder() {
        const std::scoped_lock lock(planning());
        fftwf_destroy_plan(plan);
    }
    PlanHolder(const PlanHolder&) = delete;
    PlanHolder& operator=(const PlanHolder&) = delete;
    fftwf_plan plan;
};

fftwf_plan planComplex(int size) {
    AlignedVector<std::complex<float>> input(static_cast<std::size_t>(size));
    AlignedVector<std::complex<float>> output(static_cast<std::size_t>(size));
    const std::scoped_lock lock(planning());
    return fftwf_plan_dft_1d(size, asFftw(input.data()), asFftw(output.data()), FFTW_FORWARD,
                             Flags);
}

} // namespace

// FFTW's own real transforms spend more on the last step than on the rest. Here even samples are
// the real part and odd ones the imaginary part of a complex transform of half the size, and
//   X[k] = E[k] + w^k O[k],  X[M - k] = conj(E[k] - w^k O[k]),  w = exp(-2 pi i / size)
// with E = (Z[k] + conj Z[M - k]) / 2, O = (Z[k] - conj Z[M - k]) / 2i of the half-size spectrum Z.
struct RealFft::Plan : PlanHolder {
    explicit Plan(std::size_t size);
    void untangle(std::complex<float>* spectrum) const;
    void untanglePair(std::complex<float>* spectrum, std::size_t k) const;
    void untangleFour(std::complex<float>* spectrum, std::size_t k) const;

    std::size_t half;
    AlignedVector<float> cosines; // of k 2 pi / size, halved
    AlignedVector<float> sines;
};

RealFft::Plan::Plan(std::size_t size)
    : PlanHolder(planComplex(lengthOf(size, 2, 2) / 2)), half(size / 2), cosines(half),
      sines(half) {
    for (std::size_t k = 0; k < half; ++k) {
        const double turn =
            2.0 * std::numbers::pi * static_cast<double>(k) / static_cast<double>(size);
        cosines[k] = static_cast<float>(0.5 * std::cos(turn));
        sines[k] = static_cast<float>(0.5 * std::sin(turn));
    }
}

void RealFft::Plan::untanglePair(std::complex<float>* spectrum, std::size_t k) const {
    const std::complex<float> low = spectrum[k];
    const std::complex<float> high = spectrum[half - k];
    const float evenReal = 0.5F * (low.real() + high.real());
    const float evenImaginary = 0.5F * (low.imag() - high.imag());
    const float oddReal = low.imag() + high.imag();
    const float oddImaginary = high.real() - low.real();
    const float real = cosines[k] * oddReal + sines[k] * oddImaginary;
    const float imaginary = cosines[k] * oddImaginary - sines[k] * oddReal;
    spectrum[k] = {evenReal + real, evenImaginary + imaginary};
    spectrum[half - k] = {evenReal - real, imaginary - evenImaginary};
}

// untanglePair for k … k + 3; the partners lie backwards.
void RealFft::Plan::untangleFour(std::complex<float>* spectrum, std::size_t k) const {
    auto* lowParts = reinterpret_cast<float*>(spectrum + k);
    auto* highParts = reinterpret_cast<float*>(spectrum + (half - k - 3));
    const FloatVector low0 = loadFloats(lowParts);
    const FloatVector low1 = loadFloats(lowParts + FloatLanes);
    const FloatVector high0 = loadFloats(highParts);
    const FloatVector high1 = loadFloats(highParts + FloatLanes);
    const FloatVector lowReal = __builtin_shufflevector(low0, low1, 0, 2, 4, 6);
    const FloatVector lowImaginary = __builtin_shufflevector(low0, low1, 1, 3, 5, 7);
    const FloatVector highReal = __builtin_shufflevector(high0, high1, 6, 4, 2, 0);
    const FloatVector highImaginary = __builtin_shufflevector(high0, high1, 7, 5, 3, 1);
    const FloatVector evenReal = 0.5F * (lowReal + highReal);
    const FloatVector evenImaginary = 0.5F * (lowImaginary - highImaginary);
    const FloatVector oddReal = lowImaginary + highImaginary;
    const FloatVector oddImaginary = highReal - lowReal;
    const FloatVector cosine = loadFloats(&cosines[k]);
    const FloatVector sine = loadFloats(&sines[k]);
    const FloatVector real = cosine * oddReal + sine * oddImaginary;
    const FloatVector imaginary = cosine * oddImaginary - sine * oddReal;
    const FloatVector firstReal = evenReal + real;
    const FloatVector firstImaginary = evenImaginary + imaginary;
    const FloatVector lastReal = evenReal - real;
    const FloatVector lastImaginary = imaginary - evenImaginary;
    storeFloats(lowParts, __builtin_shufflevector(firstReal, firstImaginary, 0, 4, 1, 5));
    storeFloats(lowParts + FloatLanes,
                __builtin_shufflevector(firstReal, firstImaginary, 2, 6, 3, 7));
    storeFloats(highParts, __builtin_shufflevector(lastReal, lastImaginary, 3, 7, 2, 6));
    storeFloats(highParts + FloatLanes,
                __builtin_shufflevector(lastReal, lastImaginary, 1, 5, 0, 4));
}

void RealFft::Plan::untangle(std::complex<float>* spectrum) const {
    const std::complex<float> sums = spectrum[0];
    spectrum[0] = sums.real() + sums.imag();
    spectrum[half] = sums.real() - sums.imag();
    std::size_t k = 1;
    for (; 2 * k + 6 < half; k += FloatLanes) {
        untangleFour(spectrum, k);
    }
    for (; 2 * k < half; ++k) {
        untanglePair(spectrum, k);
    }
    if (2 * k == half) {
        spectrum[k] = std::conj(spectrum[k]);
    }
}

struct ComplexFft::Plan : PlanHolder {
    using PlanHolder::PlanHolder;
};

RealFft::RealFft(std::size_t size) : m_size(size), m_plan(std::make_unique<const Plan>(size)) {}
RealFft::~RealFft() = default;
RealFft::RealFft(RealFft&&) noexcept = default;
RealFft& RealFft::operator=(RealFft&&) noexcept = default;

void RealFft::transform(std::span<const float> signal,
                        std::span<std::complex<float>> spectrum) const {
    requireLengths(signal.size(), size(), spectrum.size(), bins());
    requireAligned(signal.data());
    requireAligned(spectrum.data());
    // FFTW takes no const, and leaves the input alone under FFTW_PRESERVE_INPUT.
    auto* samples = reinterpret_cast<fftwf_complex*>(const_cast<float*>(signal.data()));
    fftwf_execute_dft(m_plan->plan, samples, asFftw(spectrum.data()));
    m_plan->untangle(spectrum.data());
}

ComplexFft::ComplexFft(std::size_t size)
    : m_size(size), m_plan(std::make_unique<const Plan>(planComplex(lengthOf(size, 1, 1)))) {}
ComplexFft::~ComplexFft() = default;
ComplexFft::ComplexFft(ComplexFft&&) noexcept = default;
ComplexFft& ComplexFft::operator=(ComplexFft&&) noexcept = default;

void ComplexFft::transform(std::span<const std::complex<float>> signal,
                           std::span<std::complex<float>> spectrum) const {
    requireLengths(signal.size(), size(), spectrum.size(), size());
    requireAligned(signal.data());
    requireAligned(spectrum.data());
    fftwf_execute_dft(m_plan->plan, asFftw(const_cast<std::complex<float>*>(signal.data())),
                      asFftw(spectrum.data()));
}

} // namespace candor
