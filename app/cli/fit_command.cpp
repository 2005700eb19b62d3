// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "inference/model_error.h"
#include "inference/model_file.h"
#include "options/reading_options.h"
#include "output_file.h"

#include "dataset/logits_table.h"
#include "evaluation/fitted_temperature.h"
#include "report/fit_json.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <iostream>
#include <memory>
#include <optional>
#include <stdexcept>

namespace candor::cli {
namespace {

struct FitOptions {
    std::string logits;
    options::ReadingWords reading;
    std::string split;
    std::string measure = "nll";
    std::vector<std::string> models;
    bool force = false;
    std::string json;
};

std::optional<std::size_t> splitOf(const LogitsTable& table, const std::string& name) {
    if (name.empty()) {
        return std::nullopt;
    }
    const auto found = std::find(table.splitNames.begin(), table.splitNames.end(), name);
    if (found == table.splitNames.end()) {
        std::string names;
        for (const std::string& known : table.splitNames) {
            names += (names.empty() ? "" : ", ") + known;
        }
        throw std::invalid_argument("--split " + name + ": the file has " +
                                    (names.empty() ? "no splits" : "the splits " + names));
    }
    return static_cast<std::size_t>(found - table.splitNames.begin());
}

std::string today() {
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    ::localtime_r(&now, &local);
    char text[16];
    std::strftime(text, sizeof text, "%Y-%m-%d", &local);
    return text;
}

/// All models are looked at before anything is written: an ensemble gets its temperature whole.
std::vector<std::filesystem::path> fittingModels(const std::vector<std::string>& named,
                                                 const LogitsTable& table) {
    std::vector<std::filesystem::path> models;
    for (const std::string& name : named) {
        const auto files = modelFiles(name);
        models.insert(models.end(), files.begin(), files.end());
    }
    for (const auto& path : models) {
        const LabelSet& labels = openModelFile(path).reading.description.labels;
        if (labels.names() != table.classes.names()) {
            throw std::invalid_argument(path.string() +
                                        ": its classes are not those of the logits, or in another "
                                        "order; a temperature is stored with the models that gave "
                                        "the logits");
        }
    }
    return models;
}

void store(const FitOptions& options, const LogitsTable& table, const FittedTemperature& fitted) {
    ModelTemperature temperature;
    temperature.value = fitted.temperature;
    temperature.fittedOn = std::filesystem::path(options.logits).filename().string() +
                           (options.split.empty() ? "" : " · " + options.split);
    temperature.files = fitted.files;
    temperature.measure = options.measure;
    temperature.before = fitted.valueAtOne;
    temperature.after = fitted.value;
    temperature.date = today();
    temperature.members = table.logits.members();
    for (const auto& model : fittingModels(options.models, table)) {
        const auto path = saveTemperature(model, temperature);
        std::cerr << "stored in " << path.string() << '\n';
    }
}

const char* fitRemark(const FittedTemperature& fitted) {
    switch (fitDoubt(fitted)) {
    case FitDoubt::AtEdge:
        return " (at the edge of the search)";
    case FitDoubt::NothingGained:
        return " (no other temperature is better)";
    case FitDoubt::None:
        break;
    }
    return "";
}

/// Why nothing is stored; none: it is.
std::optional<std::string> refusal(const FittedTemperature& fitted) {
    switch (fitDoubt(fitted)) {
    case FitDoubt::AtEdge:
        return "it lies at the edge of what was searched, so the best temperature may lie outside; "
               "look at the data (too few files, or none that is wrong)";
    case FitDoubt::NothingGained:
        return "nothing was gained over T = 1";
    case FitDoubt::None:
        break;
    }
    return std::nullopt;
}

/// False when it was not, for a reason that is said.
bool storeUnlessDoubtful(const FitOptions& options, const LogitsTable& table,
                         const FittedTemperature& fitted) {
    if (const auto reason = refusal(fitted); reason && !options.force) {
        (void)fittingModels(options.models, table); // what else is wrong is said at once
        std::cerr << "candor-cli: the temperature was not stored: " << *reason
                  << "; --force stores it all the same\n";
        return false;
    }
    store(options, table, fitted);
    return true;
}

ExitStatus runFit(const FitOptions& options, const Terminal& terminal) {
    const Measure measure = *measureFromKey(options.measure);
    const auto table = readWithProgress(options.logits, options.reading.readOptions(), terminal);
    EvaluationSettings settings;
    settings.filter.split = splitOf(*table, options.split);
    const FittedTemperature fitted = fitTemperature(*table, settings, measure);
    if (!options.json.empty()) {
        writeOutput(options.json, fitJson(*table, options.split, measure, fitted));
    }
    if (options.json != "-" && !terminal.quiet) {
        std::printf("T = %.4f%s: %s %.6f, at T = 1 %.6f; fitted on %llu files of %s, %zu members\n",
                    fitted.temperature, fitRemark(fitted), options.measure.c_str(), fitted.value,
                    fitted.valueAtOne, static_cast<unsigned long long>(fitted.files),
                    options.split.empty() ? "all splits" : options.split.c_str(),
                    table->logits.members());
    }
    if (options.models.empty() || storeUnlessDoubtful(options, *table, fitted)) {
        return Done;
    }
    return SomeFailed;
}

} // namespace

void addFitCommand(CLI::App& app, const Terminal& terminal, int& status) {
    auto options = std::make_shared<FitOptions>();
    CLI::App* command =
        app.add_subcommand("fit", "Fit a temperature, and store it with the models");
    command->add_option("LOGITS", options->logits, ".npz, .npy or .csv file")->required();
    options::addReadingOptions(*command, options->reading);
    command->add_option("--split", options->split, "Fit on this split alone");
    std::vector<std::string> measures;
    for (const Measure measure : AllMeasures) {
        if (measure != Measure::Accuracy) { // the ensemble's barely depends on T
            measures.emplace_back(measureKey(measure));
        }
    }
    command->add_option("--measure", options->measure, "What is to be lowest")
        ->check(CLI::IsMember(measures))
        ->capture_default_str();
    command->add_option("--store", options->models,
                        "Models that gave the logits: the temperature goes into their "
                        "descriptions (<stem>.json), with where it was fitted");
    command->add_flag("--force", options->force,
                      "Store a temperature at the edge of the search, or one that gains nothing, "
                      "too");
    command->add_option("--json", options->json, "Write JSON to a file, or - for standard output");
    command->footer("Example:\n  candor-cli fit validation.npz --split validation --store models/");
    command->callback([options, &terminal, &status] { status = runFit(*options, terminal); });
}

} // namespace candor::cli
