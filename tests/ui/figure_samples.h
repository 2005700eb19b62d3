// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "synthetic_table.h"

#include "calibration/temperature_sweep.h"
#include "dataset/logits_table.h"
#include "figures/figure_content.h"

#include <QString>

#include <vector>

namespace candor::ui::sample {

/// A content of the synthetic table at a temperature, with a sweep of six temperatures.
inline FigureContent content(const char* name, double temperature, FigureKind kind,
                             const TemperatureOrigin& origin = {}) {
    const auto table = syntheticTable(name);
    EvaluationSettings settings;
    settings.temperature = temperature;
    const std::vector<double> temperatures = temperatureGrid(0.5, 3.0, 0.5);
    return computeFigureContent(*table, settings, origin, QString::fromLatin1(name), kind,
                                temperatures);
}

/// A request of any kind; the grids have three data sets.
inline FigureRequest request(FigureKind kind, double temperature = 2.0) {
    FigureRequest request;
    request.kind = kind;
    request.contents.push_back(content("piano.npz", temperature, kind));
    if (kind == FigureKind::ReliabilityGrid || kind == FigureKind::TemperatureGrid) {
        request.contents.push_back(content("violin.npz", temperature, kind));
        request.contents.push_back(content("a harp with a rather long name.npz", 1.0, kind));
    }
    return request;
}

} // namespace candor::ui::sample
