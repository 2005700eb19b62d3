// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/tag_stream.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace candor {

/// A box of an MP4 file (ISO/IEC 14496-12, 4.2), where it lies.
struct Mp4Box {
    std::string name;
    std::int64_t place = 0;  // of its header
    std::int64_t header = 8; // bytes; 16 where the size has 64 bits
    std::int64_t size = 0;   // bytes, with the header
    bool toTheEnd = false;   // its size is not said: it is the last one

    [[nodiscard]] std::int64_t body() const noexcept { return place + header; }
    [[nodiscard]] std::int64_t end() const noexcept { return place + size; }
};
using Mp4Boxes = std::vector<Mp4Box>;

/// The boxes between two places; fewer than eight bytes may follow the last one, as the four zeros
/// that end QuickTime's user data. Throws TagRefusal where they do not fill it.
[[nodiscard]] Mp4Boxes mp4Boxes(const TagStream& stream, std::int64_t from, std::int64_t to);
/// The boxes within a box.
[[nodiscard]] Mp4Boxes mp4Children(const TagStream& stream, const Mp4Box& box);
[[nodiscard]] std::optional<Mp4Box> mp4Child(const Mp4Boxes& boxes, std::string_view name);

/// The bytes of a box.
[[nodiscard]] std::string mp4Bytes(std::string_view name, std::string_view body);

/// What a box's header says of its size when it grows by so many bytes; none: it does not say it.
/// Throws TagRefusal (WriteFailed) beyond 4 GiB.
[[nodiscard]] std::optional<TagSplice> mp4SizeSplice(const Mp4Box& box, std::int64_t by);

} // namespace candor
