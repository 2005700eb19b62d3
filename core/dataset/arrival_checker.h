// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <thread>

namespace candor {

/// A second thread that goes over a buffer behind the one that fills it, block by block in order.
/// Blocks start at multiples of 256 KiB. The filling thread owns the object; `check` runs on the
/// other and must not throw. Destroyed early, it stops after the block in hand.
class ArrivalChecker {
public:
    ArrivalChecker(std::span<std::byte> bytes, std::function<void(std::span<std::byte>)> check);
    ~ArrivalChecker();
    ArrivalChecker(const ArrivalChecker&) = delete;
    ArrivalChecker& operator=(const ArrivalChecker&) = delete;

    /// The first `count` bytes of the buffer are filled and no longer touched by the caller.
    void arrived(std::size_t count) noexcept;
    /// Returns when all of the buffer has been checked; all of it must have arrived.
    void wait();

private:
    void run() noexcept;

    std::span<std::byte> m_bytes;
    std::function<void(std::span<std::byte>)> m_check;
    std::atomic<std::size_t> m_arrived = 0;
    std::jthread m_thread; // last: starts when all else is there
};

} // namespace candor
