// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calibration/measure.h"
#include "evaluation/evaluation.h"

#include <QString>

#include <cstdint>

namespace candor::ui {

/// Numbers as people read them, in the user's locale. Undefined values (NaN) are an en dash.
[[nodiscard]] QString countText(std::uint64_t count);                  // "12 345"
[[nodiscard]] QString temperatureText(double temperature);             // "1.10"
[[nodiscard]] QString confidenceText(double confidence);               // "0.871"
[[nodiscard]] QString percentText(double share);                       // "71 %"
[[nodiscard]] QString measureValueText(double value, Measure measure); // "74.5 %", "0.0223"
[[nodiscard]] QString meanAndDeviationText(const MeanAndDeviation& value, Measure measure);
/// Every digit, for files and spreadsheets, whatever the locale; empty where undefined.
[[nodiscard]] QString fullPrecision(double value);
/// "0.8–0.9"; more decimals only where the edges need them.
[[nodiscard]] QString bucketRangeText(const ReliabilityBucket& bucket);

/// A measure's short name, in the field's words: "MAE", "Weighted MAE", "Accuracy" …
[[nodiscard]] QString measureName(Measure measure);
/// One or two sentences: definition, which decisions, which buckets.
[[nodiscard]] QString measureDefinition(Measure measure, const EvaluationSettings& settings);
/// "all decisions", "winning decisions", "class guitar against the rest".
[[nodiscard]] QString scopeText(const DecisionScope& scope, const QString& className);

} // namespace candor::ui
