// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/array_origin.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace candor {

/// The bytes of one array from front to end: a plain file or an entry of an archive. Reading and
/// checking are two calls, so that a second thread can check what has arrived while more is read:
/// every byte goes once, in order, through read() and then through check(); finish() comes last.
class ByteStream {
public:
    ByteStream(ArrayOrigin origin, std::uint64_t size)
        : m_origin(std::move(origin)), m_size(size) {}
    virtual ~ByteStream() = default;
    ByteStream(const ByteStream&) = delete;
    ByteStream& operator=(const ByteStream&) = delete;

    [[nodiscard]] const ArrayOrigin& origin() const noexcept { return m_origin; }
    /// Bytes in all, as the container states: a promise, not yet a fact.
    [[nodiscard]] std::uint64_t size() const noexcept { return m_size; }
    /// Bytes that were read.
    [[nodiscard]] std::uint64_t done() const noexcept { return m_done; }

    /// Fills `bytes`. Throws InputError (DataTruncated when the stream ends before).
    void read(std::span<std::byte> bytes);
    /// Takes bytes into the checksum, where there is one.
    virtual void check(std::span<const std::byte> bytes) noexcept;
    /// After the last byte. Throws InputError (ChecksumWrong).
    virtual void finish() {}

protected:
    /// Up to bytes.size() of the next bytes; 0 at the end.
    virtual std::size_t readSome(std::span<std::byte> bytes) = 0;

private:
    ArrayOrigin m_origin;
    std::uint64_t m_size;
    std::uint64_t m_done = 0;
};

} // namespace candor
