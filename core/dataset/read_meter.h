// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/logits_reader.h"

#include <cstddef>
#include <cstdint>

namespace candor {

/// Counts the bytes of one file as they are read, reports them some two hundred times in all and
/// looks whether the reading is still wanted. One thread only.
class ReadMeter {
public:
    /// What a reader reads between two calls of advance().
    static constexpr std::size_t Chunk = std::size_t{4} << 20;

    explicit ReadMeter(const ReadOptions& options);

    /// More bytes that will be read.
    void expect(std::uint64_t bytes) noexcept { m_total += bytes; }
    /// Throws Cancelled.
    void advance(std::uint64_t bytes);
    /// Throws Cancelled.
    void checkStop() const;
    /// All is done: reports the total.
    void finish();

private:
    std::stop_token m_stop;
    ReadProgress m_progress;
    std::uint64_t m_done = 0;
    std::uint64_t m_total = 0;
    std::uint64_t m_reported = 0;
};

} // namespace candor
