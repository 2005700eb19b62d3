// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/figure_requests.h"

#include "figures/figure_content.h"
#include "session/calibration_session.h"

namespace candor::ui {

FigureRequest figureRequestFor(FigureKind kind, const CalibrationSession& session,
                               const DiagramOptions& options) {
    FigureRequest request;
    request.kind = kind;
    request.measure = session.measure();
    request.logCounts = options.logCounts;
    request.rowShares = options.rowShares;
    if (kind == FigureKind::ReliabilityGrid || kind == FigureKind::TemperatureGrid) {
        for (const auto& dataSet : session.dataSets()) {
            request.contents.push_back(makeFigureContent(*dataSet));
        }
    } else if (const OpenDataSet* current = session.current()) {
        request.contents.push_back(makeFigureContent(*current));
    }
    return request;
}

} // namespace candor::ui
