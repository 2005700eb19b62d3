// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figure_request.h"

namespace candor::ui {

class CalibrationSession;

/// How the diagrams look in the window beyond what the session knows.
struct DiagramOptions {
    bool logCounts = false;
    bool rowShares = false;
};

/// The figure that the window shows: of the current data set, or of all of them for the grids.
[[nodiscard]] FigureRequest figureRequestFor(FigureKind kind, const CalibrationSession& session,
                                             const DiagramOptions& options);

} // namespace candor::ui
