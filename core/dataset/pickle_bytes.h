// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/byte_stream.h"

#include <cstddef>
#include <cstdint>
#include <exception>
#include <string>
#include <vector>

namespace candor {

/// A pickle that is not one, or goes on beyond its bounds.
class PickleStopped : public std::exception {};

/// The bytes of a pickle from where a stream stands, read in pieces. Throws PickleStopped at its
/// end.
class PickleBytes {
public:
    explicit PickleBytes(ByteStream& stream);

    [[nodiscard]] std::uint8_t byte();
    [[nodiscard]] std::uint64_t littleEndian(std::size_t width);
    /// Up to `kept` of the next `size` bytes; the others are passed over.
    [[nodiscard]] std::string text(std::uint64_t size, std::size_t kept);
    /// Up to a line break, which is taken as well.
    [[nodiscard]] std::string line();
    void skip(std::uint64_t size);

private:
    void refill();

    ByteStream& m_stream;
    std::uint64_t m_unread; // bytes of the stream beyond the buffer
    std::vector<char> m_buffer;
    std::size_t m_at = 0;
};

} // namespace candor
