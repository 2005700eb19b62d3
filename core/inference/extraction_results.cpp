// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/extraction_results.h"

#include <algorithm>
#include <utility>

namespace candor {

ExtractionResults::ExtractionResults(const Ensemble& ensemble,
                                     std::span<const std::filesystem::path> files,
                                     const ExtractionObserver& observer)
    : m_ensemble(ensemble), m_files(files), m_observer(observer),
      m_meter(files.size(), ExtractionMeter::Clock::now()) {}

std::shared_ptr<FileInProgress> ExtractionResults::begin(std::size_t index) const {
    auto file = std::make_shared<FileInProgress>(index);
    file->m_logits.resize(m_ensemble.members.size());
    return file;
}

void ExtractionResults::identified(FileInProgress& file, FileIdentity identity) {
    const std::scoped_lock lock(m_mutex);
    file.m_identity = std::move(identity);
}

bool ExtractionResults::recalled(FileInProgress& file, KnownLogits known) {
    const std::size_t values = known.facts.patches * m_ensemble.labels.size();
    if (values == 0 || known.members.size() != m_ensemble.members.size() ||
        known.facts.patchStart.size() != known.facts.patches) {
        return false; // of something else: all is computed
    }
    std::vector<Finished> finished;
    {
        const std::scoped_lock lock(m_mutex);
        for (const std::vector<float>& member : known.members) {
            file.m_knows.push_back(member.size() == values);
        }
        for (std::size_t member = 0; member < known.members.size(); ++member) {
            if (file.m_knows[member]) {
                file.m_knownPatches = known.facts.patches;
                file.m_logits[member] = std::move(known.members[member]);
            }
        }
        if (std::ranges::find(file.m_knows, false) != file.m_knows.end()) {
            return false;
        }
        file.m_classified = known.facts.patches;
        file.m_facts = std::move(known.facts);
        finished.push_back(*finishIfComplete(file));
    }
    tell(finished);
    return true;
}

std::shared_ptr<FileInProgress> ExtractionResults::beginAgain(FileInProgress& file) {
    auto again = begin(file.m_index);
    const std::scoped_lock lock(m_mutex);
    file.m_failed = true; // its patches that wait still are passed over
    again->m_identity = file.m_identity;
    again->m_again = true;
    again->m_opened = file.m_opened;
    again->m_expectedSeconds = file.m_expectedSeconds;
    again->m_countedSeconds = file.m_countedSeconds;
    return again;
}

void ExtractionResults::opened(FileInProgress& file, std::optional<double> expected) {
    const std::scoped_lock lock(m_mutex);
    if (file.m_again) {
        return;
    }
    file.m_opened = true;
    file.m_expectedSeconds = expected;
    m_meter.fileOpened(expected);
}

void ExtractionResults::patchDecoded(const ExtractionTimes& times) {
    const std::scoped_lock lock(m_mutex);
    m_meter.addTimes(times);
    m_meter.patchesWait(1);
}

void ExtractionResults::addTimes(const ExtractionTimes& times) {
    const std::scoped_lock lock(m_mutex);
    m_meter.addTimes(times);
}

void ExtractionResults::decoded(FileInProgress& file, FileLogits facts) {
    std::vector<Finished> finished;
    {
        const std::scoped_lock lock(m_mutex);
        if (file.failed()) {
            return;
        }
        file.m_facts = std::move(facts);
        if (auto done = finishIfComplete(file)) {
            finished.push_back(std::move(*done));
        }
    }
    tell(finished);
}

void ExtractionResults::failed(FileInProgress& file, FileFailure failure, FileLogits facts) {
    std::vector<Finished> finished;
    {
        const std::scoped_lock lock(m_mutex);
        if (file.m_failed.exchange(true)) {
            return;
        }
        FileLogits logits = std::move(file.m_facts).value_or(std::move(facts));
        logits.patches = 0;
        logits.patchStart.clear();
        logits.failure = std::move(failure);
        file.m_logits.clear();
        finished.push_back(finish(file, std::move(logits)));
    }
    tell(finished);
}

void ExtractionResults::keep(FileInProgress& file, const PatchBatch& batch, std::size_t entry) {
    const std::size_t classes = m_ensemble.labels.size();
    const std::size_t end = (batch.entries[entry].patch + 1) * classes;
    for (std::size_t member = 0; member < file.m_logits.size(); ++member) {
        if (file.knows(member)) {
            continue;
        }
        std::vector<float>& kept = file.m_logits[member];
        kept.resize(std::max(kept.size(), end));
        const std::size_t from = (member * batch.entries.size() + entry) * classes;
        std::copy_n(batch.logits.begin() + static_cast<std::ptrdiff_t>(from), classes,
                    kept.begin() + static_cast<std::ptrdiff_t>(end - classes));
    }
    ++file.m_classified;
    if (file.m_again) {
        return;
    }
    file.m_countedSeconds += batch.entries[entry].seconds;
    m_meter.soundDone(batch.entries[entry].seconds);
}

void ExtractionResults::classified(const PatchBatch& batch) {
    std::vector<Finished> finished;
    {
        const std::scoped_lock lock(m_mutex);
        m_meter.patchesDone(batch.entries.size());
        for (std::size_t entry = 0; entry < batch.entries.size(); ++entry) {
            FileInProgress& file = *batch.entries[entry].file;
            if (file.failed()) {
                continue;
            }
            keep(file, batch, entry);
            if (auto done = finishIfComplete(file)) {
                finished.push_back(std::move(*done));
            }
        }
    }
    tell(finished);
}

std::optional<ExtractionResults::Finished>
ExtractionResults::finishIfComplete(FileInProgress& file) {
    if (!file.m_facts || file.m_classified < file.m_facts->patches) {
        return std::nullopt;
    }
    FileLogits logits = std::move(*file.m_facts);
    logits.logits.clear();
    logits.logits.reserve(file.m_logits.size() * logits.patches * m_ensemble.labels.size());
    for (std::vector<float>& member : file.m_logits) {
        logits.logits.insert(logits.logits.end(), member.begin(), member.end());
        std::vector<float>().swap(member);
    }
    return finish(file, std::move(logits));
}

ExtractionResults::Finished ExtractionResults::finish(FileInProgress& file, FileLogits logits) {
    logits.path = m_files[file.m_index];
    logits.members = m_ensemble.members.size();
    logits.classes = m_ensemble.labels.size();
    logits.patchSeconds = m_ensemble.patches.seconds;
    logits.identity = std::move(file.m_identity);
    const auto recalled = std::ranges::count(file.m_knows, true);
    logits.recalled = logits.failure ? 0 : static_cast<std::size_t>(recalled);
    if (logits.recalled == logits.members) {
        m_meter.fileRecalled(logits.seconds);
    } else {
        m_meter.fileDone(file.m_opened, file.m_expectedSeconds, file.m_countedSeconds,
                         logits.seconds, logits.failure.has_value());
    }
    return {file.m_index, std::make_shared<const FileLogits>(std::move(logits))};
}

void ExtractionResults::tell(std::span<const Finished> finished) {
    if (!finished.empty() && m_observer.file) {
        const std::scoped_lock lock(m_observerMutex);
        for (const Finished& file : finished) {
            m_observer.file(file.first, file.second);
        }
    }
    report();
}

void ExtractionResults::report(bool always) {
    if (!m_observer.progress) {
        return;
    }
    std::unique_lock lock(m_observerMutex, std::defer_lock);
    if (always) {
        lock.lock();
    } else if (!lock.try_lock()) {
        return; // someone is telling already: no reason to wait
    }
    ExtractionProgress progress;
    {
        const std::scoped_lock inner(m_mutex);
        const auto now = ExtractionMeter::Clock::now();
        if (!always && !m_meter.isDue(now)) {
            return;
        }
        progress = m_meter.at(now);
    }
    m_observer.progress(progress);
}

} // namespace candor
