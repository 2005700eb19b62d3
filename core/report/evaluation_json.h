// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace candor {

struct Evaluation;
struct LogitsTable;
struct TemperatureSweep;

/// The JSON of `candor-cli evaluate` (contracts, section 5): UTF-8, two-space indent, ends in a
/// newline, undefined values as null. `temperatureRemark` says where T came from; may be empty.
[[nodiscard]] std::string evaluationJson(const LogitsTable& table, const Evaluation& evaluation,
                                         const std::string& temperatureRemark = {});

/// The JSON of `candor-cli sweep`: every measure at every temperature, and the best of each.
[[nodiscard]] std::string sweepJson(const LogitsTable& table, const TemperatureSweep& sweep);

} // namespace candor
