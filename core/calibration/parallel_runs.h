// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <stop_token>
#include <thread>
#include <vector>

namespace candor {

/// Files a run: small enough to share the demo between two threads, large enough not to matter.
inline constexpr std::size_t FilesPerRun = 256;

[[nodiscard]] constexpr std::size_t runCount(std::size_t files,
                                             std::size_t filesPerRun = FilesPerRun) noexcept {
    return (files + filesPerRun - 1) / filesPerRun;
}

/// Calls work(run, firstFile, lastFile) for every run of files, on `threads` threads (0: as many as
/// the machine has). `makeWorker()` makes one worker a thread, with its own working memory. Runs do
/// not depend on the number of threads, so results kept a run and added in order do not either.
/// Returns false when stopped. After an exception no worker begins another run; the first one is
/// thrown here when all have ended.
template <typename MakeWorker>
bool forEachRun(std::size_t files, unsigned threads, std::stop_token stop,
                const MakeWorker& makeWorker, std::size_t filesPerRun = FilesPerRun) {
    std::atomic<std::size_t> next{0};
    std::atomic<bool> failed{false};
    std::exception_ptr failure; // of the worker that set `failed`
    const std::size_t runs = runCount(files, filesPerRun);
    const auto loop = [&] {
        try {
            auto work = makeWorker();
            for (std::size_t run = next++; run < runs && !stop.stop_requested() && !failed;
                 run = next++) {
                work(run, run * filesPerRun, std::min(files, (run + 1) * filesPerRun));
            }
        } catch (...) {
            if (!failed.exchange(true)) {
                failure = std::current_exception();
            }
        }
    };
    const std::size_t wanted = threads == 0 ? std::thread::hardware_concurrency() : threads;
    const std::size_t helpers =
        std::min(std::max<std::size_t>(wanted, 1), std::max<std::size_t>(runs, 1)) - 1;
    {
        std::vector<std::jthread> pool;
        for (std::size_t index = 0; index < helpers; ++index) {
            pool.emplace_back(loop);
        }
        loop();
    }
    if (failure) {
        std::rethrow_exception(failure);
    }
    return !stop.stop_requested();
}

} // namespace candor
