// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/project_values.h"

#include <stop_token>
#include <vector>

namespace candor::ui {

/// Which of these files are not what they were when they were heard, by size and time; files into
/// which Candor itself has written tags since are. Looks at every one: not for the GUI thread.
/// Throws Cancelled.
[[nodiscard]] ChangedFiles changedFiles(const std::vector<ProjectFinding>& findings,
                                        const std::stop_token& stop);

} // namespace candor::ui
