// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/extraction_worker.h"

#include "audio/audio_error.h"
#include "cancelled.h"
#include "sentence.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <new>
#include <utility>

namespace candor {
namespace {

std::string secondsText(double seconds) {
    char text[32];
    std::snprintf(text, sizeof text, "%.3g", seconds);
    return text;
}

/// Runs a part of decoding: what goes wrong there concerns that file alone. True when it went well
/// and was true.
template <typename Work>
bool forFile(FileInProgress& file, ExtractionResults& results, const Work& work) {
    try {
        return work();
    } catch (const Cancelled&) {
        return false; // the caller looks at its stop token
    } catch (const AudioError& error) {
        results.failed(file,
                       {error.fault(), error.arguments(),
                        filledSentence(AudioError::sentence(error.fault()), error.arguments())});
    } catch (const std::bad_alloc&) {
        results.failed(file, {{}, {}, "there is not enough memory for this file."});
    } catch (const std::exception& error) {
        results.failed(file, {{}, {}, error.what()});
    }
    return false;
}

/// Seconds that will be decoded, where the file declares its length.
std::optional<double> expectedSeconds(const AudioFormat& format, const PatchPlan& plan) {
    if (!format.seconds || plan.maxPatches == 0) {
        return format.seconds;
    }
    const double most = static_cast<double>(plan.maxPatches - 1) * plan.hopSeconds + plan.seconds;
    return std::min(*format.seconds, most);
}

FileFailure tooShort(double seconds, double needed) {
    std::vector<std::string> arguments{secondsText(seconds), secondsText(needed)};
    std::string sentence = filledSentence(AudioError::sentence(AudioFault::TooShort), arguments);
    return {AudioFault::TooShort, std::move(arguments), std::move(sentence)};
}

} // namespace

ExtractionWorker::ExtractionWorker(const ExtractionRun& run, bool decodes, bool classifies)
    : m_run(run), m_decodes(decodes), m_classifies(classifies),
      m_patch(run.ensemble.frontEnds.size()) {}

void ExtractionWorker::work(const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        if (m_classifies || !m_run.schedule.oneClassifier()) {
            classifyWaiting(stop);
        }
        if (!m_decodes) {
            const auto before = std::chrono::steady_clock::now();
            const bool more = m_run.schedule.waitForJob(stop);
            const std::chrono::duration<double> waited = std::chrono::steady_clock::now() - before;
            m_run.results.addTimes({.waiting = waited.count()});
            if (!more || (!m_classifies && m_run.schedule.oneClassifier())) {
                return;
            }
        } else if (const auto index = m_run.schedule.takeFile()) {
            decode(*index, stop);
        } else {
            submit(stop);
            m_run.schedule.decodingEnded();
            m_decodes = false;
        }
    }
}

void ExtractionWorker::classifyWaiting(const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        const auto job = m_run.schedule.takeJob();
        if (!job) {
            return;
        }
        m_run.networks.run(*job, stop);
        if (m_run.schedule.oneClassifier() && !usesCard(m_run.ensemble)) {
            m_run.schedule.shareClassifying(); // the card's memory was too small
        }
    }
}

bool ExtractionWorker::open(const std::shared_ptr<FileInProgress>& file, std::size_t index,
                            const std::stop_token& stop) {
    return forFile(*file, m_run.results, [&] {
        m_track.emplace(m_run.ensemble, m_run.plan, m_run.files[index], stop);
        m_run.results.opened(*file, expectedSeconds(m_track->format(), m_run.plan));
        return true;
    });
}

void ExtractionWorker::decode(std::size_t index, const std::stop_token& stop) {
    const auto file = m_run.results.begin(index);
    if (recall(*file, index, stop)) {
        hear(file, index, stop);
    }
}

/// True when there is something left to hear. A file that cannot be looked at has failed.
bool ExtractionWorker::recall(FileInProgress& file, std::size_t index,
                              const std::stop_token& stop) {
    const double before = threadTime();
    const bool left = forFile(file, m_run.results, [&] {
        FileIdentity identity = identityOf(m_run.files[index]);
        if (!m_run.recall) {
            m_run.results.identified(file, std::move(identity));
            return true;
        }
        identity.content = contentHash(m_run.files[index], stop);
        m_run.results.identified(file, identity);
        auto known = m_run.recall(index, identity);
        return !known || !m_run.results.recalled(file, std::move(*known));
    });
    m_run.results.addTimes({.decoding = threadTime() - before});
    return left;
}

void ExtractionWorker::hear(const std::shared_ptr<FileInProgress>& file, std::size_t index,
                            const std::stop_token& stop) {
    if (!open(file, index, stop)) {
        return;
    }
    FileLogits facts = cutPatches(file, stop);
    if (stop.stop_requested() || file->failed()) {
        return;
    }
    if (!file->agreesWith(facts.patches)) {
        hear(m_run.results.beginAgain(*file), index, stop);
        return;
    }
    facts.format = m_track->format();
    facts.findings = m_track->findings();
    facts.seconds = m_track->seconds();
    facts.whole = m_track->whole();
    m_track.reset();
    if (facts.patches == 0) {
        FileFailure failure = tooShort(facts.seconds, m_run.plan.seconds);
        m_run.results.failed(*file, std::move(failure), std::move(facts));
    } else {
        m_run.results.decoded(*file, std::move(facts));
    }
}

FileLogits ExtractionWorker::cutPatches(const std::shared_ptr<FileInProgress>& file,
                                        const std::stop_token& stop) {
    FileLogits facts;
    double heard = 0.0;
    const auto cut = [this] { return m_track->next(m_patch); };
    while (!stop.stop_requested() && !file->failed() && forFile(*file, m_run.results, cut)) {
        m_run.results.patchDecoded(m_track->takeTimes());
        const double seconds = m_track->seconds();
        append({file, facts.patches, seconds - heard});
        heard = seconds;
        facts.patchStart.push_back(static_cast<float>(m_track->start()));
        facts.shorterThanPatch = facts.patches == 0 && m_track->padded();
        ++facts.patches;
        if (m_batch->entries.size() == m_run.batchSize) {
            submit(stop);
        }
        m_run.results.report();
    }
    m_run.results.addTimes(m_track->takeTimes());
    return facts;
}

void ExtractionWorker::append(PatchBatch::Entry entry) {
    if (!m_batch) {
        m_batch = std::make_shared<PatchBatch>();
        m_batch->entries.reserve(m_run.batchSize);
        m_batch->features.resize(m_patch.size());
    }
    m_batch->entries.push_back(std::move(entry));
    for (std::size_t index = 0; index < m_patch.size(); ++index) {
        std::vector<float>& features = m_batch->features[index];
        features.reserve(m_run.batchSize * m_patch[index].values.size());
        features.insert(features.end(), m_patch[index].values.begin(), m_patch[index].values.end());
    }
}

void ExtractionWorker::submit(const std::stop_token& stop) {
    if (!m_batch) {
        return;
    }
    m_batch->logits.resize(m_run.ensemble.members.size() * m_batch->entries.size() *
                           m_run.ensemble.labels.size());
    const auto before = std::chrono::steady_clock::now();
    m_run.schedule.submit(std::exchange(m_batch, nullptr), stop);
    const std::chrono::duration<double> waited = std::chrono::steady_clock::now() - before;
    m_run.results.addTimes({.waiting = waited.count()});
    while (!stop.stop_requested() && !m_run.schedule.oneClassifier() && m_run.schedule.isFull()) {
        const auto job = m_run.schedule.takeJob();
        if (job) {
            m_run.networks.run(*job, stop);
        }
    }
}

} // namespace candor
