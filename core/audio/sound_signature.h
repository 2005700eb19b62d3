// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace candor {

/// Bytes that startsLikeSound() wants to see.
inline constexpr std::size_t SignatureSize = 64;

/// Whether a file that begins with these bytes is of a container or codec of sound. Notes without
/// sound (MIDI) and pictures in the same containers (WebP, HEIF) are not.
[[nodiscard]] bool startsLikeSound(std::string_view start);

} // namespace candor
