// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace candor {

struct Classification;

/// JSON lines: one object a file, each on a line of its own, complete in itself: "path",
/// "duration", "patches", "class", "confidence", "posterior", "temperature", "temperature_remark"
/// (where it was fitted), "error", "notes", and where it was asked what is accepted "accepted",
/// "accepted_classes", "verdict", "threshold", "threshold_of" ("posterior" or "margin"). After a
/// failure "error" is its sentence and the values are null.
[[nodiscard]] std::string classificationJsonl(const Classification& classification);

} // namespace candor
