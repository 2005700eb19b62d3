// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <stop_token>
#include <string>

namespace candor {

/// What a file sounds like, whatever its tags: XXH3 (128 bits, 32 hexadecimal digits) of the
/// packets of its first sound stream as FFmpeg takes them apart, and of its codec's parameters.
/// Nothing is decoded. Tags, pictures and padding do not change it; any change of sound does.
/// Throws AudioError, Cancelled.
[[nodiscard]] std::string packetHash(const std::filesystem::path& path, std::stop_token stop = {});

} // namespace candor
