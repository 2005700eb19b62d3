// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/tag_mp4_boxes.h"

#include "tagging/tag_text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace candor {
namespace {

using TagLib::ByteVector;

constexpr long PlainHeader = 8; // bytes
constexpr long LongHeader = 16; // bytes
// More boxes side by side than any file has: one that consists of empty boxes.
constexpr std::size_t MostBoxes = 1 << 20;
constexpr long long LargestPlain = 0xFFFFFFFF;

std::optional<Mp4Box> find(const std::vector<Mp4Box>& boxes, std::string_view name) {
    const auto found = std::ranges::find(boxes, name, &Mp4Box::name);
    return found == boxes.end() ? std::nullopt : std::optional(*found);
}

/// All boxes that a way of names leads to, as each "trak" of "moov" has its own.
std::vector<Mp4Box> boxesAt(TagStream& stream, const std::vector<Mp4Box>& boxes,
                            std::span<const std::string_view> way) {
    std::vector<Mp4Box> found;
    for (const Mp4Box& box : boxes) {
        if (box.name != way.front()) {
            continue;
        }
        if (way.size() == 1) {
            found.push_back(box);
            continue;
        }
        const auto inner = boxesAt(stream, mp4Boxes(stream, box.body(), box.end()), way.subspan(1));
        found.insert(found.end(), inner.begin(), inner.end());
    }
    return found;
}

// A number of `width` bytes, the highest first.
long long numberAt(const ByteVector& bytes, unsigned int at, unsigned int width) {
    return width == 8 ? bytes.toLongLong(at) : static_cast<long long>(bytes.toUInt(at));
}

ByteVector numberBytes(TagStream& stream, long long number, unsigned int width) {
    if (width == 8) {
        return ByteVector::fromLongLong(number);
    }
    if (number > LargestPlain) {
        throw stream.error(TagFault::WriteFailed, {"the file would exceed 4 GiB"});
    }
    return ByteVector::fromUInt(static_cast<unsigned int>(number));
}

/// "stco" and "co64": version and flags, a count, then places of chunks.
void moveChunks(TagStream& stream, const Mp4Box& table, long from, long by) {
    const unsigned int width = table.name == "co64" ? 8 : 4;
    ByteVector bytes =
        stream.at(table.body() + 8, static_cast<unsigned long>(table.size - table.header - 8));
    for (unsigned int at = 0; at + width <= bytes.size(); at += width) {
        const long long chunk = numberAt(bytes, at, width);
        if (chunk >= from) {
            const ByteVector moved = numberBytes(stream, chunk + by, width);
            std::copy(moved.begin(), moved.end(), bytes.begin() + at);
        }
    }
    stream.insert(bytes, static_cast<unsigned long>(table.body() + 8), bytes.size());
}

/// "tfhd": version and flags, a track, and if the lowest flag says so the place of its data.
void moveFragment(TagStream& stream, const Mp4Box& header, long from, long by) {
    const ByteVector bytes = stream.at(header.body(), 16);
    if (bytes.size() == 16 && (bytes[3] & 1) != 0 && bytes.toLongLong(8U) >= from) {
        stream.insert(ByteVector::fromLongLong(bytes.toLongLong(8U) + by),
                      static_cast<unsigned long>(header.body() + 8), 8);
    }
}

/// "tfra": version and flags, a track, lengths of numbers, a count, then times with places of
/// fragments, each followed by three numbers of those lengths.
void moveIndex(TagStream& stream, const Mp4Box& index, long from, long by) {
    ByteVector bytes =
        stream.at(index.body(), static_cast<unsigned long>(index.size - index.header));
    if (bytes.size() < 16) {
        throw stream.error(TagFault::NotParsed);
    }
    const unsigned int width = bytes[0] == 1 ? 8 : 4;
    const unsigned int lengths = bytes.toUInt(8U);
    const unsigned int entry =
        2 * width + (lengths >> 4 & 3) + (lengths >> 2 & 3) + (lengths & 3) + 3;
    for (unsigned int at = 16 + width; at + entry - width <= bytes.size(); at += entry) {
        const long long place = numberAt(bytes, at, width);
        if (place >= from) {
            const ByteVector moved = numberBytes(stream, place + by, width);
            std::copy(moved.begin(), moved.end(), bytes.begin() + at);
        }
    }
    stream.insert(bytes, static_cast<unsigned long>(index.body()), bytes.size());
}

/// Everything in the file that names a place at or behind `from`. To be called before bytes move.
void moveSound(TagStream& stream, long from, long by) {
    const std::vector<Mp4Box> top = mp4Boxes(stream, 0, stream.length());
    for (const std::string_view table : {"stco", "co64"}) {
        const std::array<std::string_view, 6> way{"moov", "trak", "mdia", "minf", "stbl", table};
        for (const Mp4Box& box : boxesAt(stream, top, way)) {
            moveChunks(stream, box, from, by);
        }
    }
    const std::array<std::string_view, 3> way{"moof", "traf", "tfhd"};
    for (const Mp4Box& box : boxesAt(stream, top, way)) {
        moveFragment(stream, box, from, by);
    }
    const std::array<std::string_view, 2> index{"mfra", "tfra"};
    for (const Mp4Box& box : boxesAt(stream, top, index)) {
        moveIndex(stream, box, from, by);
    }
}

void growBox(TagStream& stream, const Mp4Box& box, long by) {
    const ByteVector plain = stream.at(box.place, 4);
    if (plain.toUInt() == 0) { // to the end of the file, wherever that is
        return;
    }
    const bool isLong = box.header == LongHeader;
    const auto place = static_cast<unsigned long>(box.place + (isLong ? PlainHeader : 0));
    stream.insert(numberBytes(stream, box.size + by, isLong ? 8 : 4), place, isLong ? 8 : 4);
}

} // namespace

std::vector<Mp4Box> mp4Boxes(TagStream& stream, long from, long to) {
    std::vector<Mp4Box> boxes;
    // Bytes too few for a box may follow, as the four zeros that end QuickTime's user data.
    while (to - from >= PlainHeader && boxes.size() < MostBoxes) {
        const ByteVector header = stream.at(from, LongHeader);
        Mp4Box box;
        box.name = std::string(viewOf(header.mid(4, 4)));
        box.place = from;
        box.size = static_cast<long>(header.toUInt(0U));
        if (box.size == 1 && header.size() == LongHeader) {
            box.header = LongHeader;
            box.size = static_cast<long>(header.toLongLong(8U));
        } else if (box.size == 0) {
            box.size = to - from;
        }
        if (box.size < box.header || box.size > to - from) {
            throw stream.error(TagFault::NotParsed);
        }
        from = box.end();
        boxes.push_back(std::move(box));
    }
    return boxes;
}

long mp4Children(TagStream& stream, const Mp4Box& box) {
    // "meta" has version and flags in MP4, and none in QuickTime.
    const bool plain = box.name != "meta" || stream.at(box.body() + 4, 4) == "hdlr";
    return box.body() + (plain ? 0 : 4);
}

ByteVector mp4Box(std::string_view name, const ByteVector& body) {
    return ByteVector::fromUInt(body.size() + PlainHeader).append(bytesOf(name)).append(body);
}

std::vector<Mp4Box> mp4TagPath(TagStream& stream) {
    std::vector<Mp4Box> path;
    std::vector<Mp4Box> boxes = mp4Boxes(stream, 0, stream.length());
    for (const std::string_view name : {"moov", "udta", "meta", "ilst"}) {
        const auto box = find(boxes, name);
        if (!box) {
            break;
        }
        path.push_back(*box);
        boxes = mp4Boxes(stream, std::min(mp4Children(stream, *box), box->end()), box->end());
    }
    return path;
}

void replaceInMp4(TagStream& stream, const std::vector<Mp4Box>& path, const ByteVector& bytes,
                  long place, long replaced) {
    const long by = static_cast<long>(bytes.size()) - replaced;
    if (by != 0) {
        moveSound(stream, place + replaced, by);
        for (const Mp4Box& box : path) {
            growBox(stream, box, by);
        }
    }
    stream.insert(bytes, static_cast<unsigned long>(place), static_cast<unsigned long>(replaced));
}

} // namespace candor
