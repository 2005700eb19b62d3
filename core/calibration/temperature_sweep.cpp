// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibration/temperature_sweep.h"

#include <cmath>
#include <stdexcept>

namespace candor {
namespace {

constexpr double MostTemperatures = 10'000.0;

double rounded(double temperature) {
    return std::round(temperature * 1e9) / 1e9;
}

} // namespace

std::vector<double> temperatureGrid(double from, double to, double step) {
    if (!(from > 0.0) || !(to >= from) || !(step > 0.0) || !std::isfinite(to)) {
        throw std::invalid_argument("a temperature grid needs 0 < from <= to and step > 0");
    }
    const double steps = std::floor((to - from) / step + 1e-9);
    if (steps >= MostTemperatures) {
        throw std::invalid_argument("a temperature grid may hold at most 10 000 temperatures");
    }
    std::vector<double> temperatures;
    for (int k = 0; k <= static_cast<int>(steps); ++k) {
        temperatures.push_back(rounded(from + k * step));
    }
    return temperatures;
}

std::vector<double> defaultTemperatureGrid() {
    return temperatureGrid(0.5, 3.0, 0.05);
}

std::optional<BestTemperature> bestTemperature(std::span<const double> temperatures,
                                               const SweepCurve& curve, Measure measure) {
    std::optional<BestTemperature> best;
    for (std::size_t index = 0; index < temperatures.size(); ++index) {
        const double value = valueOf(curve.values[index], measure);
        if (std::isnan(value)) {
            continue;
        }
        const double temperature = temperatures[index];
        const bool better =
            !best || (higherIsBetter(measure) ? value > best->value : value < best->value);
        const bool nearerOne = best && value == best->value &&
                               std::abs(temperature - 1.0) < std::abs(best->temperature - 1.0);
        if (better || nearerOne) {
            best = {temperature, value, index == 0 || index + 1 == temperatures.size()};
        }
    }
    return best;
}

} // namespace candor
