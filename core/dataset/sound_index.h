// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <unordered_map>

namespace candor {

/// The sound files below a folder (its subfolders down to four levels), by their names alone:
/// listed once, since asking for a hundred thousand files one by one is slow on network drives.
/// AppleDouble stubs (._*) are not sound.
class SoundIndex {
public:
    enum class Key {
        Path, // "000/000002.mp3"
        Stem  // "000002": the name without its folders and its last extension
    };

    /// A folder that is not there is an empty index. Throws InputError (NotReadable) or Cancelled.
    SoundIndex(const std::filesystem::path& folder, Key key, std::stop_token stop);

    [[nodiscard]] bool empty() const noexcept { return m_files.empty(); }
    /// Relative to the folder; the first by name when two files have one stem.
    [[nodiscard]] std::optional<std::filesystem::path> find(const std::string& key) const;

private:
    std::unordered_map<std::string, std::string> m_files;
};

} // namespace candor
