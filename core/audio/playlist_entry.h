// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace candor {

/// "%20" to " ". Other bytes, and a % that no two hex digits follow, stay.
[[nodiscard]] std::string percentDecoded(std::string_view text);

/// The path that a playlist's entry means: a path, with / or \, or a file: URL; relative ones to
/// `folder`. Nothing for what is on the network. Where bytes can be read in two ways (a backslash,
/// Latin-1), the file that is there decides.
[[nodiscard]] std::optional<std::filesystem::path> pathOfEntry(std::string_view entry,
                                                               const std::filesystem::path& folder);

/// The same of a URI (xspf), in which % always starts an escape.
[[nodiscard]] std::optional<std::filesystem::path> pathOfUri(std::string_view uri,
                                                             const std::filesystem::path& folder);

} // namespace candor
