// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/window.h"

#include <cmath>
#include <numbers>

namespace candor {
namespace {

double windowValue(WindowShape shape, double turn) {
    const double first = std::cos(turn);
    switch (shape) {
    case WindowShape::Hann:
    case WindowShape::HannSymmetric:
        return 0.5 - 0.5 * first;
    case WindowShape::Hamming:
        return 0.54 - 0.46 * first;
    case WindowShape::Blackman:
        return 0.42 - 0.5 * first + 0.08 * std::cos(2.0 * turn);
    case WindowShape::Rectangular:
        break;
    }
    return 1.0;
}

} // namespace

std::vector<double> analysisWindow(WindowShape shape, std::size_t length) {
    std::vector<double> window(length, 1.0);
    if (length < 2) {
        return window;
    }
    const bool symmetric = shape == WindowShape::HannSymmetric;
    const double period = static_cast<double>(symmetric ? length - 1 : length);
    for (std::size_t n = 0; n < length; ++n) {
        window[n] = windowValue(shape, 2.0 * std::numbers::pi * static_cast<double>(n) / period);
    }
    return window;
}

} // namespace candor
