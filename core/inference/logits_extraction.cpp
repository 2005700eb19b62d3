// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/logits_extraction.h"

#include "cancelled.h"
#include "inference/extraction_worker.h"

#include <algorithm>
#include <exception>
#include <mutex>
#include <thread>

namespace candor {
namespace {

/// What one batch, and all that wait together, may take; a patch of raw sound is some megabytes.
constexpr std::size_t BatchBytes = std::size_t{16} << 20;
constexpr std::size_t WaitingBytes = std::size_t{64} << 20;

std::size_t patchBytes(const Ensemble& ensemble) {
    std::size_t values = 0;
    for (const FeatureExtractor& extractor : ensemble.frontEnds) {
        values += patchShape(extractor, ensemble.patches).values();
    }
    return std::max<std::size_t>(values * sizeof(float), 1);
}

std::size_t batchSizeFor(const Ensemble& ensemble, const ExtractionSettings& settings) {
    if (settings.batchSize > 0) {
        return settings.batchSize;
    }
    std::size_t size = std::max<std::size_t>(BatchBytes / patchBytes(ensemble), 1);
    for (const Ensemble::Member& member : ensemble.members) {
        size = std::min(size, std::max<std::size_t>(member.classifier->batchSize(), 1));
    }
    return size;
}

PatchPlan planFor(const Ensemble& ensemble, const ExtractionSettings& settings) {
    PatchPlan plan = ensemble.patches;
    if (settings.maxPatches > 0) {
        plan.maxPatches = plan.maxPatches > 0 ? std::min(plan.maxPatches, settings.maxPatches)
                                              : settings.maxPatches;
    }
    return plan;
}

std::size_t workersFor(const ExtractionSettings& settings) {
    return std::max(settings.workers > 0 ? settings.workers : std::thread::hardware_concurrency(),
                    1U);
}

/// The first thing that went wrong ends the run for all workers.
class FirstFailure {
public:
    explicit FirstFailure(std::stop_source& stop) : m_stop(stop) {}
    void keep(std::exception_ptr failure) {
        {
            const std::scoped_lock lock(m_mutex);
            if (!m_failure) {
                m_failure = std::move(failure);
            }
        }
        m_stop.request_stop();
    }
    void rethrow() const {
        if (m_failure) {
            std::rethrow_exception(m_failure);
        }
    }

private:
    std::stop_source& m_stop;
    std::mutex m_mutex;
    std::exception_ptr m_failure;
};

/// Ends when all workers have.
void runWorkers(const ExtractionRun& run, std::size_t workers, std::stop_source& stop) {
    FirstFailure failure(stop);
    const bool shared = !run.schedule.oneClassifier();
    {
        std::vector<std::jthread> pool;
        for (std::size_t index = 0; index < workers; ++index) {
            pool.emplace_back([&run, &stop, &failure, decodes = shared || index > 0,
                               classifies = shared || index == 0] {
                try {
                    ExtractionWorker(run, decodes, classifies).work(stop.get_token());
                } catch (...) {
                    failure.keep(std::current_exception());
                }
            });
        }
    }
    failure.rethrow();
}

} // namespace

void extractLogits(const Ensemble& ensemble, std::span<const std::filesystem::path> files,
                   const ExtractionSettings& settings, const ExtractionObserver& observer,
                   std::stop_token stop) {
    const std::size_t workers = workersFor(settings);
    const bool oneClassifier = workers > 1 && usesCard(ensemble);
    const std::size_t batchSize = batchSizeFor(ensemble, settings);
    const std::size_t fitting = WaitingBytes / (batchSize * patchBytes(ensemble));
    ExtractionSchedule schedule({.files = files.size(),
                                 .members = ensemble.members.size(),
                                 .decoders = oneClassifier ? workers - 1 : workers,
                                 .waitingBatches = std::clamp<std::size_t>(fitting, 1, 2 * workers),
                                 .oneClassifier = oneClassifier});
    ExtractionResults results(ensemble, files, observer);
    ExtractionNetworks networks(ensemble, settings.batchSize, results);
    const ExtractionRun run{ensemble,  files,          planFor(ensemble, settings),
                            batchSize, schedule,       results,
                            networks,  settings.recall};
    std::stop_source inner;
    const std::stop_callback outer(stop, [&inner] { inner.request_stop(); });
    runWorkers(run, workers, inner);
    if (inner.stop_requested()) {
        throw Cancelled();
    }
    results.report(true);
}

} // namespace candor
