// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/draft_name.h"

#include <cstddef>
#include <random>
#include <string>
#include <string_view>

namespace candor {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view DraftMark = ".candor-";
constexpr std::string_view Letters = "abcdefghijklmnopqrstuvwxyz0123456789";
constexpr std::size_t LetterCount = 6;
constexpr std::size_t LongestExtension = 8; // with its dot; a longer one is part of a title

std::string randomLetters() {
    std::random_device source;
    std::uniform_int_distribution<std::size_t> index(0, Letters.size() - 1);
    std::string text;
    for (std::size_t n = 0; n < LetterCount; ++n) {
        text += Letters[index(source)];
    }
    return text;
}

} // namespace

fs::path newDraftName(const fs::path& file) {
    const std::string extension = file.extension().native();
    fs::path draft;
    std::error_code error;
    do {
        draft = file.parent_path() /
                (std::string(DraftMark) + randomLetters() +
                 (extension.size() <= LongestExtension ? extension : std::string()));
    } while (fs::exists(fs::symlink_status(draft, error)));
    return draft;
}

bool isDraftName(const fs::path& name) {
    return std::string_view(name.native()).starts_with(DraftMark) &&
           name.native().size() >= DraftMark.size() + LetterCount;
}

} // namespace candor
