// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/track_view.h"

#include <cstdint>
#include <string>
#include <vector>

namespace candor::ui {

class ListenSession;

/// A track of the session to be looked at and listened to, with what was heard of it so far.
[[nodiscard]] TrackView viewOfTrack(const ListenSession& session,
                                    const std::vector<std::string>& memberNames,
                                    std::uint32_t track);

} // namespace candor::ui
