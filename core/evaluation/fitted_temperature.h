// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calibration/measure.h"
#include "evaluation/evaluation_settings.h"

#include <cstdint>
#include <stop_token>

namespace candor {

struct LogitsTable;

struct FittedTemperature {
    double temperature = 1.0;
    double value = 0.0;      // the measure there, on the data fitted on
    double valueAtOne = 0.0; // the same at T = 1
    std::uint64_t files = 0; // labelled ones that were fitted on
    bool atGridEdge = false; // the true optimum may lie outside what was searched
    bool gained = false;     // better there than at T = 1, beyond rounding; else T is 1
};

/// Why a temperature should not be stored with its models without a person's word.
enum class FitDoubt : std::uint8_t { None, AtEdge, NothingGained };
[[nodiscard]] FitDoubt fitDoubt(const FittedTemperature& fitted) noexcept;

/// The temperature with which the ensemble does best by `measure` on the files of
/// settings.filter: NLL and Brier score by Brent's method in 0.05 … 20, the others on the grid
/// 0.50, 0.55 … 3.00, where ties go to the T nearest 1. T stays 1 where no other one is better.
/// settings.temperature is not used. Throws
/// Cancelled when stopped, std::invalid_argument when no labelled file is in the filter.
[[nodiscard]] FittedTemperature fitTemperature(const LogitsTable& table,
                                               const EvaluationSettings& settings, Measure measure,
                                               std::stop_token stop = {});

} // namespace candor
