// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibration/posterior_blocks.h"

#include "calibration/exact_kernel.h"
#include "calibration/parallel_runs.h"

#include <algorithm>
#include <vector>

namespace candor {

bool forEachPosteriorBlock(const EnsembleView& view, const PosteriorRequest& request,
                           const std::stop_token& stop,
                           const std::function<void(const PosteriorBlock&)>& visit) {
    const ExactPass pass{.view = view, .scope = {}, .buckets = {}};
    const ExactKernel kernel = exactKernel(request.instructionSet);
    const std::vector<std::uint8_t> counted(view.patches.files()); // nothing is counted
    const auto makeWorker = [&] {
        return [&, run = ExactRun(view, false), scratch = ExactScratch(pass)](
                   std::size_t, std::size_t first, std::size_t last) mutable {
            run.load(request.files.subspan(first, last - first), counted);
            kernel.average(pass, run, request.temperature, scratch);
            for (std::size_t block = 0; block < run.blocks(); ++block) {
                const std::size_t lane = block * ExactLanes;
                const std::size_t lanes = std::min(ExactLanes, run.files().size() - lane);
                visit({first + lane, run.files().subspan(lane, lanes),
                       scratch.ensemble.data() + block * pass.blockSize()});
            }
        };
    };
    return forEachRun(request.files.size(), request.threads, stop, makeWorker,
                      filesPerRun(view.logits.classes()));
}

} // namespace candor
