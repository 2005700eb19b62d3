// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "options/reading_options.h"

#include "dataset/input_error.h"
#include "dataset/logits_table.h"
#include "evaluation/evaluation.h"
#include "evaluation/fitted_temperature.h"
#include "report/summary_text.h"

#include <CLI/CLI.hpp>

#include <array>
#include <iostream>
#include <memory>
#include <vector>

namespace candor::cli {
namespace {

constexpr std::array SummaryMeasures{Measure::Accuracy, Measure::Mae, Measure::WeightedMae,
                                     Measure::Ece, Measure::Nll};

struct SummaryOptions {
    std::vector<std::string> logits;
    options::ReadingWords reading;
};

void printSummary(const std::string& path, const ReadOptions& reading, const Terminal& terminal) {
    const auto table = readWithProgress(path, reading, terminal);
    EvaluationSettings settings;
    const Evaluation atOne = evaluate(*table, settings);
    const FittedTemperature best = fitTemperature(*table, settings, Measure::Mae);
    settings.temperature = best.temperature;
    const Evaluation atBest = evaluate(*table, settings);
    const std::string remark = best.atGridEdge
                                   ? "T* by MAE, chosen on these data, at the grid's edge"
                                   : "T* by MAE, chosen on these data";
    const std::array rows{SummaryRow{&atOne, ""}, SummaryRow{&atBest, remark}};
    std::cout << summaryText(*table, rows, SummaryMeasures) << '\n';
}

/// Files that cannot be read are named; the others are done all the same.
int runSummary(const SummaryOptions& options, const Terminal& terminal) {
    std::size_t failed = 0;
    for (const std::string& path : options.logits) {
        try {
            printSummary(path, options.reading.readOptions(), terminal);
        } catch (const InputError& error) {
            std::cerr << "candor-cli: " << options::refusalText(error) << '\n';
            ++failed;
        }
    }
    return failed == 0 ? Done : failed == options.logits.size() ? NothingDone : SomeFailed;
}

} // namespace

void addSummaryCommand(CLI::App& app, const Terminal& terminal, int& status) {
    auto options = std::make_shared<SummaryOptions>();
    CLI::App* command =
        app.add_subcommand("summary", "Print single models and ensemble at T = 1 and at T*");
    command->add_option("LOGITS", options->logits, ".npz, .npy or .csv files")->required();
    options::addReadingOptions(*command, options->reading);
    command->footer("Example:\n  candor-cli summary resources/demo/*.npz");
    command->callback([options, &terminal, &status] { status = runSummary(*options, terminal); });
}

} // namespace candor::cli
