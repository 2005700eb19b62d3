// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calibration/measure.h"
#include "figures/plot_frame.h"

namespace candor::ui {
struct FigureContent;
}

namespace candor::ui::paper {

class FigureInk;

/// Members, ensemble, T* with its mark and the temperature in use with its line, both named above
/// the frame.
void drawTemperatureCurves(FigureInk& ink, const PlotFrame& plot, const FigureContent& content,
                           Measure measure);

} // namespace candor::ui::paper
