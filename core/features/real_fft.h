// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/aligned_vector.h"

#include <complex>
#include <cstddef>
#include <memory>
#include <span>

namespace candor {

/// X[k] = sum x[n] exp(-2 pi i k n / size), k = 0 … size / 2, of real input in single precision;
/// not scaled. Immutable: one object serves any number of threads, each with its own buffers. The
/// same input gives the same bits in every run on one machine.
class RealFft {
public:
    /// `size` is even and at least 2, any factors; std::invalid_argument otherwise.
    explicit RealFft(std::size_t size);
    ~RealFft();
    RealFft(RealFft&&) noexcept;
    RealFft& operator=(RealFft&&) noexcept;

    [[nodiscard]] std::size_t size() const noexcept { return m_size; }
    [[nodiscard]] std::size_t bins() const noexcept { return m_size / 2 + 1; }

    /// size() values in, bins() out; both begin where an AlignedVector begins. The input stays as
    /// it is. std::invalid_argument when a length or an address does not fit.
    void transform(std::span<const float> signal, std::span<std::complex<float>> spectrum) const;

private:
    struct Plan;
    std::size_t m_size;
    std::unique_ptr<const Plan> m_plan;
};

/// The same for complex input: size values in, size out, any size from 1.
class ComplexFft {
public:
    explicit ComplexFft(std::size_t size);
    ~ComplexFft();
    ComplexFft(ComplexFft&&) noexcept;
    ComplexFft& operator=(ComplexFft&&) noexcept;

    [[nodiscard]] std::size_t size() const noexcept { return m_size; }

    void transform(std::span<const std::complex<float>> signal,
                   std::span<std::complex<float>> spectrum) const;

private:
    struct Plan;
    std::size_t m_size;
    std::unique_ptr<const Plan> m_plan;
};

} // namespace candor
