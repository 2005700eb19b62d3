// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/tag_stream.h"

#include <cstdint>

namespace candor {

/// Whether MPEG audio begins within `range` bytes from `place`: a frame whose length leads to a
/// second one of the same kind, to a tag or to the end (ISO 11172-3, 2.4.1; 13818-3).
[[nodiscard]] bool beginsMpegAudio(const TagStream& stream, std::int64_t place, std::int64_t range);

} // namespace candor
