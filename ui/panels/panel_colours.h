// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cell_colours.h"

class QWidget;

namespace candor::ui {

/// The colours of a widget's tables after its palette, light or dark, with markers as tall as its
/// letters and sharp on its screen.
[[nodiscard]] CellColours cellColoursOf(const QWidget& widget);

} // namespace candor::ui
