// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/view_of_track.h"

#include "session/listen_session.h"
#include "tasks/tracks_snapshot.h"

namespace candor::ui {

TrackView viewOfTrack(const ListenSession& session, const std::vector<std::string>& memberNames,
                      std::uint32_t track) {
    const Track& source = session.tracks().at(track);
    TrackView view;
    view.audio = source.file->path;
    view.settings = session.settings();
    if (source.logits != nullptr) {
        view.table = tableOf(takeSnapshot(session, memberNames, {track}));
        view.patchSeconds = source.logits->patchSeconds;
        view.seconds = source.logits->seconds;
    }
    return view;
}

} // namespace candor::ui
