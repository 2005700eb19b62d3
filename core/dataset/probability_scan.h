// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "classification/score_matrix.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace candor {

class ReadMeter;

/// What is odd about an array of probabilities.
struct ProbabilityScan {
    std::optional<std::uint64_t> outside;  // storage index of an element outside [0, 1]
    double outsideValue = 0.0;             // rounding up to 1e-6 outside is let pass
    std::uint64_t rowsNotSummingToOne = 0; // by more than 1e-3
    std::uint64_t raised = 0;              // below 1e-12, which is the least that a row reads as
};

/// Looks at finite values in native byte order. Throws Cancelled.
[[nodiscard]] ProbabilityScan scanProbabilities(std::span<const std::byte> scores, ScoreShape shape,
                                                ScoreFormat format, const ReadMeter& meter);

} // namespace candor
