// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/tag_mp4_boxes.h"

#include "byte_reader.h"

#include <algorithm>
#include <utility>

namespace candor {
namespace {

constexpr std::int64_t PlainBoxHeader = 8; // bytes
constexpr std::int64_t LongBoxHeader = 16; // bytes
// More boxes side by side than any file has: one that consists of empty boxes.
constexpr std::size_t MostBoxes = 1 << 17;
constexpr std::int64_t LargestPlainBox = 0xFFFFFFFF;

} // namespace

Mp4Boxes mp4Boxes(const TagStream& stream, std::int64_t from, std::int64_t to) {
    Mp4Boxes boxes;
    while (to - from >= PlainBoxHeader) {
        const std::string header = stream.at(from, LongBoxHeader);
        ByteReader reader(header);
        Mp4Box box;
        auto size = reader.number(4);
        box.name = reader.take(4);
        box.place = from;
        if (size == 1) {
            box.header = LongBoxHeader;
            size = reader.number(8);
        }
        const auto left = static_cast<std::uint64_t>(to - from);
        box.toTheEnd = size == 0;
        size = box.toTheEnd ? left : size;
        if (reader.failed() || size < static_cast<std::uint64_t>(box.header) || size > left ||
            boxes.size() == MostBoxes) {
            throw TagRefusal(TagFault::NotUnderstood, {"the box at byte " + std::to_string(from) +
                                                       " does not fit where it is"});
        }
        box.size = static_cast<std::int64_t>(size);
        from = box.end();
        boxes.push_back(std::move(box));
    }
    return boxes;
}

Mp4Boxes mp4Children(const TagStream& stream, const Mp4Box& box) {
    // "meta" has version and flags in MP4, and none in QuickTime.
    const bool plain = box.name != "meta" || stream.has(box.body() + 4, "hdlr");
    return mp4Boxes(stream, std::min(box.body() + (plain ? 0 : 4), box.end()), box.end());
}

std::optional<Mp4Box> mp4Child(const Mp4Boxes& boxes, std::string_view name) {
    const auto found = std::ranges::find(boxes, name, &Mp4Box::name);
    return found == boxes.end() ? std::nullopt : std::optional(*found);
}

std::string mp4Bytes(std::string_view name, std::string_view body) {
    return numberBytes(body.size() + static_cast<std::size_t>(PlainBoxHeader), 4)
        .append(name)
        .append(body);
}

std::optional<TagSplice> mp4SizeSplice(const Mp4Box& box, std::int64_t by) {
    if (box.toTheEnd) {
        return std::nullopt;
    }
    const auto size = static_cast<std::uint64_t>(box.size + by);
    if (box.header == LongBoxHeader) {
        return TagSplice{box.place + PlainBoxHeader, 8, numberBytes(size, 8)};
    }
    if (box.size + by > LargestPlainBox) {
        throw TagRefusal(TagFault::WriteFailed, {"the file would exceed 4 GiB"});
    }
    return TagSplice{box.place, 4, numberBytes(size, 4)};
}

} // namespace candor
