// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calibration/measure.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace candor {

/// from, from + step, … up to `to` (inclusive within rounding), each rounded to the nearest 1e-9 so
/// that 0.5 + 51 x 0.05 prints as it reads. Throws std::invalid_argument unless 0 < from <= to,
/// step > 0 and at most 10 000 temperatures result.
[[nodiscard]] std::vector<double> temperatureGrid(double from, double to, double step);

/// 0.50, 0.55 … 3.00: the grid of T* (contracts, section 2).
[[nodiscard]] std::vector<double> defaultTemperatureGrid();

struct SweepCurve {
    std::string name;             // "ensemble" or the member's name
    std::vector<Measures> values; // one a temperature
};

struct BestTemperature {
    double temperature = 1.0;
    double value = 0.0;
    bool atGridEdge = false; // the true optimum may lie outside
};

/// Every measure at every temperature of a grid.
struct TemperatureSweep {
    std::vector<double> temperatures; // increasing
    SweepCurve ensemble;
    std::vector<SweepCurve> members;
};

/// The temperature with the best value (lowest; highest for accuracy); on ties the one nearest 1,
/// then the lower. NaN values are passed over; nothing when all are NaN.
[[nodiscard]] std::optional<BestTemperature>
bestTemperature(std::span<const double> temperatures, const SweepCurve& curve, Measure measure);

} // namespace candor
