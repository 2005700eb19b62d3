// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cancelled.h"

#include <atomic>
#include <csignal>
#include <filesystem>
#include <stop_token>
#include <thread>
#include <utility>

namespace candor::cli {

/// A run that was stopped and whose project has what was heard.
class StoppedKeeping : public Cancelled {
public:
    explicit StoppedKeeping(std::filesystem::path project) : m_project(std::move(project)) {}
    [[nodiscard]] const std::filesystem::path& project() const noexcept { return m_project; }

private:
    std::filesystem::path m_project;
};

/// Turns Ctrl+C (SIGINT) and SIGTERM into a stop. What runs then has 100 ms to end by itself; a
/// network that does not come back sooner is left behind with the program, since nothing has been
/// written up to commit(). To be made before other threads are: they inherit the signal mask.
class InterruptWatch {
public:
    InterruptWatch();
    ~InterruptWatch();
    InterruptWatch(const InterruptWatch&) = delete;
    InterruptWatch& operator=(const InterruptWatch&) = delete;

    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }
    /// What is heard is kept as the run goes: a stop is told otherwise.
    void keepsResults() { m_keeps = true; }
    /// What runs ends by itself soon, however long its present step takes: it is not left behind.
    void waitForEnd() { m_waits = true; }
    /// From here on results are written, which is quick and whole: signals no longer count.
    void commit() { m_committed = true; }

private:
    void watch(const std::stop_token& ended);

    sigset_t m_before{};
    std::stop_source m_stop;
    std::atomic<bool> m_committed{false};
    std::atomic<bool> m_keeps{false};
    std::atomic<bool> m_waits{false};
    std::jthread m_thread; // last: it uses the others
};

} // namespace candor::cli
