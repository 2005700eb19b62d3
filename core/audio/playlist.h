// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace candor {

enum class PlaylistFormat {
    M3u,      // .m3u, .m3u8: a path a line, # for the rest
    Pls,      // File1=, File2= …
    Xspf,     // XML, locations are URIs
    PathList, // .txt: a path a line
};

/// By extension, in any case; nothing for other files.
[[nodiscard]] std::optional<PlaylistFormat> playlistFormat(const std::filesystem::path& path);

struct Playlist {
    std::vector<std::filesystem::path> entries; // relative ones joined to the playlist's folder
    std::vector<std::string> problems;          // what was left out, or wrong: English sentences
};

/// Reads what a playlist names, whether it is there or not. Remote entries are problems, and so is
/// a file that is no playlist; nothing is thrown. Text is UTF-8 or, where it is not, Latin-1.
[[nodiscard]] Playlist readPlaylist(const std::filesystem::path& path, PlaylistFormat format);

/// The same from text that has been read already, for files beside `folder`.
[[nodiscard]] Playlist parsePlaylist(std::string_view text, PlaylistFormat format,
                                     const std::filesystem::path& folder);

} // namespace candor
