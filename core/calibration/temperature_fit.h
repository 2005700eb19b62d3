// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace candor {

struct TemperatureOptimum {
    double temperature = 1.0;
    double value = 0.0;
    bool atEdge = false; // a bound is as good: the true optimum may lie outside
};

/// Where a smooth loss (NLL, Brier score) is lowest for `from` <= T <= `to`: Brent's method on log
/// T, to about eight digits. MAE and ECE jump when a decision crosses an edge: search those on a
/// grid.
[[nodiscard]] TemperatureOptimum minimiseSmoothLoss(const std::function<double(double)>& lossAt,
                                                    double from, double to);

} // namespace candor
