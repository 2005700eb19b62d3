// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/extraction_schedule.h"

#include <utility>

namespace candor {

ExtractionSchedule::ExtractionSchedule(const Limits& limits) : m_limits(limits) {}

std::optional<std::size_t> ExtractionSchedule::takeFile() {
    const std::scoped_lock lock(m_mutex);
    if (m_nextFile == m_limits.files) {
        return std::nullopt;
    }
    return m_nextFile++;
}

void ExtractionSchedule::decodingEnded() {
    {
        const std::scoped_lock lock(m_mutex);
        --m_limits.decoders;
    }
    m_changed.notify_all();
}

bool ExtractionSchedule::full() const {
    return m_jobs.size() >= m_limits.waitingBatches * m_limits.members;
}

void ExtractionSchedule::submit(std::shared_ptr<PatchBatch> batch, std::stop_token stop) {
    {
        std::unique_lock lock(m_mutex);
        if (m_limits.oneClassifier) {
            m_changed.wait(lock, stop, [this] { return !full() || !m_limits.oneClassifier; });
        }
        batch->membersLeft = m_limits.members;
        for (std::size_t member = 0; member < m_limits.members; ++member) {
            m_jobs.push_back({batch, member});
        }
    }
    m_changed.notify_all();
}

bool ExtractionSchedule::isFull() const {
    const std::scoped_lock lock(m_mutex);
    return full();
}

std::optional<ClassifyJob> ExtractionSchedule::takeJob() {
    std::optional<ClassifyJob> job;
    bool waitedFor = false;
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_jobs.empty()) {
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
            waitedFor = m_limits.oneClassifier;
        }
    }
    if (waitedFor) {
        m_changed.notify_all(); // decoders may wait for the place
    }
    return job;
}

bool ExtractionSchedule::waitForJob(std::stop_token stop) {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, stop, [this] { return !m_jobs.empty() || m_limits.decoders == 0; });
    return !m_jobs.empty() && !stop.stop_requested();
}

bool ExtractionSchedule::oneClassifier() const {
    const std::scoped_lock lock(m_mutex);
    return m_limits.oneClassifier;
}

void ExtractionSchedule::shareClassifying() {
    {
        const std::scoped_lock lock(m_mutex);
        m_limits.oneClassifier = false;
    }
    m_changed.notify_all();
}

} // namespace candor
