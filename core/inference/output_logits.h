// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/model_description.h"

#include <cstddef>
#include <filesystem>
#include <span>

namespace candor {

/// Turns what a network gave, [patch][class], into logits in place (contracts, section 3):
/// log(max(p, 1e-12)) for single-label, log(max(p, 1e-12)) - log(max(1 - p, 1e-12)) for
/// multi-label. Log-probabilities are logits already (single-label).
void toLogits(std::span<float> scores, ModelOutput output, Task task);

/// Throws ModelError (MetadataValue of "output") when scores of patches that have nothing to do
/// with each other cannot be what `output` says: probabilities outside 0 to 1, or logits that are
/// probabilities throughout (a softmax inside the network).
void checkOutput(std::span<const float> scores, std::size_t classes, ModelOutput output, Task task,
                 const std::filesystem::path& model);

[[nodiscard]] bool allFinite(std::span<const float> values);

} // namespace candor
