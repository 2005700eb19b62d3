// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

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

void printSummary(const std::string& path, const Terminal& terminal) {
    const auto table = readWithProgress(path, {}, terminal);
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
int runSummary(const std::vector<std::string>& paths, const Terminal& terminal) {
    std::size_t failed = 0;
    for (const std::string& path : paths) {
        try {
            printSummary(path, terminal);
        } catch (const InputError& error) {
            std::cerr << "candor-cli: " << error.what() << '\n';
            ++failed;
        }
    }
    return failed == 0 ? Done : failed == paths.size() ? NothingDone : SomeFailed;
}

} // namespace

void addSummaryCommand(CLI::App& app, const Terminal& terminal, int& status) {
    auto paths = std::make_shared<std::vector<std::string>>();
    CLI::App* command =
        app.add_subcommand("summary", "Print single models and ensemble at T = 1 and at T*");
    command->add_option("LOGITS", *paths, ".npz, .npy or .csv files")->required();
    command->footer("Example:\n  candor-cli summary resources/demo/*.npz");
    command->callback([paths, &terminal, &status] { status = runSummary(*paths, terminal); });
}

} // namespace candor::cli
