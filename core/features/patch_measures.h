// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/feature_stages.h"
#include "features/patch_plan.h"

#include <cstddef>

namespace candor {

/// A plan in the unit in which patches are cut: samples (Patching::Signal, and any waveform) or
/// frames of the track.
struct PatchMeasures {
    bool inFrames = false;
    std::size_t length = 0;
    std::size_t hop = 0;
    std::size_t leadIn = 0; // samples in either case
    LastPatch last = LastPatch::Pad;
};

/// Throws std::invalid_argument with a sentence when a length is not positive or a patch is shorter
/// than a frame.
[[nodiscard]] PatchMeasures patchMeasures(const FeatureStages& stages, const PatchPlan& plan);

} // namespace candor
