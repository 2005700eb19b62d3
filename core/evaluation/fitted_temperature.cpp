// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/fitted_temperature.h"

#include "calibration/temperature_fit.h"
#include "calibration/temperature_sweep.h"
#include "evaluation/evaluation.h"

#include <stdexcept>

namespace candor {
namespace {

constexpr double LowestTemperature = 0.05;
constexpr double HighestTemperature = 20.0;

} // namespace

FittedTemperature fitTemperature(const LogitsTable& table, const EvaluationSettings& settings,
                                 Measure measure, std::stop_token stop) {
    EvaluationSettings atT = settings;
    atT.wantMembers = false;
    atT.wantOutcomes = false;
    if (measure == Measure::Nll || measure == Measure::Brier) {
        const auto lossAt = [&](double temperature) {
            atT.temperature = temperature;
            const Evaluation evaluation = evaluate(table, atT, stop);
            if (evaluation.files == 0) {
                throw std::invalid_argument("no labelled file to fit a temperature on");
            }
            return valueOf(evaluation.ensemble.measures, measure);
        };
        const TemperatureOptimum best =
            minimiseSmoothLoss(lossAt, LowestTemperature, HighestTemperature);
        return {best.temperature, best.value, best.atEdge};
    }
    const TemperatureSweep swept = sweep(table, atT, defaultTemperatureGrid(), stop);
    const auto best = bestTemperature(swept.temperatures, swept.ensemble, measure);
    if (!best) {
        throw std::invalid_argument("no labelled file to fit a temperature on");
    }
    return {best->temperature, best->value, best->atGridEdge};
}

} // namespace candor
