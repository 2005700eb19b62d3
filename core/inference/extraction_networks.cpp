// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/extraction_networks.h"

#include "inference/extraction_track.h"
#include "sentence.h"

#include <algorithm>
#include <bit>
#include <chrono>

namespace candor {
namespace {

/// A call this long leaves room for a stop to be noticed within 200 ms.
constexpr double LongestCall = 0.1; // seconds
/// Patches of a member's first call, before its speed is known.
constexpr std::size_t FirstCall = 8;

/// Faults of a model that the sound of one file may bring about.
bool concernsOneFile(ModelFault fault) {
    return fault == ModelFault::NotFinite || fault == ModelFault::ForwardFailed;
}

FileFailure failureOf(const ModelError& error, const std::string& member) {
    return {error.fault(), error.arguments(),
            "the network " + member + " failed on it: " +
                filledSentence(ModelError::sentence(error.fault()), error.arguments())};
}

} // namespace

bool usesCard(const Ensemble& ensemble) {
    return std::any_of(ensemble.members.begin(), ensemble.members.end(),
                       [](const Ensemble::Member& member) {
                           return member.classifier->device().kind == DeviceKind::Cuda;
                       });
}

ExtractionNetworks::ExtractionNetworks(const Ensemble& ensemble, std::size_t batchSize,
                                       ExtractionResults& results)
    : m_ensemble(ensemble), m_batchSize(batchSize), m_results(results),
      m_patchSeconds(ensemble.members.size()) {
    for (const FeatureExtractor& extractor : ensemble.frontEnds) {
        m_shapes.push_back(patchShape(extractor, ensemble.patches));
    }
}

std::size_t ExtractionNetworks::callSize(std::size_t member) const {
    const double seconds = m_patchSeconds[member];
    const std::size_t most =
        m_batchSize > 0
            ? m_batchSize
            : std::max<std::size_t>(m_ensemble.members[member].classifier->batchSize(), 1);
    if (seconds <= 0.0) {
        return std::min(FirstCall, most);
    }
    // Powers of two, so that a network sees few different shapes and settles on them.
    const double fitting = std::clamp(LongestCall / seconds, 1.0, 65536.0);
    return std::min(std::bit_floor(static_cast<std::size_t>(fitting)), most);
}

void ExtractionNetworks::classify(const ClassifyJob& job, Stretch entries, std::stop_token stop) {
    using Clock = std::chrono::steady_clock;
    const Ensemble::Member& member = m_ensemble.members[job.member];
    PatchBatch& batch = *job.batch;
    const std::size_t values = m_shapes[member.frontEnd].values();
    const std::size_t classes = m_ensemble.labels.size();
    const std::span<const float> features = batch.features[member.frontEnd];
    const std::span<float> logits =
        std::span(batch.logits).subspan(job.member * batch.entries.size() * classes);
    while (entries.first < entries.last && !stop.stop_requested()) {
        const std::size_t count = std::min(entries.last - entries.first, callSize(job.member));
        const auto before = Clock::now();
        member.classifier->classify(features.subspan(entries.first * values, count * values), count,
                                    logits.subspan(entries.first * classes, count * classes));
        m_patchSeconds[job.member] = std::chrono::duration<double>(Clock::now() - before).count() /
                                     static_cast<double>(count);
        entries.first += count;
    }
}

/// Leaves out the patches of files that know the member from an earlier run.
void ExtractionNetworks::classifyUnknown(const ClassifyJob& job, std::stop_token stop) {
    const std::vector<PatchBatch::Entry>& entries = job.batch->entries;
    for (Stretch unknown; unknown.first < entries.size(); unknown.first = unknown.last) {
        const bool known = entries[unknown.first].file->knows(job.member);
        while (unknown.last < entries.size() &&
               entries[unknown.last].file->knows(job.member) == known) {
            ++unknown.last;
        }
        if (!known) {
            classify(job, unknown, stop);
        }
    }
}

void ExtractionNetworks::classifyFileByFile(const ClassifyJob& job, std::stop_token stop) {
    const std::vector<PatchBatch::Entry>& entries = job.batch->entries;
    for (Stretch of; of.first < entries.size(); of.first = of.last) {
        const auto& file = entries[of.first].file;
        while (of.last < entries.size() && entries[of.last].file == file) {
            ++of.last;
        }
        if (file->failed() || file->knows(job.member)) {
            continue;
        }
        try {
            classify(job, of, stop);
        } catch (const ModelError& error) {
            if (!concernsOneFile(error.fault())) {
                throw;
            }
            m_results.failed(*file, failureOf(error, m_ensemble.members[job.member].name));
        }
    }
}

void ExtractionNetworks::run(const ClassifyJob& job, std::stop_token stop) {
    const double before = threadTime();
    try {
        classifyUnknown(job, stop);
    } catch (const ModelError& error) {
        if (!concernsOneFile(error.fault())) {
            throw;
        }
        classifyFileByFile(job, stop);
    }
    m_results.addTimes({.networks = threadTime() - before});
    if (stop.stop_requested()) {
        return; // what is missing in the batch must not be taken for logits
    }
    if (--job.batch->membersLeft == 0) {
        m_results.classified(*job.batch);
    }
    m_results.report();
}

} // namespace candor
