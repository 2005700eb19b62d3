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
    /// Its logits of that member are known from an earlier run.
    [[nodiscard]] bool knows(std::size_t member) const noexcept {
        return member < m_knows.size() && m_knows[member];
    }
    /// Whether what is known of some members was of as many patches.
    [[nodiscard]] bool agreesWith(std::size_t patches) const noexcept {
        return !m_knownPatches || *m_knownPatches == patches;
    }

private:
    friend class ExtractionResults;
    std::size_t m_index;
    FileIdentity m_identity;
    std::vector<bool> m_knows; // one a member; set before the first patch is cut, like the next one
    std::optional<std::size_t> m_knownPatches;
    bool m_again = false; // the sound has been counted before
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
    void identified(FileInProgress& file, FileIdentity identity);
    /// What earlier runs left of it, before it is opened. True when nothing is left to do.
    [[nodiscard]] bool recalled(FileInProgress& file, KnownLogits known);
    /// In the place of one whose sound does not agree with what was known of it.
    [[nodiscard]] std::shared_ptr<FileInProgress> beginAgain(FileInProgress& file);
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
