// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace candor::ui {

/// What can be typed as a temperature; the slider reaches less far.
inline constexpr double LowestTyped = 0.05;
inline constexpr double HighestTyped = 20.0;

} // namespace candor::ui
