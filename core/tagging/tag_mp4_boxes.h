// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/tag_stream.h"

#include <string>
#include <string_view>
#include <vector>

namespace candor {

/// A box of an MP4 file (ISO/IEC 14496-12, 4.2), where it lies.
struct Mp4Box {
    std::string name;
    long place = 0;  // of its header
    long header = 8; // bytes; 16 where the size has 64 bits
    long size = 0;   // bytes, with the header

    [[nodiscard]] long body() const noexcept { return place + header; }
    [[nodiscard]] long end() const noexcept { return place + size; }
};

/// The boxes between two places. Throws TagError (NotParsed) where they do not fill it.
[[nodiscard]] std::vector<Mp4Box> mp4Boxes(TagStream& stream, long from, long to);
/// Where the boxes within a box begin: some boxes have four bytes before.
[[nodiscard]] long mp4Children(TagStream& stream, const Mp4Box& box);
[[nodiscard]] TagLib::ByteVector mp4Box(std::string_view name, const TagLib::ByteVector& body);

/// The way from "moov" to "udta", "meta" and "ilst", as far as it exists.
[[nodiscard]] std::vector<Mp4Box> mp4TagPath(TagStream& stream);

/// Puts bytes in the place of others within the boxes of `path`, and mends their sizes and all
/// places of sound that move. Throws TagError (WriteFailed) where a place cannot be mended.
void replaceInMp4(TagStream& stream, const std::vector<Mp4Box>& path,
                  const TagLib::ByteVector& bytes, long place, long replaced);

} // namespace candor
