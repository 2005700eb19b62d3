// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/tag_ogg_pages.h"

#include "byte_reader.h"

#include <array>
#include <utility>

namespace candor {
namespace {

constexpr std::size_t NumberPlace = 18; // of a page's number; its checksum follows
constexpr std::size_t ChecksumPlace = 22;
constexpr std::size_t MostSegments = 255; // of a page; and the largest size of each

constexpr std::array<std::uint32_t, 256> checksumTable() {
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < 256; ++i) {
        std::uint32_t value = i << 24U;
        for (int bit = 0; bit < 8; ++bit) {
            value = value << 1U ^ ((value & 0x80000000U) != 0 ? 0x04C11DB7U : 0U);
        }
        table[i] = value;
    }
    return table;
}

/// Of a page whose checksum field holds zeros.
std::uint32_t pageChecksum(std::string_view page) {
    static constexpr auto Table = checksumTable();
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < page.size(); ++i) {
        const bool own = i >= ChecksumPlace && i < ChecksumPlace + 4;
        const std::uint32_t byte = own ? 0 : static_cast<unsigned char>(page[i]);
        value = value << 8U ^ Table[(value >> 24U ^ byte) & 0xFFU];
    }
    return value;
}

std::string littleBytes(std::uint64_t number, std::size_t width) {
    return numberBytes(number, width, ByteOrder::LittleEndian);
}

} // namespace

std::optional<OggPage> OggPage::at(const TagStream& stream, std::int64_t place) {
    const std::string head = stream.at(place, HeadSize + static_cast<std::int64_t>(MostSegments));
    ByteReader reader(head, ByteOrder::LittleEndian);
    const bool marked = reader.take(4) == "OggS" && reader.number(1) == 0;
    OggPage page;
    page.place = place;
    page.flags = static_cast<unsigned int>(reader.number(1));
    page.granule = reader.number(8);
    page.serial = static_cast<std::uint32_t>(reader.number(4));
    page.sequence = static_cast<std::uint32_t>(reader.number(4));
    page.checksum = static_cast<std::uint32_t>(reader.number(4));
    page.segments = reader.take(reader.number(1));
    for (const char size : page.segments) {
        page.bodySize += static_cast<unsigned char>(size);
    }
    const bool whole = marked && !reader.failed() && page.end() <= stream.length();
    return whole ? std::optional(std::move(page)) : std::nullopt;
}

std::string numberedPage(std::string page, std::uint32_t sequence) {
    page.replace(NumberPlace, 4, littleBytes(sequence, 4));
    page.replace(ChecksumPlace, 4, littleBytes(pageChecksum(page), 4));
    return page;
}

bool isSoundPage(std::string_view page) {
    ByteReader reader(page, ByteOrder::LittleEndian);
    reader.take(ChecksumPlace);
    return reader.number(4) == pageChecksum(page);
}

std::vector<std::string> headerPages(const std::vector<std::string>& packets, std::uint32_t serial,
                                     std::uint32_t sequence) {
    std::string segments;
    std::string bodies;
    for (const std::string& packet : packets) {
        segments.append(packet.size() / MostSegments, '\xFF');
        segments += static_cast<char>(packet.size() % MostSegments);
        bodies += packet;
    }
    std::vector<std::string> pages;
    bool continued = false;
    std::size_t done = 0; // bytes
    for (std::size_t begin = 0; begin < segments.size(); begin += MostSegments) {
        const std::string table = segments.substr(begin, MostSegments);
        const bool ends = table.find_first_not_of('\xFF') != std::string::npos;
        std::size_t size = 0;
        for (const char segment : table) {
            size += static_cast<unsigned char>(segment);
        }
        std::string page = std::string("OggS") + '\0';
        page += static_cast<char>(continued ? OggPage::Continued : 0);
        page += littleBytes(ends ? 0 : ~std::uint64_t{0}, 8); // no packet ends: no position
        page += littleBytes(serial, 4) + littleBytes(0, 8);   // number and checksum
        page += static_cast<char>(table.size());
        page += table + bodies.substr(done, size);
        done += size;
        const auto index = static_cast<std::uint32_t>(pages.size());
        pages.push_back(numberedPage(std::move(page), sequence + index));
        continued = table.back() == '\xFF';
    }
    return pages;
}

} // namespace candor
