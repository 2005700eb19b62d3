// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/listen_values.h"

#include <algorithm>

namespace candor::ui {

std::string_view TrackFile::folder() const {
    const std::string_view whole(path);
    const std::size_t end = whole.rfind('/');
    if (end == std::string_view::npos || end == 0) {
        return {};
    }
    const std::size_t begin = whole.rfind('/', end - 1);
    return whole.substr(begin + 1, end - begin - 1); // npos + 1 is 0
}

bool Track::isOf(std::size_t index) const {
    return label == static_cast<std::int32_t>(index) ||
           std::ranges::find(labels, index) != labels.end();
}

TrackState stateOf(const Track& track) {
    if (track.logits == nullptr) {
        return TrackState::Waiting;
    }
    if (track.logits->failure) {
        return TrackState::Failed;
    }
    const AudioFindings& findings = track.logits->findings;
    const bool doubtful = findings.damaged() || findings.parametersChanged || findings.silent ||
                          track.logits->shorterThanPatch;
    return doubtful ? TrackState::Doubtful : TrackState::Done;
}

} // namespace candor::ui
