// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

namespace candor::ui {

/// A level 80 dB or more below the loudest has the first colour, the loudest the last one.
inline constexpr float ShownDecibels = 80.0F;

/// Dark blue over grey to yellow: lightness rises evenly and hue keeps to what colour-blind eyes
/// tell apart, after the principle of cividis (Nuñez, Anderton, Renslow 2018). Interpolated
/// linearly between nine anchors.
[[nodiscard]] const std::array<QRgb, 256>& levelColours();

/// The place in levelColours() of a level `below` dB under the loudest (>= 0).
[[nodiscard]] int levelIndex(float below);

} // namespace candor::ui
