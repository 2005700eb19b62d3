// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/file_identity.h"
#include "inference/logits_extraction.h"
#include "project/project_contents.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>

/// Files that were heard, without hearing them.
namespace project_samples {

/// A file of one patch; its logits are its number, 1, 2 …
inline std::shared_ptr<candor::FileLogits> heard(const std::filesystem::path& path,
                                                 std::uint32_t number, std::size_t members,
                                                 std::size_t classes) {
    auto file = std::make_shared<candor::FileLogits>();
    file->path = path;
    if (std::filesystem::exists(path)) {
        file->identity = candor::identityOf(path);
    }
    file->identity.content = std::to_string(number);
    file->identity.content.insert(0, 32 - file->identity.content.size(), '0');
    file->seconds = 0.5;
    file->whole = true;
    file->members = members;
    file->patches = 1;
    file->classes = classes;
    for (std::size_t value = 0; value < members * classes; ++value) {
        file->logits.push_back(value == 0 ? static_cast<float>(number) : static_cast<float>(value));
    }
    file->patchStart = {0.0F};
    file->patchSeconds = 0.5;
    return file;
}

inline candor::ProjectFinding finding(const std::filesystem::path& path, std::uint32_t number,
                                      std::size_t members = 1, std::size_t classes = 3) {
    return {number, heard(path, number, members, classes)};
}

inline void write(const std::filesystem::path& path, const std::string& text) {
    std::ofstream(path, std::ios::binary) << text;
}

} // namespace project_samples
