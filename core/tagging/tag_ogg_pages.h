// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/tag_stream.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace candor {

/// One page of Ogg (RFC 3533, section 6), where it lies.
struct OggPage {
    static constexpr std::int64_t HeadSize = 27; // bytes, then the sizes of segments
    static constexpr unsigned int Continued = 1; // its first packet began before
    static constexpr unsigned int Begins = 2;    // a stream
    static constexpr unsigned int Ends = 4;      // a stream

    std::int64_t place = 0;
    unsigned int flags = 0;
    std::uint64_t granule = 0;
    std::uint32_t serial = 0;
    std::uint32_t sequence = 0;
    std::uint32_t checksum = 0;
    std::string segments; // a byte each: their sizes
    std::int64_t bodySize = 0;

    [[nodiscard]] std::int64_t body() const noexcept {
        return place + HeadSize + static_cast<std::int64_t>(segments.size());
    }
    [[nodiscard]] std::int64_t end() const noexcept { return body() + bodySize; }

    /// Nothing where no whole page begins.
    [[nodiscard]] static std::optional<OggPage> at(const TagStream& stream, std::int64_t place);
};

/// A page of these bytes with another number, and its checksum.
[[nodiscard]] std::string numberedPage(std::string page, std::uint32_t sequence);
/// Whether its checksum is that of its bytes.
[[nodiscard]] bool isSoundPage(std::string_view page);

/// Packets of headers as pages, the first one with this number; only the last page ends with the
/// end of a packet for certain.
[[nodiscard]] std::vector<std::string> headerPages(const std::vector<std::string>& packets,
                                                   std::uint32_t serial, std::uint32_t sequence);

} // namespace candor
