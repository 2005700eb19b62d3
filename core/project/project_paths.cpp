// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/project_paths.h"

#include <algorithm>
#include <system_error>

namespace candor {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view Up = "../";

fs::path folderOf(const fs::path& projectFile) {
    std::error_code error; // of a path that is not there yet: then it is no link
    const fs::path place =
        fs::is_symlink(projectFile, error) ? fs::weakly_canonical(projectFile) : projectFile;
    return fs::absolute(place).lexically_normal().parent_path();
}

std::string withSlash(const fs::path& folder) {
    std::string text = folder.native();
    if (text.empty() || text.back() != '/') {
        text += '/';
    }
    return text;
}

// Parts such as ".." would not come back as they were.
bool isNormal(std::string_view path) {
    std::size_t begin = 1;
    while (begin <= path.size()) {
        const std::size_t end = std::min(path.find('/', begin), path.size());
        const std::string_view part = path.substr(begin, end - begin);
        if (part.empty() || part == "." || part == "..") {
            return false;
        }
        begin = end + 1;
    }
    return true;
}

} // namespace

ProjectPaths::ProjectPaths(const fs::path& projectFile) {
    fs::path folder = folderOf(projectFile);
    for (std::string& level : m_folders) {
        level = withSlash(folder);
        folder = folder.parent_path();
    }
}

std::string ProjectPaths::stored(const fs::path& absolute) const {
    std::string path = absolute.is_absolute() ? absolute.native() : fs::absolute(absolute).native();
    if (!isNormal(path)) {
        return path;
    }
    std::string up;
    for (std::size_t level = 0; level < Levels; ++level) {
        const std::string& folder = m_folders[level];
        const bool everything = level > 0 && folder == "/"; // a root is no neighbourhood
        if (!everything && path.size() > folder.size() && path.starts_with(folder)) {
            return up + path.substr(folder.size());
        }
        up += Up;
    }
    return path;
}

std::string ProjectPaths::absolute(std::string_view stored) const {
    if (stored.starts_with('/')) {
        return std::string(stored);
    }
    std::size_t level = 0;
    while (level + 1 < Levels && stored.starts_with(Up)) {
        stored.remove_prefix(Up.size());
        ++level;
    }
    return m_folders[level] + std::string(stored);
}

} // namespace candor
