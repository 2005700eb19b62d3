// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace candor {

/// Threads that wait for the next pass: starting threads anew would cost more than a small pass.
/// One run() at a time, from one thread; that thread works too. Allocates nothing per run.
class LiveWorkers {
public:
    /// worker 0 … count()-1, section 0 … sections-1. Must not throw.
    using Job = std::function<void(std::size_t worker, std::size_t section)>;

    /// `count` workers in all, the caller included; 0: as many as the machine has.
    explicit LiveWorkers(unsigned count);
    ~LiveWorkers();
    LiveWorkers(const LiveWorkers&) = delete;
    LiveWorkers& operator=(const LiveWorkers&) = delete;

    [[nodiscard]] std::size_t count() const noexcept { return m_threads.size() + 1; }
    /// Calls `job` once for every section, shared out as the workers get free; returns when all are
    /// done. A single section runs on the caller alone.
    void run(std::size_t sections, const Job& job);

private:
    void waitForWork(std::size_t worker);
    void work(std::size_t worker);

    std::mutex m_mutex;
    std::condition_variable m_started;
    std::condition_variable m_finished;
    const Job* m_job = nullptr;
    std::size_t m_sections = 0;
    std::atomic<std::size_t> m_next = 0;
    std::size_t m_runs = 0;
    std::size_t m_busy = 0;
    bool m_closing = false;
    std::vector<std::jthread> m_threads;
};

} // namespace candor
