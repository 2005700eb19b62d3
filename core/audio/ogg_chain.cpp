// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/ogg_chain.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <optional>
#include <string_view>

namespace candor {

namespace {

using Bytes = std::vector<std::uint8_t>;

// A page (RFC 3533, section 6): "OggS", version, flags, 16 bytes, checksum, the number of segments,
// their sizes, the segments.
constexpr std::string_view PageMark = "OggS";
constexpr std::size_t PageHeader = 27;
constexpr std::size_t MostSegments = 255;
constexpr std::size_t FlagsAt = 5;
constexpr std::size_t ChecksumAt = 22;
constexpr std::uint8_t BeginsStream = 2;

struct OggPage {
    bool beginsStream = false;
    std::int64_t size = 0; // bytes
};

std::optional<OggPage> pageAt(const AudioFile& file, std::int64_t offset) {
    const Bytes header = file.bytesAt(offset, PageHeader + MostSegments);
    if (header.size() < PageHeader ||
        !std::equal(PageMark.begin(), PageMark.end(), header.begin()) || header[4] != 0) {
        return std::nullopt;
    }
    const std::size_t segments = header[PageHeader - 1];
    if (header.size() < PageHeader + segments) {
        return std::nullopt;
    }
    const auto sizes = header.begin() + static_cast<std::ptrdiff_t>(PageHeader);
    const std::int64_t body =
        std::accumulate(sizes, sizes + static_cast<std::ptrdiff_t>(segments), std::int64_t{0});
    return OggPage{(header[FlagsAt] & BeginsStream) != 0,
                   static_cast<std::int64_t>(PageHeader + segments) + body};
}

// The polynomial 0x04c11db7, most significant bit first, over the page with zeros for the checksum.
std::uint32_t checksumOf(const Bytes& page) {
    std::uint32_t sum = 0;
    for (std::size_t at = 0; at < page.size(); ++at) {
        const bool isChecksum = at >= ChecksumAt && at < ChecksumAt + 4;
        sum ^= isChecksum ? 0U : static_cast<std::uint32_t>(page[at]) << 24;
        for (int bit = 0; bit < 8; ++bit) {
            sum = (sum & 0x80000000U) != 0 ? sum << 1 ^ 0x04C11DB7U : sum << 1;
        }
    }
    return sum;
}

// Damage may look like a page by chance; not like one with the right checksum.
bool isWhole(const AudioFile& file, std::int64_t offset, const OggPage& page) {
    const Bytes bytes = file.bytesAt(offset, static_cast<std::size_t>(page.size));
    if (static_cast<std::int64_t>(bytes.size()) < page.size) {
        return false;
    }
    std::uint32_t stored = 0;
    for (std::size_t byte = 4; byte-- > 0;) {
        stored = stored << 8 | bytes[ChecksumAt + byte];
    }
    return checksumOf(bytes) == stored;
}

// Where the next page begins behind damage, or the end of the file.
std::int64_t nextMark(const AudioFile& file, std::int64_t offset) {
    constexpr std::size_t Portion = 64 * 1024;
    while (offset < file.size()) {
        const Bytes bytes = file.bytesAt(offset, Portion);
        const auto found =
            std::search(bytes.begin(), bytes.end(), PageMark.begin(), PageMark.end());
        if (found != bytes.end()) {
            return offset + (found - bytes.begin());
        }
        if (bytes.size() < Portion) {
            break;
        }
        offset += static_cast<std::int64_t>(Portion - PageMark.size() + 1);
    }
    return file.size();
}

} // namespace

std::vector<FileRange> oggLinks(const AudioFile& file) {
    std::vector<FileRange> links{{0, file.size()}};
    if (!pageAt(file, 0)) {
        return links;
    }
    bool inHeaders = true; // the streams of a link all begin before any goes on
    for (std::int64_t offset = 0; offset < file.size();) {
        file.check();
        const std::optional<OggPage> page = pageAt(file, offset);
        if (!page) {
            offset = nextMark(file, offset + 1);
            continue;
        }
        if (page->beginsStream && !inHeaders && isWhole(file, offset, *page)) {
            links.back().end = offset;
            links.push_back({offset, file.size()});
            inHeaders = true;
        } else if (!page->beginsStream) {
            inHeaders = false;
        }
        offset += page->size;
    }
    return links;
}

} // namespace candor
