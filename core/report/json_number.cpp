// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/json_number.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace candor {

nlohmann::ordered_json numberOrNull(double value) {
    return std::isfinite(value) ? nlohmann::ordered_json(value) : nlohmann::ordered_json(nullptr);
}

nlohmann::ordered_json numberOrNull(const std::optional<double>& value) {
    return value ? numberOrNull(*value) : nlohmann::ordered_json(nullptr);
}

} // namespace candor
