// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figure_legend.h"
#include "figures/figure_request.h"

#include <QRectF>

#include <memory>
#include <vector>

namespace candor::ui::paper {

/// The plots of one kind of figure, without title, legend and caption. Holds on to the request
/// that it was made of.
class FigurePlot {
public:
    virtual ~FigurePlot() = default;

    /// True when width decides on height: legend and caption then go beside a plot that is wide.
    [[nodiscard]] virtual bool keepsRatio() const = 0;
    [[nodiscard]] virtual double heightFor(const FigureFonts& fonts, double width) const = 0;
    [[nodiscard]] virtual std::vector<FigureLegendEntry> legend(const PlotPalette& palette,
                                                                bool namesOrigin) const = 0;
    /// The shorter side of a panel in an area of that size: too small a page shows here.
    [[nodiscard]] virtual double panelSide(const FigureFonts& fonts, QSizeF area) const = 0;
    virtual void draw(FigureInk& ink, const QRectF& area) const = 0;
};

[[nodiscard]] std::unique_ptr<FigurePlot> makeReliabilityPlot(const FigureRequest& request);
[[nodiscard]] std::unique_ptr<FigurePlot> makeTemperaturePlot(const FigureRequest& request);
[[nodiscard]] std::unique_ptr<FigurePlot> makeConfusionPlot(const FigureRequest& request);
[[nodiscard]] std::unique_ptr<FigurePlot> makeHistogramPlot(const FigureRequest& request);
[[nodiscard]] std::unique_ptr<FigurePlot> makeTrackPlot(const FigureRequest& request);

/// By the request's kind.
[[nodiscard]] std::unique_ptr<FigurePlot> makeFigurePlot(const FigureRequest& request);

} // namespace candor::ui::paper
