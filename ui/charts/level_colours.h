// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <algorithm>
#include <array>

namespace candor::ui {

/// A level 80 dB or more below the loudest has the first colour, the loudest the last one.
inline constexpr float ShownDecibels = 80.0F;

/// Dark blue over grey to yellow: lightness rises evenly and hue keeps to what colour-blind eyes
/// tell apart, after the principle of cividis (Nuñez, Anderton, Renslow 2018). Interpolated
/// linearly between nine anchors.
[[nodiscard]] const std::array<QRgb, 256>& levelColours();

/// The place in levelColours() of a level `below` dB under the loudest (>= 0).
[[nodiscard]] inline int levelIndex(float below) {
    const float place = (1.0F - below / ShownDecibels) * 255.0F + 0.5F;
    return static_cast<int>(std::min(std::max(place, 0.0F), 255.0F));
}

} // namespace candor::ui
