// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/tag_error.h"
#include "tagging/tag_fields.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace candor {

/// How a file holds its tags.
enum class TagFormat : std::uint8_t { Id3v23, Id3v24, VorbisComment, Mp4, Ape, Asf };

struct FileTags {
    TagFormat format = TagFormat::Id3v24; // the one that is there, or would be written
    TagValues values;
};

/// Reads our fields, all values of each. The container is told by content, the name's extension
/// counts only where that is not enough. Throws TagError (FileMissing, NotReadable, NoTagFormat,
/// NotParsed, NotUnderstood).
[[nodiscard]] FileTags readTags(const std::filesystem::path& path);

/// Whether a file of this name can hold tags, by its extension alone: for a preview.
[[nodiscard]] bool canHoldTags(const std::filesystem::path& path);

/// Throws the TagError that writing these changes would end in, as far as the file's bytes say so.
/// Nothing is written.
void requireTagsWritable(const std::filesystem::path& path, const std::vector<TagChange>& changes);

/// Sets the fields to `after`, in place: for a copy only (safe_write.h). They change in every tag
/// of the file that has them: one that stood in the genre of ID3v1 or of INFO would go on saying
/// what is no longer so. Everything else in the file stays: other frames, pictures, ratings, the
/// version of ID3, an ID3v1 tag only where there was one. ID3v2.3 holds one genre: several are
/// joined with "; ", and mood goes to TXXX:MOOD. What was written reads back as `after` (in ID3v2.3
/// split at "; "). Throws TagError.
void writeTagsInPlace(const std::filesystem::path& path, const std::vector<TagChange>& changes);

/// Compares a written copy with the file that it was made of: every field, frame, picture, block
/// and byte that these changes did not ask for is the same. Throws TagError (OthersDiffer).
void requireOthersKept(const std::filesystem::path& original, const std::filesystem::path& copy,
                       const std::vector<TagChange>& changes);

} // namespace candor
