// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/tag_plan.h"

#include <QString>

#include <cstddef>

namespace candor::ui {

struct TagProgress;

/// "1 file", "1,238 files".
[[nodiscard]] QString fileCountText(std::size_t files);
/// "1 row", "1,238 rows".
[[nodiscard]] QString rowsText(int rows);
/// "1,238 files change, 12 stay as they are, 3 cannot be written (its tags could not be …)".
[[nodiscard]] QString planSentence(const TagPlan& plan);
/// What the button will do to files and to their time of change.
[[nodiscard]] QString warningSentence(const TagPlan& plan);
/// "1,238 files written, 2 failed", "1,238 files are what they were, …".
[[nodiscard]] QString runSentence(const TagRun& run);
/// "120 of 1,238 files, 0:12 left".
[[nodiscard]] QString progressText(const TagProgress& progress);

} // namespace candor::ui
