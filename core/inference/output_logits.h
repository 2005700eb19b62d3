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

/// What a network gave for patches that have nothing to do with each other, silence and very loud
/// noise among them: there logits leave any range.
struct TrialScores {
    std::span<const float> values; // [patch][class]
    std::size_t classes = 0;
    bool unbounded = false; // the last layer can give any value, whichever are seen
};

/// Throws ModelError (MetadataValue of "output") when the scores cannot be what the description
/// says: probabilities outside 0 to 1, or of single labels that do not sum to one; logits that all
/// lie between 0 and 1 (a softmax or a sigmoid inside the network).
void checkOutput(const TrialScores& scores, const ModelDescription& description,
                 const std::filesystem::path& model);

[[nodiscard]] bool allFinite(std::span<const float> values);

} // namespace candor
