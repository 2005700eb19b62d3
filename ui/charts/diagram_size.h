// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace candor::ui {

/// A diagram on its own, or one of many in the grid of data sets: title on top, smaller type, no
/// legend.
enum class DiagramSize { Full, Compact };

} // namespace candor::ui
