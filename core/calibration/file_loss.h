// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calibration/file_posterior.h"

#include <cstddef>
#include <span>

namespace candor {

/// Natural-log loss of one labelled file under the mean, over its patches and over `members`
/// (indices into the logits), of the posteriors at a temperature. Single-label: -log posterior of
/// the true class. Multi-label: mean over classes of the binary cross-entropy. Computed from the
/// logits throughout, so that it stays finite where the posterior itself underflows to 0; slow.
[[nodiscard]] double fileLoss(const EnsembleView& view, Temperature temperature, std::size_t file,
                              std::span<const std::size_t> members);

} // namespace candor
