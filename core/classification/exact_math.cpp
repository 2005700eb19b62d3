// SPDX-License-Identifier: GPL-3.0-or-later
#include "classification/exact_math.h"

#include <cstddef>
#include <cstdint>

#define CANDOR_EXACT_LANES 1
#define CANDOR_EXACT_TARGET
namespace candor::exact_scalar {
#include "classification/exact_math.inc"
} // namespace candor::exact_scalar

namespace candor {

double exactExp(double x) noexcept {
    return exact_scalar::expOf(exact_scalar::Doubles{x})[0];
}

double exactLog(double x) noexcept {
    return exact_scalar::logOf(exact_scalar::Doubles{x})[0];
}

double exactLog1p(double x) noexcept {
    const double rounded = 1.0 + x;
    return exactLog(rounded) + (x - (rounded - 1.0)) / rounded;
}

} // namespace candor
