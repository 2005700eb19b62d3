// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstddef>
#include <exception>
#include <functional>

namespace candor {

/// Thrown by a run that found too little memory.
class MemoryExhausted : public std::exception {
public:
    [[nodiscard]] const char* what() const noexcept override { return "out of memory"; }
};

/// Runs patches in batches and takes smaller ones for good when memory runs out. Safe to use from
/// several threads.
class BatchBackoff {
public:
    explicit BatchBackoff(std::size_t largest) : m_largest(largest), m_batch(largest) {}

    /// Calls run(first, count) until all `count` patches are done. A batch whose run throws
    /// MemoryExhausted is tried again in halves; when one patch is too much, leaveDevice() is asked
    /// to go elsewhere, with the largest batch again. MemoryExhausted comes out when it says false.
    void forEach(std::size_t count,
                 const std::function<void(std::size_t first, std::size_t count)>& run,
                 const std::function<bool()>& leaveDevice);

    [[nodiscard]] std::size_t batchSize() const noexcept { return m_batch.load(); }
    /// For networks that take no other number.
    void limit(std::size_t largest) noexcept;

private:
    void shrinkTo(std::size_t batch) noexcept;

    std::size_t m_largest;
    std::atomic<std::size_t> m_batch;
};

} // namespace candor
