// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace candor {

/// Puts a path under `key`. JSON is UTF-8, the name of a file need not be: then `<key>_percent` has
/// its bytes ("caf%E9.mp3"), and `key` a text to read, with U+FFFD for each byte that is none.
void putPath(nlohmann::ordered_json& object, const std::string& key, const std::string& path);

/// The bytes of a path that putPath() wrote. Throws what nlohmann throws where there is none, and
/// std::invalid_argument.
[[nodiscard]] std::string pathIn(const nlohmann::ordered_json& object, const std::string& key);

} // namespace candor
