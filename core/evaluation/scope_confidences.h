// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calibration/file_posterior.h"
#include "calibration/posterior_blocks.h"
#include "calibration/reliability_table.h"

#include <stop_token>
#include <vector>

namespace candor {

/// The ensemble's confidences of the decisions in scope, file after file: one each, or with all
/// decisions in scope one a class. Throws Cancelled when stopped.
[[nodiscard]] std::vector<double> confidencesInScope(const EnsembleView& view,
                                                     const DecisionScope& scope,
                                                     const PosteriorRequest& request,
                                                     const std::stop_token& stop);

} // namespace candor
