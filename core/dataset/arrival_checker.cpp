// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/arrival_checker.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace candor {
namespace {

constexpr std::size_t Block = std::size_t{256} << 10; // stays in the second-level cache
constexpr std::size_t Abandoned = std::numeric_limits<std::size_t>::max();

} // namespace

ArrivalChecker::ArrivalChecker(std::span<std::byte> bytes,
                               std::function<void(std::span<std::byte>)> check)
    : m_bytes(bytes), m_check(std::move(check)), m_thread([this] { run(); }) {}

ArrivalChecker::~ArrivalChecker() {
    arrived(Abandoned);
}

void ArrivalChecker::arrived(std::size_t count) noexcept {
    m_arrived.store(count, std::memory_order_release);
    m_arrived.notify_one();
}

void ArrivalChecker::wait() {
    m_thread.join();
}

void ArrivalChecker::run() noexcept {
    for (std::size_t done = 0; done < m_bytes.size();) {
        m_arrived.wait(done, std::memory_order_acquire);
        while (true) {
            const std::size_t there = m_arrived.load(std::memory_order_acquire);
            if (there == Abandoned) {
                return;
            }
            if (there == done) {
                break;
            }
            const std::size_t count = std::min(Block, there - done);
            m_check(m_bytes.subspan(done, count));
            done += count;
        }
    }
}

} // namespace candor
