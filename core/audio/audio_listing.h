// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace candor {

/// One file found. A file of a folder knows the folder that was named: labels may be its
/// subfolders.
struct ListedAudio {
    std::filesystem::path path;
    std::filesystem::path
        root; // the folder, playlist or list that it came from; empty: named itself
};

/// Something named that gives no files: a folder without rights, a playlist that is none. One
/// English sentence with the path.
struct ListingProblem {
    std::filesystem::path path;
    std::string sentence;
};

struct AudioListing {
    std::vector<ListedAudio> files; // folders sorted by name, so that two runs agree
    std::size_t skipped = 0;        // files in folders that are not sound (pictures, texts …)
    std::size_t hidden = 0;         // files and folders in folders whose name begins with a dot
    std::vector<ListingProblem> problems;
};

/// Files named are always taken; folders are walked to the bottom (symbolic links to folders are
/// followed once), where a well-known extension in any case, or else the first bytes, decides;
/// what is hidden in them (its name begins with a dot) is left out and counted; playlists (.m3u,
/// .m3u8, .pls, .xspf) and lists (.txt: a path a line) give what they name, relative to their own
/// folder. Remote entries and files named twice are left out, the first with a problem. `found` is
/// called with every few hundred new files, from the calling thread, so that they can be shown at
/// once. Throws Cancelled when stopped.
[[nodiscard]] AudioListing
listAudio(const std::vector<std::filesystem::path>& named, std::stop_token stop = {},
          const std::function<void(const std::vector<ListedAudio>& files)>& found = {});

} // namespace candor
