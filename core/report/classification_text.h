// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace candor {

struct Classification;

/// A plain-text table for a terminal: file, class, confidence, runner-up and notes of every file
/// that did not fail, under a line that names members and temperature.
[[nodiscard]] std::string classificationText(const Classification& classification);

} // namespace candor
