// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/tag_fields.h"
#include "tagging/tag_file.h"
#include "tagging/tag_id3_frames.h"

#include <string>
#include <vector>

namespace candor {

/// Where our fields stand in ID3v2: TCON, TMOO (before 2.4 TXXX:MOOD), TXXX:INSTRUMENT, COMM
/// without description, TXXX:CANDOR_MODEL, TXXX:CANDOR_CONFIDENCE; in 2.2 TCO, COM, TXX.
/// ID3v2.4 holds several values in one frame, the others one text with "; " between.
[[nodiscard]] TagValues id3Values(const Id3Frames& tag);
void setId3Field(Id3Frames& tag, TagField field, const std::vector<std::string>& values);
[[nodiscard]] TagFormat id3Format(const Id3Frames& tag);

/// Whether one of these fields is in a frame that is compressed or encrypted.
[[nodiscard]] bool hidesOurFields(const Id3Frames& tag);

} // namespace candor
