// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/plot_frame.h"

namespace candor {
struct ReliabilityTable;
}

namespace candor::ui {
struct FigureContent;
}

namespace candor::ui::paper {

class FigureInk;

/// The stairs of a table: one path, interrupted at empty buckets.
[[nodiscard]] QPainterPath stairsPath(const PlotFrame& plot, const ReliabilityTable& table);
/// Between stairs and diagonal, bucket by bucket; with equal-mass buckets, whose widths say
/// nothing, between stairs and mean confidence.
[[nodiscard]] QPainterPath gapPath(const PlotFrame& plot, const ReliabilityTable& table);
/// A bar a bucket that is not empty; counts are divided by `unit`.
[[nodiscard]] QPainterPath countBarsPath(const PlotFrame& plot, const ReliabilityTable& table,
                                         double unit);

/// Gap, diagonal, members, ensemble at T = 1 and at the figure's T: back to front.
void drawReliabilityCurves(FigureInk& ink, const PlotFrame& plot, const FigureContent& content);

} // namespace candor::ui::paper
