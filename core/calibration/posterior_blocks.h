// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calibration/exact_run.h"
#include "calibration/file_posterior.h"
#include "calibration/instruction_set.h"
#include "classification/temperature.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <stop_token>

namespace candor {

/// Ensemble posteriors of up to sixteen files.
struct PosteriorBlock {
    std::size_t place = 0;                // of the first file among all that are looked at
    std::span<const std::uint32_t> files; // one a lane
    const double* posteriors = nullptr;   // [class][16]

    [[nodiscard]] const double* of(std::size_t label) const noexcept {
        return posteriors + label * ExactLanes;
    }
};

struct PosteriorRequest {
    Temperature temperature{1.0};
    std::span<const std::uint32_t> files;
    unsigned threads = 0;                                 // 0: as many as the machine has
    InstructionSet instructionSet = bestInstructionSet(); // changes no bit
};

/// Ensemble posteriors of many files, computed in vectors: those of FilePosterior to the bit.
/// `visit` is called from several threads at once, with blocks that have no file in common. False
/// when stopped.
bool forEachPosteriorBlock(const EnsembleView& view, const PosteriorRequest& request,
                           const std::stop_token& stop,
                           const std::function<void(const PosteriorBlock&)>& visit);

} // namespace candor
