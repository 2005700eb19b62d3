// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace candor {

/// What would have been written into the tags of a file whose format has none.
struct TagSidecar {
    std::string file;                                      // name, without folder
    std::string field;                                     // "genre"
    std::vector<std::string> classes;                      // accepted ones
    std::vector<std::pair<std::string, double>> posterior; // of the likeliest, falling
    bool chosenByHand = false;
    std::string model; // what proposed; may be empty
};

/// JSON: UTF-8, two-space indent, ends in a newline:
/// { "candor": { "format": 1, "file", "tags": { "genre": [ … ] }, "posterior": { … },
///   "chosen_by_hand", "model" } }
[[nodiscard]] std::string tagSidecarJson(const TagSidecar& sidecar);

/// Where it stands: "song.tta" has "song.tta.candor.json" beside it.
[[nodiscard]] std::filesystem::path tagSidecarOf(const std::filesystem::path& file);

} // namespace candor
