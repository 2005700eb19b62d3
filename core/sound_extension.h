// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <filesystem>
#include <string>
#include <string_view>

namespace candor {

/// Extensions of sound, and of video, which mostly has sound; sorted.
inline constexpr auto SoundExtensions = std::to_array<std::string_view>({
    "3g2",  "3gp",  "8svx", "aa3",  "aac",  "ac3", "adts", "aif",  "aifc", "aiff", "amr",  "ape",
    "asf",  "at3",  "au",   "avi",  "awb",  "bwf", "caf",  "dff",  "dsf",  "dts",  "eac3", "ec3",
    "f4a",  "f4v",  "flac", "flv",  "gsm",  "m1a", "m2a",  "m2ts", "m4a",  "m4b",  "m4r",  "m4v",
    "mka",  "mkv",  "mlp",  "mov",  "mp+",  "mp1", "mp2",  "mp3",  "mp4",  "mpa",  "mpc",  "mpeg",
    "mpg",  "mpga", "mpp",  "mts",  "nist", "oga", "ogg",  "ogv",  "ogx",  "oma",  "opus", "ra",
    "rf64", "rm",   "sf",   "shn",  "snd",  "sph", "spx",  "tak",  "thd",  "tta",  "vob",  "voc",
    "w64",  "wav",  "wave", "weba", "webm", "wma", "wmv",  "wv",
});
static_assert(std::ranges::is_sorted(SoundExtensions));

/// Whether a file's extension, in any case, is one of them.
[[nodiscard]] inline bool hasSoundExtension(const std::filesystem::path& path) {
    std::string extension = path.extension().string();
    if (extension.size() < 2) {
        return false;
    }
    extension.erase(0, 1);
    for (char& sign : extension) {
        sign = sign >= 'A' && sign <= 'Z' ? static_cast<char>(sign - 'A' + 'a') : sign;
    }
    return std::ranges::binary_search(SoundExtensions, std::string_view(extension));
}

} // namespace candor
