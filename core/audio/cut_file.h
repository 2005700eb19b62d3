// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/audio_file.h"

#include <string_view>

namespace candor {

/// Whether the file itself ends too early, where FFmpeg does not tell: it measures a WAV and an Ogg
/// file by the bytes there are. `container`: the name of FFmpeg; false for all others.
[[nodiscard]] bool isCutShort(const AudioFile& file, std::string_view container);

} // namespace candor
