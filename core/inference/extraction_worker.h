// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/extraction_networks.h"
#include "inference/extraction_results.h"
#include "inference/extraction_schedule.h"
#include "inference/extraction_track.h"
#include "inference/logits_extraction.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace candor {

/// What all workers of one run share.
struct ExtractionRun {
    const Ensemble& ensemble;
    std::span<const std::filesystem::path> files;
    PatchPlan plan;
    std::size_t batchSize = 0;
    ExtractionSchedule& schedule;
    ExtractionResults& results;
    ExtractionNetworks& networks;
    const decltype(ExtractionSettings::recall)& recall;
};

/// One thread's part: decodes files into a batch of its own, and classifies what is full.
class ExtractionWorker {
public:
    ExtractionWorker(const ExtractionRun& run, bool decodes, bool classifies);

    /// Until nothing is left or a stop. Throws ModelError and what else ends the run.
    void work(const std::stop_token& stop);

private:
    void classifyWaiting(const std::stop_token& stop);
    void decode(std::size_t index, const std::stop_token& stop);
    [[nodiscard]] bool recall(FileInProgress& file, std::size_t index, const std::stop_token& stop);
    void hear(const std::shared_ptr<FileInProgress>& file, std::size_t index,
              const std::stop_token& stop);
    [[nodiscard]] bool open(const std::shared_ptr<FileInProgress>& file, std::size_t index,
                            const std::stop_token& stop);
    [[nodiscard]] FileLogits cutPatches(const std::shared_ptr<FileInProgress>& file,
                                        const std::stop_token& stop);
    void append(PatchBatch::Entry entry);
    void submit(const std::stop_token& stop);

    const ExtractionRun& m_run;
    bool m_decodes;
    bool m_classifies;
    std::optional<TrackPatches> m_track; // the file being decoded
    std::vector<FeatureMatrix> m_patch;  // one a front end
    std::shared_ptr<PatchBatch> m_batch; // being filled
};

} // namespace candor
