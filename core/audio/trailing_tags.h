// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/audio_file.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace candor {

/// A tag behind the sound of a file.
struct TrailingTag {
    enum class Kind : std::uint8_t { Id3v1, Ape, Lyrics3, Id3v2 };
    Kind kind = Kind::Id3v1;
    std::int64_t place = 0; // of its first byte
    std::int64_t size = 0;  // bytes; 0: it has the mark of a tag, and a size that cannot be
};

/// Bytes of a file from a place, fewer where it ends.
using BytesAt = std::function<std::string(std::int64_t place, std::size_t count)>;

/// From the last to the first: ID3v1, Lyrics3v2, APE, ID3v2.4 with a footer, in any order. One
/// whose size cannot be is the last of them.
[[nodiscard]] std::vector<TrailingTag> trailingTags(const BytesAt& bytesAt, std::int64_t fileSize);

/// Where the sound of a file ends that has such tags, in bytes; its size where it has none, or is a
/// container (RIFF, AIFF, Ogg, MP4, ASF) that says itself where its sound ends. Throws AudioError.
[[nodiscard]] std::int64_t endBeforeTags(const AudioFile& file);

} // namespace candor
