// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <optional>

namespace candor {

/// JSON has no NaN: what is undefined becomes null.
[[nodiscard]] nlohmann::ordered_json numberOrNull(double value);
[[nodiscard]] nlohmann::ordered_json numberOrNull(const std::optional<double>& value);

} // namespace candor
