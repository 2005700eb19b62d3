// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calibration/live_reference.h"

#include "calibration/temperature_kernel.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace candor {
class Binning;
class LiveLogits;
} // namespace candor

namespace candor::test {

[[nodiscard]] std::shared_ptr<const LiveLogits> liveOf(const LiveSample& sample);
[[nodiscard]] std::vector<std::size_t> allMembers(const LiveSample& sample);
/// Those that this processor has.
[[nodiscard]] std::vector<InstructionSet> supportedSets();
/// The binning must outlive the query.
[[nodiscard]] LiveQuery queryAt(double temperature, const Binning& binning,
                                DecisionScope scope = {});
/// Within 1e-5 of the expected number.
[[nodiscard]] bool isNear(double actual, double expected);

/// Asks for everything with every instruction set, members in one pass and on their own, and
/// compares with the reference. Prints the first difference.
[[nodiscard]] bool agrees(const LiveSample& sample, LiveQuery query);

} // namespace candor::test
