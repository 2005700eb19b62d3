// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "options/reading_options.h"
#include "options/temperature_option.h"
#include "output_file.h"

#include "dataset/logits_table.h"
#include "evaluation/class_report.h"
#include "evaluation/evaluation.h"
#include "evaluation/fitted_temperature.h"
#include "evaluation/vote_accuracy.h"
#include "report/class_report_csv.h"
#include "report/class_report_text.h"
#include "report/evaluation_json.h"
#include "report/reliability_csv.h"
#include "report/summary_text.h"

#include <CLI/CLI.hpp>

#include <array>
#include <iostream>
#include <memory>
#include <optional>

namespace candor::cli {
namespace {

struct EvaluateOptions {
    std::string logits;
    options::ReadingWords reading;
    std::string temperature = "1";
    std::size_t bins = 10;
    bool equalMass = false;
    std::string json;
    std::string csv;
    bool perClass = false;
    std::string classCsv;

    [[nodiscard]] bool usesStandardOutput() const {
        return json == "-" || csv == "-" || classCsv == "-";
    }
};

EvaluationSettings settingsOf(const EvaluateOptions& options) {
    EvaluationSettings settings;
    settings.buckets = options.bins;
    settings.bucketKind = options.equalMass ? BucketKind::EqualMass : BucketKind::EqualWidth;
    return settings;
}

/// Sets the temperature; returns where it came from.
std::string chooseTemperature(const LogitsTable& table, const EvaluateOptions& options,
                              EvaluationSettings& settings) {
    if (options.temperature != options::BestTemperatureWord) {
        settings.temperature = options::parseTemperature(options.temperature);
        return {};
    }
    const FittedTemperature best = fitTemperature(table, settings, Measure::Mae);
    settings.temperature = best.temperature;
    return best.atGridEdge ? "T* by MAE, chosen on these data, at the edge of the grid"
                           : "T* by MAE, chosen on these data";
}

void printClasses(const LogitsTable& table, const ClassReport& classes) {
    std::cout << '\n' << classReportText(classes, table.classes, table.truth.task());
}

void runEvaluate(const EvaluateOptions& options, const Terminal& terminal) {
    const auto table = readWithProgress(options.logits, options.reading.readOptions(), terminal);
    EvaluationSettings settings = settingsOf(options);
    const std::string remark = chooseTemperature(*table, options, settings);
    const Evaluation evaluation = evaluate(*table, settings);
    std::optional<ClassReport> classes;
    if (options.perClass || !options.classCsv.empty()) {
        classes = classReport(*table, settings);
    }
    if (!options.json.empty()) {
        const auto votes = voteAccuracies(*table, settings);
        writeOutput(options.json, evaluationJson(*table, evaluation, remark,
                                                 classes ? &*classes : nullptr, votes));
    }
    if (!options.csv.empty()) {
        writeOutput(options.csv, reliabilityCsv(evaluation));
    }
    if (!options.classCsv.empty()) {
        writeOutput(options.classCsv, classReportCsv(*classes, table->classes));
    }
    if (options.usesStandardOutput() || terminal.quiet) {
        return;
    }
    std::cout << summaryText(*table, std::array{SummaryRow{&evaluation, remark}}, AllMeasures);
    if (options.perClass) {
        printClasses(*table, *classes);
    }
}

} // namespace

void addEvaluateCommand(CLI::App& app, const Terminal& terminal, int& status) {
    auto options = std::make_shared<EvaluateOptions>();
    CLI::App* command = app.add_subcommand("evaluate", "Measure calibration at one temperature");
    command->add_option("LOGITS", options->logits, ".npz, .npy or .csv file")->required();
    options::addReadingOptions(*command, options->reading);
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
    command->add_flag("--per-class", options->perClass,
                      "Precision, recall, F1, AUROC and AUPRC of each class, in text and JSON");
    command->add_option("--class-csv", options->classCsv,
                        "Write the figures of each class as CSV, or -");
    command->footer("Example:\n  candor-cli evaluate ensemble.npz --temperature best --json -");
    command->callback([options, &terminal, &status] {
        runEvaluate(*options, terminal);
        status = Done;
    });
}

} // namespace candor::cli
