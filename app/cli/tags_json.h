// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/tag_fields.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace candor::cli {

/// {"genre": ["Rock"], …}
[[nodiscard]] nlohmann::ordered_json valuesJson(const TagValues& values);
/// [{"field": "genre", "before": [], "after": ["Rock"]}, …]
[[nodiscard]] nlohmann::ordered_json changesJson(const std::vector<TagChange>& changes);
/// Indented, with a line's end; bytes that are no UTF-8, as names of files may hold, are replaced.
[[nodiscard]] std::string jsonText(const nlohmann::ordered_json& json);

} // namespace candor::cli
