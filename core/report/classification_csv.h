// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace candor {

struct Classification;

/// A row a file: file,class,confidence,runner_up,runner_up_confidence,duration,patches,temperature,
/// notes,error, then, where it was asked what is accepted, accepted (true or false),
/// accepted_classes ("rock; pop"), verdict, threshold, then one column a class with its posterior.
/// Empty cells after a failure.
[[nodiscard]] std::string classificationCsv(const Classification& classification);

} // namespace candor
