// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace candor::ui {

struct PlotPalette;

/// One hue from the background (share 0) to the palette's blue or beyond (share 1): lightness alone
/// carries the value, so it reads the same for every eye. Small shares are lifted to be visible.
[[nodiscard]] QColor shadeOf(double share, const PlotPalette& palette);

/// Black or white, whichever contrasts more with a background (WCAG relative luminance).
[[nodiscard]] QColor readableOn(const QColor& background);

/// WCAG 2 contrast ratio of two opaque colours, 1 … 21.
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);

} // namespace candor::ui
