// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/open_requests.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>
#include <string>
#include <string_view>
#include <system_error>

namespace candor::ui {
namespace {

std::string lowerCase(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

bool isNpy(const std::filesystem::path& path) {
    return lowerCase(path.extension().string()) == ".npy";
}

bool isNamedAfterLabels(const std::filesystem::path& path) {
    static constexpr std::array Words{"labels", "targets", "y_true", "y"};
    const std::string stem = lowerCase(path.stem().string());
    return std::any_of(Words.begin(), Words.end(), [&stem](std::string_view word) {
        return stem.ends_with(word) &&
               (stem.size() == word.size() ||
                std::isalnum(static_cast<unsigned char>(stem[stem.size() - word.size() - 1])) == 0);
    });
}

std::uintmax_t sizeOf(const std::filesystem::path& path) {
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(path, error);
    return error ? 0 : size;
}

OpenRequest pairOf(const std::filesystem::path& first, const std::filesystem::path& second) {
    const bool firstIsNamed = isNamedAfterLabels(first);
    const bool firstIsLabels =
        firstIsNamed != isNamedAfterLabels(second) ? firstIsNamed : sizeOf(first) < sizeOf(second);
    return firstIsLabels ? OpenRequest{second, first} : OpenRequest{first, second};
}

} // namespace

std::vector<OpenRequest> openRequests(const std::vector<std::filesystem::path>& paths) {
    std::vector<std::filesystem::path> arrays;
    std::copy_if(paths.begin(), paths.end(), std::back_inserter(arrays), isNpy);
    const bool isPair = arrays.size() == 2;
    const bool hasScores = std::any_of(arrays.begin(), arrays.end(),
                                       [](const auto& path) { return !isNamedAfterLabels(path); });
    std::vector<OpenRequest> requests;
    for (const auto& path : paths) {
        if (isPair && isNpy(path)) {
            if (path == arrays.front()) {
                requests.push_back(pairOf(arrays.front(), arrays.back()));
            }
        } else if (!isNpy(path) || !hasScores || !isNamedAfterLabels(path)) {
            requests.push_back({path, {}});
        }
    }
    return requests;
}

} // namespace candor::ui
