// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/vote_accuracy.h"

#include <nlohmann/json_fwd.hpp>

#include <span>

namespace candor {

class LabelSet;
struct ClassReport;
enum class Task;

/// "class_report" of `candor-cli evaluate`: figures by class name, then the three means; for
/// multi-label data also the threshold of a predicted class.
[[nodiscard]] nlohmann::ordered_json classReportJson(const ClassReport& report,
                                                     const LabelSet& classes, Task task);

/// "votes": by voteKey(), the accuracy of the ensemble, and of the members as mean, population
/// standard deviation and one value each.
[[nodiscard]] nlohmann::ordered_json votesJson(std::span<const VoteAccuracy> votes);

} // namespace candor
