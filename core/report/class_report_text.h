// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace candor {

class LabelSet;
struct ClassReport;
enum class Task;

/// The table of `candor-cli evaluate --per-class`: a line a class, then the three means.
[[nodiscard]] std::string classReportText(const ClassReport& report, const LabelSet& classes,
                                          Task task);

} // namespace candor
