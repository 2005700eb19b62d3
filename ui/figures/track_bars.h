// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

namespace candor::ui {
struct TrackPosteriors;
}

namespace candor::ui::paper {

class FigureFonts;
class FigureInk;

/// The posterior of the file for its first classes: a bar the ensemble, a point a member; the
/// predicted and the true class carry a glyph and a word. More classes than fit are counted.
[[nodiscard]] double trackBarsHeight(const FigureFonts& fonts, const TrackPosteriors& posteriors);
void drawTrackBars(FigureInk& ink, const QRectF& area, const TrackPosteriors& posteriors);

} // namespace candor::ui::paper
