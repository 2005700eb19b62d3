// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/audio_file.h"

#include <cstdint>

namespace candor {

/// Where the sound of a file ends that has ID3v1, Lyrics3v2 or APEv2 tags behind it, in bytes; its
/// size where it has none, or is a container (RIFF, AIFF, Ogg, MP4, ASF) that says itself where its
/// sound ends. Throws AudioError.
[[nodiscard]] std::int64_t endBeforeTags(const AudioFile& file);

} // namespace candor
