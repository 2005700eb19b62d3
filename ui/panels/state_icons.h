// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tracks_model.h"

#include <QIcon>

#include <functional>

class QColor;
class QPainter;
class QWidget;

namespace candor::ui {

/// A sign as tall as the widget's letters and sharp on its screen: in its colour, and in that of
/// the text where the row is selected. `paint` draws into [0, 1] x [0, 1] with the pen that is set.
[[nodiscard]] QIcon signIcon(const QWidget& widget, const QColor& colour,
                             const std::function<void(QPainter&)>& paint);

/// The signs before the states of tracks, apart in shape as well as in colour: a cross, a bar with
/// a dot, a tick, an empty ring.
[[nodiscard]] TracksModel::StateIcons stateIconsOf(const QWidget& widget);

} // namespace candor::ui
