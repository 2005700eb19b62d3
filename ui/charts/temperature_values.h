// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calibration/measure.h"
#include "calibration/temperature_sweep.h"

#include <QString>

#include <memory>
#include <optional>

namespace candor::ui {

/// The slider's range.
inline constexpr double LowestTemperature = 0.2;
inline constexpr double HighestTemperature = 5.0;

/// One measure of a sweep. Shared: copying is cheap.
struct TemperatureCurveValues {
    std::shared_ptr<const TemperatureSweep> sweep; // null: nothing computed yet
    Measure measure = Measure::Mae;
    bool complete = false; // false while the sweep is still being refined
    /// T* where the caller knows it better than the sweep shown (a grid of its own); nothing: the
    /// sweep's best.
    std::optional<BestTemperature> best;
};

/// The T* to mark; nothing without values.
[[nodiscard]] std::optional<BestTemperature> markedBest(const TemperatureCurveValues& values);

/// The ensemble's measure between the sweep's temperatures, linear in the logarithm of T; nothing
/// outside of them or where it is not defined.
[[nodiscard]] std::optional<double> interpolated(const TemperatureCurveValues& values,
                                                 double temperature);

/// "T* = 1.10", with "at the edge of the grid" or, while refining, "≈". `brief`: where there is
/// room for a few letters only.
[[nodiscard]] QString bestText(const TemperatureCurveValues& values, bool brief = false);

/// The diagram in words for screen readers, the line's temperature and value first.
[[nodiscard]] QString curveDescription(const TemperatureCurveValues& values, double temperature,
                                       std::optional<double> value);

/// What a hover says at the sweep's temperature nearest to one: ensemble, members' mean and spread.
[[nodiscard]] QString hoverText(const TemperatureCurveValues& values, double temperature);

} // namespace candor::ui
