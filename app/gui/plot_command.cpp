// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot_command.h"

#include "options/exit_status.h"
#include "options/temperature_option.h"
#include "plot_options.h"
#include "translations.h"

#include "calibration/temperature_sweep.h"
#include "dataset/input_error.h"
#include "dataset/logits_reader.h"
#include "evaluation/fitted_temperature.h"
#include "figures/figure_content.h"
#include "figures/figure_csv.h"
#include "figures/figure_writer.h"
#include "report/notes_text.h"

#include <QGuiApplication>
#include <QTemporaryDir>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iostream>
#include <new>
#include <stdexcept>

namespace candor::gui {
namespace {

/// Nothing came of it; the sentence says why.
class PlotFailure : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

void complain(const std::string& sentence) {
    std::cerr << "candor plot: " << sentence << '\n';
}

QString shownName(const std::string& path) {
    return QString::fromStdString(std::filesystem::path(path).filename().string());
}

Measure measureOf(const std::string& key) {
    return measureFromKey(key).value(); // checked while parsing
}

std::string quotedList(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names) {
        text += (text.empty() ? "" : ", ") + name;
    }
    return text;
}

DecisionScope scopeOf(const PlotOptions& options, const LogitsTable& table) {
    if (options.scope == "all") {
        return {};
    }
    if (options.scope == "winning") {
        return {ScopeKind::WinningDecisions, 0};
    }
    const auto index = table.classes.indexOf(options.scope);
    if (!index) {
        throw std::invalid_argument("--scope " + options.scope + ": " + table.source.string() +
                                    " has no such class; use all, winning, or one of " +
                                    quotedList(table.classes.names()));
    }
    return {ScopeKind::OneClass, *index};
}

std::optional<std::size_t> splitOf(const PlotOptions& options, const LogitsTable& table) {
    if (options.split.empty()) {
        return std::nullopt;
    }
    const auto found = std::find(table.splitNames.begin(), table.splitNames.end(), options.split);
    if (found == table.splitNames.end()) {
        throw std::invalid_argument("--split " + options.split + ": " + table.source.string() +
                                    (table.splitNames.empty()
                                         ? " has no splits"
                                         : " has only " + quotedList(table.splitNames)));
    }
    return static_cast<std::size_t>(found - table.splitNames.begin());
}

EvaluationSettings settingsOf(const PlotOptions& options, const LogitsTable& table) {
    EvaluationSettings settings;
    settings.buckets = options.bins;
    settings.bucketKind = options.equalMass ? BucketKind::EqualMass : BucketKind::EqualWidth;
    settings.scope = scopeOf(options, table);
    settings.filter.split = splitOf(options, table);
    return settings;
}

/// T* of the grid, as it is marked in the figure.
ui::TemperatureOrigin useBestTemperature(const LogitsTable& table, EvaluationSettings& settings,
                                         Measure measure, const std::vector<double>& grid) {
    EvaluationSettings ensembleOnly = settings;
    ensembleOnly.wantMembers = false;
    const TemperatureSweep swept = sweep(table, ensembleOnly, grid);
    const auto best = bestTemperature(swept.temperatures, swept.ensemble, measure);
    if (!best) {
        throw PlotFailure(table.source.string() + ": no labelled file to choose a temperature on");
    }
    settings.temperature = best->temperature;
    return {ui::TemperatureOrigin::Kind::BestOnShown, measure, shownName(table.source.string()),
            best->atGridEdge};
}

ui::TemperatureOrigin useFittedTemperature(const PlotOptions& options,
                                           EvaluationSettings& settings) {
    ReadOptions reading = options.reading.readOptions();
    reading.labels.clear(); // those of the file drawn
    const auto other = readLogits(options.fitOn, reading);
    requireLabels(*other);
    const Measure measure = measureOf(options.fitBy);
    EvaluationSettings there = settings;
    there.filter = {};
    there.scope = scopeOf(options, *other);
    const FittedTemperature fitted = fitTemperature(*other, there, measure);
    settings.temperature = fitted.temperature;
    return {ui::TemperatureOrigin::Kind::FittedElsewhere, measure, shownName(options.fitOn),
            fitted.atGridEdge};
}

ui::FigureContent contentOf(const PlotOptions& options, const std::string& path) {
    const std::vector<double> grid = temperatureGrid(options.from, options.to, options.step);
    const auto table = readLogits(path, options.reading.readOptions());
    requireLabels(*table);
    std::cerr << notesText(*table);
    EvaluationSettings settings = settingsOf(options, *table);
    ui::TemperatureOrigin origin;
    if (!options.fitOn.empty()) {
        origin = useFittedTemperature(options, settings);
    } else if (options.temperature == options::BestTemperatureWord) {
        origin = useBestTemperature(*table, settings, measureOf(options.measure), grid);
    } else {
        settings.temperature = options::parseTemperature(options.temperature);
    }
    return ui::computeFigureContent(*table, settings, origin, shownName(path),
                                    figureKindOf(options), grid);
}

bool isGrid(ui::FigureKind kind) {
    return kind == ui::FigureKind::ReliabilityGrid || kind == ui::FigureKind::TemperatureGrid;
}

/// Several files make a grid, of those that can be read; each of the others is named.
ui::FigureRequest requestOf(const PlotOptions& options, bool& someFailed) {
    ui::FigureRequest request;
    request.kind = figureKindOf(options);
    request.measure = measureOf(options.measure);
    request.logCounts = options.logCounts;
    request.rowShares = options.rowShares;
    if (options.logits.size() > 1 && !isGrid(request.kind)) {
        throw std::invalid_argument("--figure " + options.figure +
                                    " draws one file; for several use reliability-grid or "
                                    "temperature-grid");
    }
    for (const std::string& path : options.logits) {
        try {
            request.contents.push_back(contentOf(options, path));
        } catch (const InputError& error) {
            complain(options::refusalText(error));
            someFailed = true;
        }
    }
    if (request.contents.empty()) {
        throw PlotFailure("nothing could be read, so nothing was drawn");
    }
    return request;
}

int plot(const PlotOptions& options) {
    bool someFailed = false;
    const ui::FigureRequest request = requestOf(options, someFailed);
    const QString output = QString::fromStdString(options.output);
    const auto reason = ui::writeFigure(output, request, figureStyleOf(options),
                                        ui::figureFormatOf(output).value());
    if (reason) {
        throw PlotFailure(reason->toStdString());
    }
    if (!options.csv.empty()) {
        if (const auto failure =
                ui::writeWhole(QString::fromStdString(options.csv), ui::figureCsv(request))) {
            throw PlotFailure(failure->toStdString());
        }
    }
    return someFailed ? SomeFailed : Done;
}

int parseAndPlot(int argc, char** argv) {
    CLI::App app("Draws a figure for a paper or a slide, without a display.", "candor plot");
    PlotOptions options;
    addPlotOptions(app, options);
    try {
        app.parse(argc - 1, argv + 1); // "plot" stands where a program's name is
        return plot(options);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? Done : BadCall;
    } catch (const std::invalid_argument& error) {
        complain(error.what());
        return BadCall;
    } catch (const InputError& error) {
        complain(options::refusalText(error));
        return NothingDone;
    } catch (const PlotFailure& failure) {
        complain(failure.what());
        return NothingDone;
    } catch (const std::bad_alloc&) {
        complain("there is not enough memory for this");
        return NothingDone;
    }
}

} // namespace

int runPlot(int argc, char** argv) {
    // Fonts need an application object, and a display must not be needed for one.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir runtime; // Qt wants one, and warns where a bare system has none
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR")) {
        qputenv("XDG_RUNTIME_DIR", runtime.path().toLocal8Bit());
    }
    int arguments = 1;
    QGuiApplication application(arguments, argv);
    loadTranslations(application);
    return parseAndPlot(argc, argv);
}

} // namespace candor::gui
