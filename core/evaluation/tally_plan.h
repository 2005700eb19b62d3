// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calibration/decision_tally.h"
#include "evaluation/evaluation_settings.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace candor {

struct LogitsTable;

[[nodiscard]] EnsembleView viewOf(const LogitsTable& table, std::span<const std::size_t> members);

/// The plan of an evaluation at settings.temperature, without outcomes. Buckets of equal mass take
/// their edges from each voter's own decisions. Throws Cancelled when stopped.
[[nodiscard]] TallyPlan tallyPlan(const LogitsTable& table, const EvaluationSettings& settings,
                                  std::span<const std::size_t> members,
                                  const std::stop_token& stop);

/// The files with a 1 in `counted`, ascending.
[[nodiscard]] std::vector<std::uint32_t> indicesOf(const std::vector<std::uint8_t>& counted);

} // namespace candor
