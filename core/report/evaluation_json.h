// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

namespace candor {

struct ClassReport;
struct Evaluation;
struct LogitsTable;
struct TemperatureSweep;
struct VoteAccuracy;

/// The JSON of `candor-cli evaluate` (contracts, section 5): UTF-8, two-space indent, ends in a
/// newline, undefined values as null. `temperatureRemark` says where T came from; may be empty.
/// `classes` and `votes` of the same settings add the keys "class_report" and "votes".
[[nodiscard]] std::string evaluationJson(const LogitsTable& table, const Evaluation& evaluation,
                                         const std::string& temperatureRemark = {},
                                         const ClassReport* classes = nullptr,
                                         std::span<const VoteAccuracy> votes = {});

/// The JSON of `candor-cli sweep`: every measure at every temperature, and the best of each.
[[nodiscard]] std::string sweepJson(const LogitsTable& table, const TemperatureSweep& sweep);

} // namespace candor
