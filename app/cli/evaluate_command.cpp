// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "options/temperature_option.h"
#include "output_file.h"

#include "evaluation/evaluation.h"
#include "evaluation/fitted_temperature.h"
#include "report/evaluation_json.h"
#include "report/reliability_csv.h"
#include "report/summary_text.h"

#include <CLI/CLI.hpp>

#include <array>
#include <iostream>
#include <memory>

namespace candor::cli {
namespace {

struct EvaluateOptions {
    std::string logits;
    std::string labels;
    std::string temperature = "1";
    std::size_t bins = 10;
    bool equalMass = false;
    std::string json;
    std::string csv;
};

void runEvaluate(const EvaluateOptions& options, const Terminal& terminal) {
    const auto table = readWithProgress(options.logits, options.labels, terminal);
    EvaluationSettings settings;
    settings.buckets = options.bins;
    settings.bucketKind = options.equalMass ? BucketKind::EqualMass : BucketKind::EqualWidth;
    std::string remark;
    if (options.temperature == options::BestTemperatureWord) {
        const FittedTemperature best = fitTemperature(*table, settings, Measure::Mae);
        settings.temperature = best.temperature;
        remark = best.atGridEdge ? "T* by MAE, chosen on these data, at the edge of the grid"
                                 : "T* by MAE, chosen on these data";
    } else {
        settings.temperature = options::parseTemperature(options.temperature);
    }
    const Evaluation evaluation = evaluate(*table, settings);
    if (!options.json.empty()) {
        writeOutput(options.json, evaluationJson(*table, evaluation, remark));
    }
    if (!options.csv.empty()) {
        writeOutput(options.csv, reliabilityCsv(evaluation));
    }
    if (options.json != "-" && options.csv != "-" && !terminal.quiet) {
        std::cout << summaryText(*table, std::array{SummaryRow{&evaluation, remark}}, AllMeasures);
    }
}

} // namespace

void addEvaluateCommand(CLI::App& app, const Terminal& terminal, int& status) {
    auto options = std::make_shared<EvaluateOptions>();
    CLI::App* command = app.add_subcommand("evaluate", "Measure calibration at one temperature");
    command->add_option("LOGITS", options->logits, ".npz, .npy or .csv file")->required();
    command->add_option("--labels", options->labels,
                        "Labels of a .npy file (found by name if absent)");
    command
        ->add_option("--temperature", options->temperature,
                     "Divides the logits; \"best\" is the T with the lowest ensemble MAE")
        ->check(options::temperatureOrBest())
        ->capture_default_str();
    command->add_option("--bins", options->bins, "Buckets of the reliability diagram")
        ->check(CLI::Range(std::size_t{2}, std::size_t{100}))
        ->capture_default_str();
    command->add_flag("--equal-mass", options->equalMass,
                      "Buckets of equal count instead of equal width");
    command->add_option("--json", options->json, "Write JSON to a file, or - for standard output");
    command->add_option("--csv", options->csv, "Write the reliability tables as CSV, or -");
    command->footer("Example:\n  candor-cli evaluate ensemble.npz --temperature best --json -");
    command->callback([options, &terminal, &status] {
        runEvaluate(*options, terminal);
        status = Done;
    });
}

} // namespace candor::cli
