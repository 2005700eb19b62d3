// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/time_range.h"

#include <QImage>
#include <QSize>

namespace candor::ui {

struct Spectrogram;

/// The stretch `range` of a spectrogram as an image of that many pixels, high frequencies on top:
/// the loudest column of each pixel, levels between band centres interpolated. Where there is
/// nothing (yet) the image is transparent. `loudest` (dB) gets the brightest colour.
[[nodiscard]] QImage spectrogramImage(const Spectrogram& spectrogram, const TimeRange& range,
                                      QSize pixels, float loudest);

/// The level at a second and a share of the height (0: foot), in dB; -200 where there is nothing.
[[nodiscard]] float levelAt(const Spectrogram& spectrogram, double second, double share);

} // namespace candor::ui
