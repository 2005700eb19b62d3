// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/real_fft.h"

#include <fftw3.h>

#include <cstdint>
#include <limits>
#include <mutex>
#include <new>
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

fftwf_plan planReal(int size) {
    AlignedVector<float> input(static_cast<std::size_t>(size));
    AlignedVector<std::complex<float>> output(static_cast<std::size_t>(size) / 2 + 1);
    const std::scoped_lock lock(planning());
    return fftwf_plan_dft_r2c_1d(size, input.data(), asFftw(output.data()), Flags);
}

fftwf_plan planComplex(int size) {
    AlignedVector<std::complex<float>> input(static_cast<std::size_t>(size));
    AlignedVector<std::complex<float>> output(static_cast<std::size_t>(size));
    const std::scoped_lock lock(planning());
    return fftwf_plan_dft_1d(size, asFftw(input.data()), asFftw(output.data()), FFTW_FORWARD,
                             Flags);
}

} // namespace

struct RealFft::Plan : PlanHolder {
    using PlanHolder::PlanHolder;
};
struct ComplexFft::Plan : PlanHolder {
    using PlanHolder::PlanHolder;
};

RealFft::RealFft(std::size_t size)
    : m_size(size), m_plan(std::make_unique<const Plan>(planReal(lengthOf(size, 2, 2)))) {}
RealFft::~RealFft() = default;
RealFft::RealFft(RealFft&&) noexcept = default;
RealFft& RealFft::operator=(RealFft&&) noexcept = default;

void RealFft::transform(std::span<const float> signal,
                        std::span<std::complex<float>> spectrum) const {
    requireLengths(signal.size(), size(), spectrum.size(), bins());
    requireAligned(signal.data());
    requireAligned(spectrum.data());
    // FFTW takes no const, and leaves the input alone under FFTW_PRESERVE_INPUT.
    fftwf_execute_dft_r2c(m_plan->plan, const_cast<float*>(signal.data()), asFftw(spectrum.data()));
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
