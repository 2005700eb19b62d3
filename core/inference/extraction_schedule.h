// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/extraction_batch.h"

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>

namespace candor {

/// One network on one batch: what a worker does at a time, so that a stop is noticed between
/// networks, and the last batch of a short run still keeps several workers busy.
struct ClassifyJob {
    std::shared_ptr<PatchBatch> batch;
    std::size_t member = 0;
};

/// What waits to be done, shared by all workers. Batches that wait are bounded. Where every worker
/// may classify, the one that finds the queue full works it off itself, so nobody waits for a
/// place; where only one may (a card takes one call at a time), the others wait for it.
class ExtractionSchedule {
public:
    struct Limits {
        std::size_t files = 0;
        std::size_t members = 0;
        std::size_t decoders = 0;       // workers that will call takeFile() and decodingEnded()
        std::size_t waitingBatches = 0; // at least 1
        bool oneClassifier = false;
    };
    explicit ExtractionSchedule(const Limits& limits);

    /// A file's place among the files; none when all have been taken.
    [[nodiscard]] std::optional<std::size_t> takeFile();
    /// To be called once by each decoder, when it takes no more files and has submitted all.
    void decodingEnded();

    /// One job a member. Waits for a place when others classify; see isFull() otherwise.
    void submit(std::shared_ptr<PatchBatch> batch, std::stop_token stop);
    [[nodiscard]] bool isFull() const;
    [[nodiscard]] std::optional<ClassifyJob> takeJob();

    /// Waits until there is a job, and returns false when there will be none.
    [[nodiscard]] bool waitForJob(std::stop_token stop);

    [[nodiscard]] bool oneClassifier() const;
    /// The card has given up: from now on everybody classifies.
    void shareClassifying();

private:
    [[nodiscard]] bool full() const; // under the mutex

    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    Limits m_limits;
    std::size_t m_nextFile = 0;
    std::deque<ClassifyJob> m_jobs;
};

} // namespace candor
