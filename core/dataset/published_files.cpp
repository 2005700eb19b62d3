// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/published_files.h"

#include <algorithm>
#include <system_error>

namespace candor {

std::filesystem::path settled(const std::filesystem::path& path) {
    std::error_code error;
    std::filesystem::path whole = std::filesystem::absolute(path, error).lexically_normal();
    return whole.has_filename() ? whole : whole.parent_path();
}

bool isFile(const std::filesystem::path& path) {
    std::error_code error;
    return std::filesystem::is_regular_file(path, error);
}

bool isFolder(const std::filesystem::path& path) {
    std::error_code error;
    return std::filesystem::is_directory(path, error);
}

std::optional<std::filesystem::path> firstFile(const Places& candidates) {
    const auto found = std::ranges::find_if(candidates, isFile);
    return found == candidates.end() ? std::nullopt : std::optional(*found);
}

std::optional<std::filesystem::path> firstFolder(const Places& candidates) {
    const auto found = std::ranges::find_if(candidates, isFolder);
    return found == candidates.end() ? std::nullopt : std::optional(*found);
}

std::vector<std::string> filesEnding(const std::filesystem::path& folder,
                                     const std::string& ending) {
    std::vector<std::string> names;
    std::error_code error;
    using Walk = std::filesystem::directory_iterator;
    for (Walk at(folder, error); !error && at != Walk(); at.increment(error)) {
        std::string name = at->path().filename().string();
        if (name.ends_with(ending) && !name.starts_with("._")) {
            names.push_back(std::move(name));
        }
    }
    std::ranges::sort(names);
    return names;
}

} // namespace candor
