// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tracks_model.h"

class QWidget;

namespace candor::ui {

/// The signs before the states of tracks, apart in shape as well as in colour: a cross, a bar with
/// a dot, a tick, an empty ring.
[[nodiscard]] TracksModel::StateIcons stateIconsOf(const QWidget& widget);

} // namespace candor::ui
