// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figure_request.h"

#include <QString>

namespace candor::ui {

[[nodiscard]] QString figureKindName(FigureKind kind); // "Reliability diagram"

/// True when the figure's temperature is not 1: then T = 1 is drawn beside it.
[[nodiscard]] bool hasOwnTemperature(const FigureContent& content);
/// The evaluation that the figure is about: at its own temperature.
[[nodiscard]] const Evaluation& shownEvaluation(const FigureContent& content);

[[nodiscard]] QString ensembleWord(const FigureContent& content); // "ensemble", or "model" for one
[[nodiscard]] QString temperatureEquation(double temperature);    // "T = 1", "T = 1.10"
/// Where the temperature came from: "chosen on these data", "fitted on X (NLL)"; empty when chosen
/// by hand.
[[nodiscard]] QString originText(const TemperatureOrigin& origin);
/// "T = 1.10, chosen on these data".
[[nodiscard]] QString temperatureClause(const FigureContent& content);

/// The same, or only its equation, for a legend under which a caption says the rest.
[[nodiscard]] QString temperatureInLegend(const FigureContent& content, bool namesOrigin);
/// True when all contents have the same temperature from the same origin.
[[nodiscard]] bool sharesTemperature(const FigureRequest& request);
/// Short enough for the top of a panel: "T* = 1.10", "T = 1.14, fitted".
[[nodiscard]] QString temperatureOverPanel(const FigureContent& content);

[[nodiscard]] QString filesText(std::uint64_t files); // "3 630 files"
/// "all decisions", "class guitar against the rest": of the first content.
[[nodiscard]] QString scopeOf(const FigureContent& content);

/// Two lines above the figure: what it is of, and what it shows.
[[nodiscard]] QString figureHeadline(const FigureRequest& request);
[[nodiscard]] QString figureSubline(const FigureRequest& request);
/// What was counted, and how: "all decisions · 10 equal-width buckets · 3 630 files".
[[nodiscard]] QString figureCaption(const FigureRequest& request);

} // namespace candor::ui
