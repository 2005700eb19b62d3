// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/tag_mp4_places.h"

#include "audio/byte_hash.h"
#include "byte_reader.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

namespace candor {
namespace {

using Way = std::span<const std::string_view>;

/// All boxes that a way of names leads to, as each "trak" of "moov" has its own.
Mp4Boxes boxesAt(const TagStream& stream, const Mp4Boxes& boxes, Way way) {
    Mp4Boxes found;
    for (const Mp4Box& box : boxes) {
        if (box.name != way.front()) {
            continue;
        }
        if (way.size() == 1) {
            found.push_back(box);
            continue;
        }
        const Mp4Boxes inner = boxesAt(stream, mp4Children(stream, box), way.subspan(1));
        found.insert(found.end(), inner.begin(), inner.end());
    }
    return found;
}

/// Version, and flags.
std::pair<unsigned int, std::uint32_t> versionOf(ByteReader& reader) {
    const auto version = static_cast<unsigned int>(reader.number(1));
    return {version, static_cast<std::uint32_t>(reader.number(3))};
}

} // namespace

Mp4Places::Mp4Places(const TagStream& stream, const Mp4Boxes& top) : m_top(top) {
    using Add = void (Mp4Places::*)(const TagStream&, const Mp4Box&);
    const auto each = [&](std::initializer_list<std::string_view> way, Add adder) {
        for (const Mp4Box& box : boxesAt(stream, top, Way(way.begin(), way.size()))) {
            (this->*adder)(stream, box);
        }
    };
    for (const std::string_view table : {"stco", "co64"}) {
        each({"moov", "trak", "mdia", "minf", "stbl", table}, &Mp4Places::addChunks);
    }
    each({"moov", "trak", "mdia", "minf", "stbl", "saio"}, &Mp4Places::addSamples);
    each({"moof", "traf", "tfhd"}, &Mp4Places::addFragment);
    each({"mfra", "tfra"}, &Mp4Places::addIndex);
    static constexpr std::array<std::string_view, 2> Compressed{"moov", "cmov"};
    static constexpr std::array<std::string_view, 2> Items{"meta", "iloc"};
    static constexpr std::array<std::string_view, 3> MovieItems{"moov", "meta", "iloc"};
    for (const Way way : {Way(Compressed), Way(Items), Way(MovieItems)}) {
        m_hasOthers = m_hasOthers || !boxesAt(stream, top, way).empty();
    }
}

std::uint64_t Mp4Places::Table::numberAt(std::size_t at) const {
    return ByteReader(std::string_view(bytes).substr(at)).number(width);
}

/// `count` numbers, each `step` bytes behind the one before.
void Mp4Places::add(const TagStream& stream, const Mp4Box& box, std::int64_t skipped,
                    std::size_t width, std::size_t step, std::uint64_t count) {
    Table table{box.name, box.body() + skipped, {}, width, step};
    const auto left =
        static_cast<std::uint64_t>(std::max<std::int64_t>(0, box.end() - table.place));
    if (count > 0 && (left < width || count - 1 > (left - width) / step)) {
        throw TagRefusal(TagFault::NotUnderstood,
                         {"its box " + box.name + " is shorter than it says"});
    }
    if (count > 0) {
        const auto size = static_cast<std::int64_t>((count - 1) * step + width);
        table.bytes = stream.at(table.place, size);
    }
    m_tables.push_back(std::move(table));
}

/// Version and flags, a count, then places of chunks.
void Mp4Places::addChunks(const TagStream& stream, const Mp4Box& box) {
    const std::string head = stream.at(box.body(), 8);
    ByteReader reader(head);
    reader.number(4);
    const std::size_t width = box.name == "co64" ? 8 : 4;
    add(stream, box, 8, width, width, reader.number(4));
}

/// Version and flags, a kind of eight bytes if the lowest flag says so, a count, places.
void Mp4Places::addSamples(const TagStream& stream, const Mp4Box& box) {
    const std::string head = stream.at(box.body(), 16);
    ByteReader reader(head);
    const auto [version, flags] = versionOf(reader);
    const std::int64_t skipped = (flags & 1U) != 0 ? 16 : 8;
    reader.take(static_cast<std::uint64_t>(skipped) - 8);
    const std::size_t width = version == 0 ? 4 : 8;
    add(stream, box, skipped, width, width, reader.number(4));
}

/// Version and flags, a track, and if the lowest flag says so the place of its data.
void Mp4Places::addFragment(const TagStream& stream, const Mp4Box& box) {
    const std::string head = stream.at(box.body(), 4);
    ByteReader reader(head);
    if ((versionOf(reader).second & 1U) != 0) {
        add(stream, box, 8, 8, 8, 1);
    }
}

/// Version and flags, a track, lengths of numbers, a count, then times with places of fragments,
/// each followed by three numbers of those lengths.
void Mp4Places::addIndex(const TagStream& stream, const Mp4Box& box) {
    const std::string head = stream.at(box.body(), 16);
    ByteReader reader(head);
    const std::size_t width = versionOf(reader).first == 1 ? 8 : 4;
    reader.number(4);
    const std::uint64_t lengths = reader.number(4);
    const auto more =
        static_cast<std::size_t>((lengths >> 4U & 3U) + (lengths >> 2U & 3U) + (lengths & 3U) + 3);
    add(stream, box, 16 + static_cast<std::int64_t>(width), width, 2 * width + more,
        reader.number(4));
}

std::vector<TagSplice> Mp4Places::moved(std::int64_t from, std::int64_t by) const {
    // The places of sidx count from its own end.
    const bool before = std::ranges::any_of(
        m_top, [from](const Mp4Box& box) { return box.name == "sidx" && box.place < from; });
    if (m_hasOthers || before) {
        throw TagRefusal(TagFault::NotUnderstood,
                         {"it names places of its own bytes in a box that Candor cannot mend"});
    }
    std::vector<TagSplice> splices;
    for (const Table& table : m_tables) {
        TagSplice splice{table.place, static_cast<std::int64_t>(table.bytes.size()), table.bytes};
        for (std::size_t at = 0; at < table.bytes.size(); at += table.step) {
            const std::uint64_t place = table.numberAt(at);
            if (place < static_cast<std::uint64_t>(from)) {
                continue;
            }
            const std::uint64_t now = place + static_cast<std::uint64_t>(by);
            if (table.width == 4 && now > 0xFFFFFFFFU) {
                throw TagRefusal(TagFault::WriteFailed, {"the file would exceed 4 GiB"});
            }
            splice.bytes.replace(at, table.width, numberBytes(now, table.width));
        }
        if (splice.bytes != table.bytes) {
            splices.push_back(std::move(splice));
        }
    }
    return splices;
}

/// Its number from 1, and how far from its start.
std::pair<std::uint64_t, std::uint64_t> Mp4Places::boxOf(std::uint64_t place) const {
    const auto end = static_cast<std::uint64_t>(m_top.empty() ? 0 : m_top.back().end());
    if (place >= end) { // nowhere in the file
        return {0, place};
    }
    const auto after =
        std::ranges::upper_bound(m_top, static_cast<std::int64_t>(place), {}, &Mp4Box::place);
    const Mp4Box& box = *std::prev(after);
    return {static_cast<std::uint64_t>(after - m_top.begin()),
            place - static_cast<std::uint64_t>(box.place)};
}

std::vector<TagPart> Mp4Places::parts() const {
    std::vector<TagPart> parts;
    for (const Table& table : m_tables) {
        ByteHash places;
        for (std::size_t at = 0; at < table.bytes.size(); at += table.step) {
            const std::pair<std::uint64_t, std::uint64_t> found = boxOf(table.numberAt(at));
            places.add(std::as_bytes(std::span(&found.first, 1)));
            places.add(std::as_bytes(std::span(&found.second, 1)));
        }
        parts.push_back({table.name, std::nullopt, places.digits()});
    }
    return parts;
}

} // namespace candor
