// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/dropped_kinds.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <fstream>
#include <string>
#include <string_view>
#include <system_error>

namespace candor::ui {
namespace {

std::string extensionOf(const std::filesystem::path& path) {
    std::string text = path.extension().string();
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

bool isOneOf(std::string_view extension, std::initializer_list<std::string_view> all) {
    return std::find(all.begin(), all.end(), extension) != all.end();
}

/// TorchScript files are zip archives; an MPEG transport stream, also .ts, is not.
bool isArchive(const std::filesystem::path& path) {
    std::array<char, 2> start{};
    std::ifstream(path, std::ios::binary).read(start.data(), start.size());
    return start[0] == 'P' && start[1] == 'K';
}

/// Whether a text names files, one a line, rather than being a table.
bool isListOfPaths(const std::filesystem::path& path) {
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        while (!line.empty() && std::isspace(static_cast<unsigned char>(line.back())) != 0) {
            line.pop_back();
        }
        if (!line.empty() && line.front() != '#') {
            std::error_code error;
            return std::filesystem::exists(path.parent_path() / line, error);
        }
    }
    return false;
}

bool isSidecarOf(const std::filesystem::path& path, const DroppedKinds& kinds) {
    return extensionOf(path) == ".json" &&
           std::any_of(kinds.models.begin(), kinds.models.end(), [&path](const auto& model) {
               return model.parent_path() == path.parent_path();
           });
}

} // namespace

DroppedKinds sortDropped(const std::vector<std::filesystem::path>& paths) {
    DroppedKinds kinds;
    for (const auto& path : paths) {
        const std::string extension = extensionOf(path);
        if (extension == ".candor") {
            kinds.projects.push_back(path);
        } else if (isOneOf(extension, {".npz", ".npy"})) {
            kinds.logits.push_back(path);
        } else if (isOneOf(extension, {".csv", ".tsv"})) {
            kinds.tables.push_back(path);
        } else if (extension == ".txt" && !isListOfPaths(path)) {
            kinds.tables.push_back(path);
        } else if (isOneOf(extension, {".pt", ".pth", ".torchscript"}) ||
                   (extension == ".ts" && isArchive(path))) {
            kinds.models.push_back(path);
        } else {
            kinds.audio.push_back(path);
        }
    }
    if (!kinds.models.empty()) {
        std::erase_if(kinds.audio, [&](const auto& path) { return isSidecarOf(path, kinds); });
    }
    return kinds;
}

} // namespace candor::ui
