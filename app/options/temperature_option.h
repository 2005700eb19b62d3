// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

#include <cmath>
#include <string>

namespace candor::options {

inline constexpr const char* BestTemperatureWord = "best";

/// The value of --temperature, checked before by temperatureOrBest().
inline double parseTemperature(const std::string& text) {
    double value = 0.0;
    CLI::detail::lexical_cast(text, value);
    return value;
}

/// Accepts a number greater than 0, or "best".
inline CLI::Validator temperatureOrBest() {
    return CLI::Validator(
        [](std::string& text) -> std::string {
            double value = 0.0;
            const bool isNumber = CLI::detail::lexical_cast(text, value);
            if (text == BestTemperatureWord || (isNumber && value > 0.0 && std::isfinite(value))) {
                return {};
            }
            return "a temperature is a number greater than 0, or \"best\", not \"" + text + "\"";
        },
        "NUMBER|best");
}

} // namespace candor::options
