// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calibration/instruction_set.h"

#include <cstddef>
#include <span>

namespace candor {

struct LivePass;
struct LiveScratch;
struct LiveSums;

/// Works through the blocks first … last-1: posteriors at the pass's temperature, their buckets and
/// sums. Counts are added to scratch.counts, sums to `sums`, a voter each, the ensemble last.
using TemperatureKernel = void (*)(const LivePass& pass, LiveScratch& scratch, std::size_t first,
                                   std::size_t last, std::span<LiveSums> sums);
/// The set must be supported.
[[nodiscard]] TemperatureKernel temperatureKernel(InstructionSet set) noexcept;

} // namespace candor
