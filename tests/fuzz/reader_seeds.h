// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <random>
#include <string>
#include <vector>

namespace candor::fuzz {

/// A file to be damaged.
struct Seed {
    std::string name; // its extension counts
    std::string bytes;
};

[[nodiscard]] std::vector<Seed> filesIn(const std::filesystem::path& folder);
[[nodiscard]] std::vector<Seed> playlists();
[[nodiscard]] std::vector<Seed> histories();
[[nodiscard]] std::vector<Seed> descriptions();
/// Made in `folder`.
[[nodiscard]] std::vector<Seed> projects(const std::filesystem::path& folder);

/// One to eight changes: bytes, numbers of any width made huge, pieces that go, come twice or
/// change places; mostly near the start.
[[nodiscard]] std::string mutated(std::string bytes, std::mt19937& random);

} // namespace candor::fuzz
