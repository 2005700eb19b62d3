// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options/reading_options.h"

#include "calibration/measure.h"
#include "figures/figure_request.h"

#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace candor::gui {

/// What `candor plot` was asked for, as typed; checked while parsing.
struct PlotOptions {
    std::vector<std::string> logits;
    options::ReadingWords reading;
    std::string figure;
    std::string output;
    std::string csv;
    std::string width = "84mm";
    std::string height; // empty: natural
    int dpi = 300;
    double fontSize = 8.0;
    bool dark = false;
    bool noTitle = false;
    bool noLegend = false;
    bool noCaption = false;
    std::string temperature = "1";
    std::string fitOn; // another data set, by NLL or fitBy
    std::string fitBy = "nll";
    std::string measure = "mae";
    std::size_t bins = 10;
    bool equalMass = false;
    std::string scope = "all"; // all, winning, or a class
    std::string split;
    bool logCounts = false;
    bool rowShares = false;
    double from = 0.5;
    double to = 3.0;
    double step = 0.05;
};

/// Declares the options, their checks and the help with its examples.
void addPlotOptions(CLI::App& command, PlotOptions& options);

/// "84mm", "8.4cm", "3.3in" or a plain number (mm), in mm; nothing for anything else or outside
/// 10 … 2000 mm.
[[nodiscard]] std::optional<double> parseLength(const std::string& text);

[[nodiscard]] ui::FigureKind figureKindOf(const PlotOptions& options);
[[nodiscard]] ui::FigureStyle figureStyleOf(const PlotOptions& options);

} // namespace candor::gui
