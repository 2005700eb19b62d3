// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/extraction_batch.h"
#include "inference/extraction_meter.h"
#include "inference/logits_extraction.h"

#include <atomic>
#include <cstddef>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <vector>

namespace candor {

/// A file between its opening and its last logits. What is not public belongs to
/// ExtractionResults and its mutex.
class FileInProgress {
public:
    explicit FileInProgress(std::size_t index) : m_index(index) {}
    /// Reported already: what is left of it need not be computed.
    [[nodiscard]] bool failed() const noexcept { return m_failed; }

private:
    friend class ExtractionResults;
    std::size_t m_index;
    std::atomic<bool> m_failed{false};
    bool m_opened = false;
    std::optional<double> m_expectedSeconds;
    double m_countedSeconds = 0.0;
    std::optional<FileLogits> m_facts;        // once it is decoded
    std::vector<std::vector<float>> m_logits; // [member], growing [patch][class]
    std::size_t m_classified = 0;             // patches
};

/// Gathers logits until a file has all of its own, and tells the observer. Safe to call from all
/// workers at once; the observer is called outside the mutex that guards the files.
class ExtractionResults {
public:
    ExtractionResults(const Ensemble& ensemble, std::span<const std::filesystem::path> files,
                      const ExtractionObserver& observer);

    [[nodiscard]] std::shared_ptr<FileInProgress> begin(std::size_t index) const;
    /// `expected`: seconds that will be decoded, where the file declares its length.
    void opened(FileInProgress& file, std::optional<double> expected);
    /// One more patch waits for the networks.
    void patchDecoded(const ExtractionTimes& times);
    /// All patches are cut; `facts` lacks only its logits.
    void decoded(FileInProgress& file, FileLogits facts);
    /// The file gives nothing; later calls for it change nothing. `facts`: what is known of it.
    void failed(FileInProgress& file, FileFailure failure, FileLogits facts = {});
    /// Every member is done with the batch.
    void classified(const PatchBatch& batch);
    void addTimes(const ExtractionTimes& times);
    /// Reports the progress if it is time, or in any case.
    void report(bool always = false);

private:
    using Finished = std::pair<std::size_t, std::shared_ptr<const FileLogits>>;

    void keep(FileInProgress& file, const PatchBatch& batch, std::size_t entry);
    [[nodiscard]] std::optional<Finished> finishIfComplete(FileInProgress& file);
    [[nodiscard]] Finished finish(FileInProgress& file, FileLogits logits);
    void tell(std::span<const Finished> finished);

    const Ensemble& m_ensemble;
    std::span<const std::filesystem::path> m_files;
    const ExtractionObserver& m_observer;
    std::mutex m_mutex; // files in progress and the meter
    ExtractionMeter m_meter;
    std::mutex m_observerMutex; // one call at a time; taken before m_mutex, never after
};

} // namespace candor
