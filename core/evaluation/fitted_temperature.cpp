// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/fitted_temperature.h"

#include "calibration/temperature_fit.h"
#include "calibration/temperature_sweep.h"
#include "evaluation/evaluation.h"

#include <cmath>
#include <stdexcept>

namespace candor {
namespace {

constexpr double LowestTemperature = 0.05;
constexpr double HighestTemperature = 20.0;

/// What is known before anything is fitted. Throws std::invalid_argument without labels.
FittedTemperature atOne(const LogitsTable& table, EvaluationSettings settings, Measure measure,
                        const std::stop_token& stop) {
    settings.temperature = 1.0;
    const Evaluation evaluation = evaluate(table, settings, stop);
    if (evaluation.files == 0) {
        throw std::invalid_argument("no labelled file to fit a temperature on");
    }
    FittedTemperature fitted;
    fitted.valueAtOne = valueOf(evaluation.ensemble.measures, measure);
    fitted.files = evaluation.files;
    return fitted;
}

/// Keeps T = 1 unless the optimum is better by more than sums of doubles waver.
void take(FittedTemperature& fitted, double temperature, double value, bool atEdge,
          Measure measure) {
    constexpr double Rounding = 1e-9;
    const double gain =
        higherIsBetter(measure) ? value - fitted.valueAtOne : fitted.valueAtOne - value;
    fitted.gained = gain > Rounding * std::abs(fitted.valueAtOne);
    fitted.temperature = fitted.gained ? temperature : 1.0;
    fitted.value = fitted.gained ? value : fitted.valueAtOne;
    fitted.atGridEdge = fitted.gained && atEdge;
}

} // namespace

FitDoubt fitDoubt(const FittedTemperature& fitted) noexcept {
    return !fitted.gained      ? FitDoubt::NothingGained
           : fitted.atGridEdge ? FitDoubt::AtEdge
                               : FitDoubt::None;
}

FittedTemperature fitTemperature(const LogitsTable& table, const EvaluationSettings& settings,
                                 Measure measure, std::stop_token stop) {
    EvaluationSettings atT = settings;
    atT.wantMembers = false;
    atT.wantOutcomes = false;
    FittedTemperature fitted = atOne(table, atT, measure, stop);
    if (measure == Measure::Nll || measure == Measure::Brier) {
        const auto lossAt = [&](double temperature) {
            atT.temperature = temperature;
            return valueOf(evaluate(table, atT, stop).ensemble.measures, measure);
        };
        const TemperatureOptimum best =
            minimiseSmoothLoss(lossAt, LowestTemperature, HighestTemperature);
        take(fitted, best.temperature, best.value, best.atEdge, measure);
        return fitted;
    }
    const TemperatureSweep swept = sweep(table, atT, defaultTemperatureGrid(), stop);
    if (const auto best = bestTemperature(swept.temperatures, swept.ensemble, measure)) {
        take(fitted, best->temperature, best->value, best->atGridEdge, measure);
    }
    return fitted;
}

} // namespace candor
