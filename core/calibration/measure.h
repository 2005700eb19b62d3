// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace candor {

/// The figures Candor reports of one member or ensemble (contracts, sections 2 and 5).
enum class Measure { Accuracy, Mae, WeightedMae, Ece, Mce, Nll, Brier };

inline constexpr std::array AllMeasures{Measure::Accuracy, Measure::Mae, Measure::WeightedMae,
                                        Measure::Ece,      Measure::Mce, Measure::Nll,
                                        Measure::Brier};

/// The measure's name in JSON, CSV and on the command line: "weighted_mae" …
[[nodiscard]] std::string_view measureKey(Measure measure);
[[nodiscard]] std::optional<Measure> measureFromKey(std::string_view key);

/// True for accuracy alone.
[[nodiscard]] constexpr bool higherIsBetter(Measure measure) noexcept {
    return measure == Measure::Accuracy;
}

/// One value a measure. NaN where nothing could be counted (no labelled file, no decision in
/// scope).
struct Measures {
    double accuracy = 0.0;    // share of files whose winning class is correct
    double mae = 0.0;         // mean over non-empty buckets of |observed - expected|
    double weightedMae = 0.0; // the same, weighted by the share of winning decisions (wMAE-A)
    double ece = 0.0;         // winning decisions, 15 equal-width buckets
    double mce = 0.0;         // the largest gap of those
    double nll = 0.0;         // mean natural-log loss of the file posterior
    double brier = 0.0;       // mean over files of the squared distance to the label, over classes
};

[[nodiscard]] double valueOf(const Measures& measures, Measure measure) noexcept;

} // namespace candor
