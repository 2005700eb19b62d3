// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <filesystem>
#include <string>
#include <string_view>

namespace candor {

/// Paths as a project keeps them: relative to its folder, with '/', where they lie in it or in one
/// of the two folders around it; absolute otherwise. A moved folder takes its project along.
class ProjectPaths {
public:
    /// Where the project file is a symbolic link, the folder of what it points to counts.
    explicit ProjectPaths(const std::filesystem::path& projectFile);

    [[nodiscard]] std::string stored(const std::filesystem::path& absolute) const;
    [[nodiscard]] std::string absolute(std::string_view stored) const;

private:
    static constexpr std::size_t Levels = 3;   // the folder itself and two around it
    std::array<std::string, Levels> m_folders; // each ends in '/'
};

} // namespace candor
