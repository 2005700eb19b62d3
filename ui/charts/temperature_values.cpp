// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/temperature_values.h"

#include "evaluation/evaluation.h"
#include "text/number_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace candor::ui {
namespace {

struct CurveText {
    Q_DECLARE_TR_FUNCTIONS(CurveText)
};

std::size_t nearestIndex(const std::vector<double>& temperatures, double temperature) {
    const auto distance = [temperature](double other) {
        return std::abs(std::log(other / temperature));
    };
    const auto nearest =
        std::min_element(temperatures.begin(), temperatures.end(),
                         [&](double a, double b) { return distance(a) < distance(b); });
    return static_cast<std::size_t>(nearest - temperatures.begin());
}

MeanAndDeviation membersAt(const TemperatureSweep& sweep, std::size_t index, Measure measure) {
    std::vector<VoterEvaluation> members;
    for (const SweepCurve& curve : sweep.members) {
        members.push_back({curve.name, curve.values.at(index), {}});
    }
    return acrossMembers(members, measure);
}

} // namespace

std::optional<BestTemperature> markedBest(const TemperatureCurveValues& values) {
    if (values.best || !values.sweep) {
        return values.best;
    }
    return bestTemperature(values.sweep->temperatures, values.sweep->ensemble, values.measure);
}

std::optional<double> interpolated(const TemperatureCurveValues& values, double temperature) {
    if (!values.sweep || values.sweep->temperatures.empty()) {
        return std::nullopt;
    }
    const std::vector<double>& grid = values.sweep->temperatures;
    const auto at = [&values](std::size_t index) {
        return valueOf(values.sweep->ensemble.values.at(index), values.measure);
    };
    if (temperature < grid.front() || temperature > grid.back()) {
        return std::nullopt;
    }
    const auto above = std::lower_bound(grid.begin(), grid.end(), temperature);
    const auto index = static_cast<std::size_t>(above - grid.begin());
    double value = at(index);
    if (*above > temperature) {
        const double share =
            std::log(temperature / grid[index - 1]) / std::log(grid[index] / grid[index - 1]);
        value = at(index - 1) + share * (value - at(index - 1));
    }
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

QString bestText(const TemperatureCurveValues& values, bool brief) {
    const std::optional<BestTemperature> best = markedBest(values);
    if (!best) {
        return {};
    }
    const QString number = temperatureText(best->temperature);
    if (best->atGridEdge) {
        return brief ? CurveText::tr("T* = %1 (edge)").arg(number)
                     : CurveText::tr("T* = %1, at the edge of the grid").arg(number);
    }
    return values.complete ? CurveText::tr("T* = %1").arg(number)
                           : CurveText::tr("T* ≈ %1").arg(number);
}

QString curveDescription(const TemperatureCurveValues& values, double temperature,
                         std::optional<double> value) {
    const QString name = measureName(values.measure);
    QStringList sentences;
    const std::optional<double> shown = value ? value : interpolated(values, temperature);
    sentences << (shown ? CurveText::tr("T = %1, where the ensemble's %2 is %3.")
                              .arg(temperatureText(temperature), name,
                                   measureValueText(*shown, values.measure))
                        : CurveText::tr("T = %1.").arg(temperatureText(temperature)));
    if (const std::optional<BestTemperature> best = markedBest(values)) {
        sentences << CurveText::tr("%1, with %2 %3.")
                         .arg(bestText(values), name,
                              measureValueText(best->value, values.measure));
    }
    if (!values.sweep || values.sweep->temperatures.empty()) {
        sentences << CurveText::tr("The curve is not computed yet.");
        return sentences.join(QLatin1Char(' '));
    }
    sentences << CurveText::tr(
                     "%1 over temperatures from %2 to %3, for the ensemble and %4 members.")
                     .arg(name, temperatureText(values.sweep->temperatures.front()),
                          temperatureText(values.sweep->temperatures.back()),
                          countText(values.sweep->members.size()));
    if (!values.complete) {
        sentences << CurveText::tr("It is still being refined.");
    }
    return sentences.join(QLatin1Char(' '));
}

QString hoverText(const TemperatureCurveValues& values, double temperature) {
    if (!values.sweep || values.sweep->temperatures.empty()) {
        return {};
    }
    const TemperatureSweep& sweep = *values.sweep;
    const std::size_t index = nearestIndex(sweep.temperatures, temperature);
    const double ensemble = valueOf(sweep.ensemble.values.at(index), values.measure);
    QString text = CurveText::tr("T = %1\nEnsemble: %2 %3")
                       .arg(temperatureText(sweep.temperatures[index]), measureName(values.measure),
                            measureValueText(ensemble, values.measure));
    if (!sweep.members.empty()) {
        const MeanAndDeviation members = membersAt(sweep, index, values.measure);
        text += QLatin1Char('\n') +
                CurveText::tr("Members: %1").arg(meanAndDeviationText(members, values.measure));
    }
    return text;
}

} // namespace candor::ui
