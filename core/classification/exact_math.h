// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace candor {

// exp and log whose results are the same bits on every processor: the C library picks one of
// several ways by what the processor can do, and they differ in the last digit. The exact kernel
// does the same operations in vectors.

/// e^x for x <= 709, error below 1 ulp; 0 below -708.
[[nodiscard]] double exactExp(double x) noexcept;
/// Natural logarithm of a normal x > 0, error below 1 ulp.
[[nodiscard]] double exactLog(double x) noexcept;
/// log(1 + x) for x >= 0, without losing the digits of a small x.
[[nodiscard]] double exactLog1p(double x) noexcept;

} // namespace candor
