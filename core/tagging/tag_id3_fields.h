// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/tag_fields.h"
#include "tagging/tag_file.h"
#include "tagging/tag_id3_tag.h"

#include <optional>
#include <string>
#include <vector>

namespace candor {

/// Where our fields stand in ID3v2: TCON, TMOO (before 2.4 TXXX:MOOD), TXXX:INSTRUMENT, COMM
/// without description, TXXX:CANDOR_MODEL, TXXX:CANDOR_CONFIDENCE; in 2.2 TCO, COM, TXX.
/// ID3v2.4 holds several values in one frame, the others one text with "; " between.
[[nodiscard]] TagValues id3Values(const Id3Tag& tag);
/// Throws TagRefusal where a frame that may hold the field is compressed or encrypted.
void setId3Field(Id3Tag& tag, TagField field, const std::vector<std::string>& values);
/// The field whose value a frame holds.
[[nodiscard]] std::optional<TagField> id3FieldOf(const Id3Tag& tag, const Id3Tag::Frame& frame);
[[nodiscard]] TagFormat id3Format(const Id3Tag& tag);

} // namespace candor
