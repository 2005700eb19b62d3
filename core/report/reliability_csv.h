// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace candor {

struct Evaluation;
struct TemperatureSweep;

/// A row a bucket and voter: voter,temperature,lower,upper,count,correct,observed,expected,
/// mean_confidence,winning_count. Undefined values are empty cells.
[[nodiscard]] std::string reliabilityCsv(const Evaluation& evaluation);

/// A row a temperature and voter: voter,temperature, then one column a measure.
[[nodiscard]] std::string sweepCsv(const TemperatureSweep& sweep);

} // namespace candor
