// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/byte_stream.h"

#include <string>

namespace candor {

void ByteStream::read(std::span<std::byte> bytes) {
    while (!bytes.empty()) {
        const std::size_t count = readSome(bytes);
        if (count == 0) {
            throw m_origin.refusal(InputFault::DataTruncated,
                                   {std::to_string(m_size), std::to_string(m_done)});
        }
        m_done += count;
        bytes = bytes.subspan(count);
    }
}

void ByteStream::check(std::span<const std::byte>) noexcept {}

} // namespace candor
