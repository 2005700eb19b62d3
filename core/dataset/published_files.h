// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace candor {

/// Where the parts of a published data set lie. None of these throws for what is not there.

/// Absolute, without dots and without a slash at the end: its name is the folder's.
[[nodiscard]] std::filesystem::path settled(const std::filesystem::path& path);

[[nodiscard]] bool isFile(const std::filesystem::path& path);
[[nodiscard]] bool isFolder(const std::filesystem::path& path);

using Places = std::vector<std::filesystem::path>;
[[nodiscard]] std::optional<std::filesystem::path> firstFile(const Places& candidates);
[[nodiscard]] std::optional<std::filesystem::path> firstFolder(const Places& candidates);

/// The names of a folder's files that end so, sorted; none for what is no folder.
[[nodiscard]] std::vector<std::string> filesEnding(const std::filesystem::path& folder,
                                                   const std::string& ending);

} // namespace candor
