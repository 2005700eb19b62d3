// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot_options.h"

#include "options/temperature_option.h"

#include "figures/figure_writer.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cmath>
#include <map>

namespace candor::gui {
namespace {

using ui::FigureKind;

const std::map<std::string, FigureKind>& figureKinds() {
    static const std::map<std::string, FigureKind> kinds{
        {"reliability", FigureKind::Reliability},
        {"mae-vs-temperature", FigureKind::TemperatureCurve},
        {"confusion", FigureKind::Confusion},
        {"confidence-histogram", FigureKind::ConfidenceHistogram},
        {"reliability-grid", FigureKind::ReliabilityGrid},
        {"temperature-grid", FigureKind::TemperatureGrid}};
    return kinds;
}

std::vector<std::string> measureKeys() {
    std::vector<std::string> keys;
    for (const Measure measure : AllMeasures) {
        keys.emplace_back(measureKey(measure));
    }
    return keys;
}

CLI::Validator lengthCheck() {
    return CLI::Validator(
        [](std::string& text) -> std::string {
            return parseLength(text) ? std::string()
                                     : "a length is a number with mm, cm or in, from 10mm to "
                                       "2000mm, not \"" +
                                           text + "\"";
        },
        "LENGTH");
}

CLI::Validator outputCheck() {
    return CLI::Validator(
        [](std::string& text) -> std::string {
            return ui::figureFormatOf(QString::fromStdString(text))
                       ? std::string()
                       : "a figure ends in .svg, .png or .pdf, and \"" + text + "\" does not";
        },
        "FILE");
}

void addDataOptions(CLI::App& command, PlotOptions& options) {
    command.add_option("LOGITS", options.logits, ".npz, .npy or .csv files; several for the grids")
        ->required();
    options::addReadingOptions(command, options.reading);
    command
        .add_option("--temperature", options.temperature,
                    "Divides the logits; \"best\" is T* by --measure on these data")
        ->check(options::temperatureOrBest())
        ->capture_default_str();
    command.add_option("--fit-on", options.fitOn, "Fit the temperature on another logits file")
        ->excludes("--temperature");
    command.add_option("--fit-by", options.fitBy, "What --fit-on minimises")
        ->check(CLI::IsMember(measureKeys()))
        ->capture_default_str();
    command.add_option("--measure", options.measure, "Of mae-vs-temperature, and of \"best\"")
        ->check(CLI::IsMember(measureKeys()))
        ->capture_default_str();
    command.add_option("--bins", options.bins, "Buckets of the reliability diagram")
        ->check(CLI::Range(std::size_t{2}, std::size_t{100}))
        ->capture_default_str();
    command.add_flag("--equal-mass", options.equalMass, "Buckets of equal count");
    command
        .add_option("--scope", options.scope, "Decisions counted: all, winning, or a class name")
        ->capture_default_str();
    command.add_option("--split", options.split, "Only the files of this split");
    command.add_option("--from", options.from, "Lowest temperature of the curve and of T*")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    command.add_option("--to", options.to, "Highest temperature")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    command.add_option("--step", options.step, "Distance of temperatures")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
}

void addLooks(CLI::App& command, PlotOptions& options) {
    command.add_option("--width", options.width, "Width with mm, cm or in")
        ->check(lengthCheck())
        ->capture_default_str();
    command.add_option("--height", options.height, "Height; what suits the figure if absent")
        ->check(lengthCheck());
    command.add_option("--dpi", options.dpi, "Dots per inch of a .png")
        ->check(CLI::Range(30, 2400))
        ->capture_default_str();
    command.add_option("--font-size", options.fontSize, "In points; lines grow with it")
        ->check(CLI::Range(3.0, 72.0))
        ->capture_default_str();
    command.add_flag("--dark", options.dark, "Light on dark, for slides");
    command.add_flag("--no-title", options.noTitle, "Leave the title to the paper");
    command.add_flag("--no-legend", options.noLegend, "Without legend");
    command.add_flag("--no-caption", options.noCaption,
                     "Without the line that says what is counted");
    command.add_flag("--log-counts", options.logCounts, "Counts on a logarithmic axis");
    command.add_flag("--row-shares", options.rowShares, "Confusion as per cent of the true class");
}

} // namespace

void addPlotOptions(CLI::App& command, PlotOptions& options) {
    std::vector<std::string> kinds;
    for (const auto& [name, kind] : figureKinds()) {
        kinds.push_back(name);
    }
    addDataOptions(command, options);
    command.add_option("--figure", options.figure, "What to draw")
        ->required()
        ->check(CLI::IsMember(kinds));
    command.add_option("--output", options.output, "The figure: .svg, .png or .pdf")
        ->required()
        ->check(outputCheck());
    command.add_option("--csv", options.csv, "Write the numbers behind the figure too");
    addLooks(command, options);
    command.footer(
        "Examples:\n"
        "  candor plot ensemble.npz --figure reliability --temperature best --output r.svg\n"
        "  candor plot a.npz b.npz c.npz --figure temperature-grid --width 174mm --output t.pdf");
}

std::optional<double> parseLength(const std::string& text) {
    static const std::map<std::string, double> millimetres{
        {"", 1.0}, {"mm", 1.0}, {"cm", 10.0}, {"in", 25.4}};
    const auto unitStart = std::find_if(text.begin(), text.end(),
                                        [](char c) { return (c < '0' || c > '9') && c != '.'; });
    const auto unit = millimetres.find(std::string(unitStart, text.end()));
    double value = 0.0;
    if (unit == millimetres.end() ||
        !CLI::detail::lexical_cast(std::string(text.begin(), unitStart), value)) {
        return std::nullopt;
    }
    const double length = value * unit->second;
    return length >= 10.0 && length <= 2000.0 ? std::optional(length) : std::nullopt;
}

ui::FigureKind figureKindOf(const PlotOptions& options) {
    return figureKinds().at(options.figure);
}

ui::FigureStyle figureStyleOf(const PlotOptions& options) {
    ui::FigureStyle style;
    style.width = parseLength(options.width).value();
    style.height = options.height.empty() ? 0.0 : parseLength(options.height).value();
    style.dpi = options.dpi;
    style.fontSize = options.fontSize;
    style.dark = options.dark;
    style.title = !options.noTitle;
    style.legend = !options.noLegend;
    style.caption = !options.noCaption;
    return style;
}

} // namespace candor::gui
