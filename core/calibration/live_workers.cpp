// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibration/live_workers.h"

#include <algorithm>

namespace candor {

LiveWorkers::LiveWorkers(unsigned count) {
    const unsigned wanted = std::max(1U, count != 0 ? count : std::thread::hardware_concurrency());
    m_threads.reserve(wanted - 1);
    for (std::size_t worker = 1; worker < wanted; ++worker) {
        m_threads.emplace_back([this, worker] { waitForWork(worker); });
    }
}

LiveWorkers::~LiveWorkers() {
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_started.notify_all();
}

void LiveWorkers::run(std::size_t sections, const Job& job) {
    const bool alone = sections < 2 || m_threads.empty();
    {
        const std::lock_guard lock(m_mutex);
        m_job = &job;
        m_sections = sections;
        m_next = 0;
        if (!alone) {
            ++m_runs;
            m_busy = m_threads.size();
        }
    }
    if (!alone) {
        m_started.notify_all();
    }
    work(0);
    std::unique_lock lock(m_mutex);
    m_finished.wait(lock, [this] { return m_busy == 0; });
}

void LiveWorkers::waitForWork(std::size_t worker) {
    std::size_t seen = 0;
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_started.wait(lock, [&] { return m_closing || m_runs != seen; });
        if (m_closing) {
            return;
        }
        seen = m_runs;
        lock.unlock();
        work(worker);
        lock.lock();
        if (--m_busy == 0) {
            m_finished.notify_one();
        }
    }
}

void LiveWorkers::work(std::size_t worker) {
    for (;;) {
        const std::size_t section = m_next.fetch_add(1);
        if (section >= m_sections) {
            return;
        }
        (*m_job)(worker, section);
    }
}

} // namespace candor
