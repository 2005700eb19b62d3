// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calibration/decision_tally.h"

#include <vector>

namespace candor::test {

/// What tallyDecisions() finds, by the definitions written down one file and one decision after the
/// other, with the C library's exp and log: what it did until it counted in vectors. One
/// temperature, one thread.
[[nodiscard]] std::vector<VoterTally> plainTally(const EnsembleView& view, const TallyPlan& plan,
                                                 double temperature);

} // namespace candor::test
