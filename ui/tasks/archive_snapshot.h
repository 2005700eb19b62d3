// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/tracks_snapshot.h"

#include <string>
#include <vector>

namespace candor::ui {

class ArchiveSession;

/// Every track with what was decided of it, by the rule and by hand, and where the temperature was
/// fitted: what an export of the archive says. GUI thread.
[[nodiscard]] TracksSnapshot takeArchiveSnapshot(const ArchiveSession& archive,
                                                 const std::vector<std::string>& memberNames);

} // namespace candor::ui
