// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calibration/reliability_table.h"

namespace candor {

/// Mean over the non-empty buckets of |observed - expected|, each bucket with equal weight
/// (Lukashevich et al. 2023). NaN when every bucket is empty.
[[nodiscard]] double meanAbsoluteError(const ReliabilityTable& table) noexcept;

/// The same differences weighted by the share of winning decisions in each bucket (the paper's
/// proposal, read as wMAE-A). NaN when no winning decision is in scope.
[[nodiscard]] double weightedMeanAbsoluteError(const ReliabilityTable& table) noexcept;

/// Sum over buckets of count / decisions * |observed - mean confidence| (Naeini et al. 2015).
[[nodiscard]] double expectedCalibrationError(const ReliabilityTable& table) noexcept;

/// The largest |observed - mean confidence| over non-empty buckets.
[[nodiscard]] double maximumCalibrationError(const ReliabilityTable& table) noexcept;

} // namespace candor
