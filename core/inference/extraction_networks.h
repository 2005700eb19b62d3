// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/patch_source.h"
#include "inference/extraction_results.h"
#include "inference/extraction_schedule.h"

#include <atomic>
#include <cstddef>
#include <stop_token>
#include <vector>

namespace candor {

/// Whether a member runs on a graphics card now, which takes one call at a time.
[[nodiscard]] bool usesCard(const Ensemble& ensemble);

/// Runs members on batches. Safe to call from all workers at once.
class ExtractionNetworks {
public:
    /// `batchSize`: patches a call at most; 0: what each classifier says.
    ExtractionNetworks(const Ensemble& ensemble, std::size_t batchSize, ExtractionResults& results);

    /// Writes the member's logits into the batch and hands the batch on when it is the last. A file
    /// on which the network fails fails alone. Throws ModelError when the member fails for good.
    void run(const ClassifyJob& job, std::stop_token stop);

private:
    /// [first, last) of a batch's entries.
    struct Stretch {
        std::size_t first = 0;
        std::size_t last = 0;
    };
    void classify(const ClassifyJob& job, Stretch entries, std::stop_token stop);
    void classifyUnknown(const ClassifyJob& job, std::stop_token stop);
    void classifyFileByFile(const ClassifyJob& job, std::stop_token stop);
    [[nodiscard]] std::size_t callSize(std::size_t member) const;

    const Ensemble& m_ensemble;
    std::size_t m_batchSize;
    ExtractionResults& m_results;
    std::vector<PatchShape> m_shapes;                // one a front end
    std::vector<std::atomic<double>> m_patchSeconds; // one a member: wall time, 0 until known
};

} // namespace candor
