// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace candor {

/// A new hidden name beside the file: ".candor-" and six random characters, with the file's
/// extension, by which libraries tell formats. Nothing is there yet.
[[nodiscard]] std::filesystem::path newDraftName(const std::filesystem::path& file);

[[nodiscard]] bool isDraftName(const std::filesystem::path& name);

} // namespace candor
