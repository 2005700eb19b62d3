// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figure_request.h"

#include <QString>

#include <optional>
#include <span>
#include <stop_token>

namespace candor::ui {

/// The content of a figure from what was computed before: the window and the command line both go
/// through here, so that the same data make the same figure.
[[nodiscard]] FigureContent makeFigureContent(const LogitsTable& table,
                                              const EvaluationSettings& settings,
                                              const TemperatureOrigin& origin, const QString& name);

/// That of an open data set, with its figures at T = 1 and at the slider's T and its sweep.
[[nodiscard]] FigureContent makeFigureContent(const OpenDataSet& dataSet);

/// Computes what `kind` needs in double precision; `temperatures` are those of the temperature
/// kinds. Long on large data: for the command line and for threads. Throws Cancelled.
[[nodiscard]] FigureContent
computeFigureContent(const LogitsTable& table, const EvaluationSettings& settings,
                     const TemperatureOrigin& origin, const QString& name, FigureKind kind,
                     std::span<const double> temperatures, std::stop_token stop = {});

/// Why the figure cannot be drawn (yet), as one sentence; nothing when it can. Exported figures
/// come from double precision, so a content made while the slider moves is refused too.
[[nodiscard]] std::optional<QString> whyNotDrawable(const FigureRequest& request);

} // namespace candor::ui
