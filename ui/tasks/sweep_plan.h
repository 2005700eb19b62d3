// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calibration/temperature_sweep.h"
#include "evaluation/evaluation.h"

#include <cstddef>
#include <vector>

namespace candor::ui {

/// The grid of T* in an order that shows the shape of a curve early: every half, then every
/// quarter, then the rest.
struct SweepPlan {
    std::vector<double> temperatures;
    std::vector<std::size_t> stageEnds; // positions after which a curve is worth showing; ascending
    std::vector<double> beyond; // the rest of the slider's range, after the grid; not for T*
};
[[nodiscard]] SweepPlan coarseToFinePlan();

/// Puts the figures of one temperature into a sweep, at their place in the rising order.
void insertInto(TemperatureSweep& sweep, const Evaluation& evaluation);

} // namespace candor::ui
