// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calibration/measure.h"

#include <string>

namespace candor {

struct FittedTemperature;
struct LogitsTable;

/// What `candor-cli fit --json` writes: temperature, measure, its value before (T = 1) and after,
/// data, split (null: all), files, members.
[[nodiscard]] std::string fitJson(const LogitsTable& table, const std::string& split,
                                  Measure measure, const FittedTemperature& fitted);

} // namespace candor
