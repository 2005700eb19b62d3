// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "options/reading_options.h"
#include "output_file.h"

#include "calibration/temperature_sweep.h"
#include "evaluation/evaluation.h"
#include "report/evaluation_json.h"
#include "report/reliability_csv.h"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <iostream>
#include <memory>

namespace candor::cli {
namespace {

struct SweepOptions {
    std::string logits;
    options::ReadingWords reading;
    double from = 0.5;
    double to = 3.0;
    double step = 0.05;
    std::size_t bins = 10;
    std::string json;
    std::string csv;
};

/// The best temperature of every measure, one a line.
void printBest(const TemperatureSweep& sweep) {
    std::printf("ensemble, %zu temperatures from %g to %g; each T* is chosen on these data\n",
                sweep.temperatures.size(), sweep.temperatures.front(), sweep.temperatures.back());
    for (const Measure measure : AllMeasures) {
        const auto best = bestTemperature(sweep.temperatures, sweep.ensemble, measure);
        if (best) {
            std::printf("%-13s %10.6f  at T* = %g%s\n", std::string(measureKey(measure)).c_str(),
                        best->value, best->temperature,
                        best->atGridEdge ? " (at the edge of the grid)" : "");
        }
    }
}

void runSweep(const SweepOptions& options, const Terminal& terminal) {
    const std::vector<double> grid = temperatureGrid(options.from, options.to, options.step);
    const auto table = readWithProgress(options.logits, options.reading.readOptions(), terminal);
    EvaluationSettings settings;
    settings.buckets = options.bins;
    const TemperatureSweep result =
        sweep(*table, settings, grid, {}, progressLine("sweeping", terminal));
    if (!options.json.empty()) {
        writeOutput(options.json, sweepJson(*table, result));
    }
    if (!options.csv.empty()) {
        writeOutput(options.csv, sweepCsv(result));
    }
    if (options.json != "-" && options.csv != "-" && !terminal.quiet) {
        printBest(result);
    }
}

} // namespace

void addSweepCommand(CLI::App& app, const Terminal& terminal, int& status) {
    auto options = std::make_shared<SweepOptions>();
    CLI::App* command =
        app.add_subcommand("sweep", "Measure calibration over temperatures, find T*");
    command->add_option("LOGITS", options->logits, ".npz, .npy or .csv file")->required();
    options::addReadingOptions(*command, options->reading);
    command->add_option("--from", options->from, "Lowest temperature")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    command->add_option("--to", options->to, "Highest temperature")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    command->add_option("--step", options->step, "Distance of temperatures")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    command->add_option("--bins", options->bins, "Buckets of the reliability diagram")
        ->check(CLI::Range(std::size_t{2}, std::size_t{100}))
        ->capture_default_str();
    command->add_option("--json", options->json, "Write JSON to a file, or - for standard output");
    command->add_option("--csv", options->csv, "Write every measure at every temperature, or -");
    command->footer("Example:\n  candor-cli sweep ensemble.npz --from 0.5 --to 3 --csv sweep.csv");
    command->callback([options, &terminal, &status] {
        runSweep(*options, terminal);
        status = Done;
    });
}

} // namespace candor::cli
