// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/track_panel.h"

namespace candor::ui {

struct TrackPanel::Parts {
    TrackView track;
};

TrackPanel::TrackPanel(QWidget* parent) : QWidget(parent), m_parts(std::make_unique<Parts>()) {}

TrackPanel::~TrackPanel() = default;

void TrackPanel::setTrack(const TrackView& track) {
    m_parts->track = track;
}

void TrackPanel::setSettings(const EvaluationSettings& settings) {
    m_parts->track.settings = settings;
}

void TrackPanel::clear() {
    m_parts->track = {};
}

bool TrackPanel::isPlaying() const {
    return false;
}

void TrackPanel::togglePlay() {}

void TrackPanel::exportFigure() {}

} // namespace candor::ui
