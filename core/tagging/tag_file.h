// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/tag_error.h"
#include "tagging/tag_fields.h"

#include <filesystem>
#include <string>

namespace candor {

/// How a file holds its tags.
enum class TagFormat : std::uint8_t { Id3v23, Id3v24, VorbisComment, Mp4, Ape, Asf };

struct FileTags {
    TagFormat format = TagFormat::Id3v24; // the one that is there, or would be written
    TagValues values;
};

/// Reads our fields with TagLib, all values of each. The container is told by content, the name's
/// extension counts only where that is not enough. Throws TagError (FileMissing, NotReadable,
/// NoTagFormat, NotParsed).
[[nodiscard]] FileTags readTags(const std::filesystem::path& path);

/// Whether a file of this name can hold tags, by its extension alone: for a preview.
[[nodiscard]] bool canHoldTags(const std::filesystem::path& path);

/// Sets the fields to `after`, in place: for a copy only (safe_write.h). Everything else in the
/// file stays: other frames, pictures, ratings, the version of ID3, an ID3v1 tag only where there
/// was one. ID3v2.3 holds one genre: several are joined with "; ", and mood goes to TXXX:MOOD. What
/// was written reads back as `after` (in ID3v2.3 split at "; "). Throws TagError.
void writeTagsInPlace(const std::filesystem::path& path, const std::vector<TagChange>& changes);

} // namespace candor
