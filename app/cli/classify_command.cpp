// SPDX-License-Identifier: GPL-3.0-or-later
#include "audacity_output.h"
#include "audio_run.h"
#include "command.h"
#include "output_file.h"

#include "dataset/logits_table.h"
#include "report/classification.h"
#include "report/classification_csv.h"
#include "report/classification_json.h"
#include "report/classification_jsonl.h"
#include "report/classification_text.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>
#include <optional>

namespace candor::cli {
namespace {

struct ClassifyOptions {
    AudioArguments audio;
    std::optional<double> temperature;
    std::optional<double> atLeast;
    std::string json;
    std::string jsonl;
    std::string csv;
    std::string audacity; // folder
};

std::string remarkOn(const ModelTemperature& temperature) {
    if (temperature.files == 0) {
        return temperature.value == 1.0 ? "none was fitted for this model"
                                        : "the model's own, without word of its data";
    }
    return "the model's own, fitted on " + std::to_string(temperature.files) + " files" +
           (temperature.fittedOn.empty() ? "" : " of " + temperature.fittedOn);
}

Classification classificationOf(const AudioRun& run, std::optional<double> temperature) {
    Classification result;
    result.classes = run.labels;
    result.task = run.task;
    result.memberNames = run.memberNames;
    result.temperature = temperature.value_or(run.temperature.value);
    result.temperatureRemark = temperature ? "as asked for" : remarkOn(run.temperature);
    std::vector<std::vector<double>> posteriors;
    if (const auto table = run.table({})) {
        posteriors = filePosteriors(*table, result.temperature);
    }
    std::size_t next = 0;
    for (const AudioRun::File& file : run.files) {
        const FileLogits& logits = *file.logits;
        ClassifiedFile& entry = result.files.emplace_back();
        entry.path = file.listed.path.string();
        if (logits.failure) {
            entry.error = logits.failure->sentence;
            continue;
        }
        entry.duration = logits.duration();
        entry.patches = logits.patches;
        entry.notes = findingsText(logits);
        entry.posterior = std::move(posteriors[next++]);
    }
    return result;
}

void writeResults(const ClassifyOptions& options, const Classification& result,
                  const AudioRun& run) {
    if (!options.json.empty()) {
        writeOutput(options.json, classificationJson(result));
    }
    if (!options.jsonl.empty()) {
        writeOutput(options.jsonl, classificationJsonl(result));
    }
    if (!options.csv.empty()) {
        writeOutput(options.csv, classificationCsv(result));
    }
    if (!options.audacity.empty()) {
        writeAudacityLabels(options.audacity, run, result.temperature, options.atLeast);
    }
}

int runClassify(const ClassifyOptions& options, const Terminal& terminal) {
    InterruptWatch watch;
    const AudioRun run = runAudio(options.audio, terminal, watch);
    watch.commit();
    if (run.files.empty()) {
        return NothingDone;
    }
    Classification result = classificationOf(run, options.temperature);
    if (options.atLeast) {
        acceptAtLeast(result, *options.atLeast);
    }
    writeResults(options, result, run);
    const bool shown =
        options.json != "-" && options.jsonl != "-" && options.csv != "-" && !terminal.quiet;
    if (shown && run.status() != NothingDone) {
        std::cout << classificationText(result);
    }
    return run.status();
}

} // namespace

void addClassifyCommand(CLI::App& app, const Terminal& terminal, int& status) {
    auto options = std::make_shared<ClassifyOptions>();
    CLI::App* command = app.add_subcommand("classify", "Say which class each sound file is");
    addAudioOptions(*command, options->audio);
    command
        ->add_option("--temperature", options->temperature,
                     "Divides the logits (the model's own if absent)")
        ->check(CLI::PositiveNumber);
    command->add_option("--json", options->json, "Write JSON to a file, or - for standard output");
    command->add_option("--jsonl", options->jsonl, "Write JSON lines, one object a file, or -");
    command->add_option("--csv", options->csv, "Write a row a file as CSV, or -");
    command->add_option("--audacity", options->audacity,
                        "Write the labels of the patches into this folder, a .txt a file");
    command
        ->add_option("--at-least", options->atLeast,
                     "Accept classes with at least this posterior; the results say which")
        ->check(CLI::Range(0.0, 1.0));
    command->footer("Example:\n  candor-cli classify --model resources/demo/models "
                    "resources/demo/notes --json -");
    command->callback([options, &terminal, &status] { status = runClassify(*options, terminal); });
}

} // namespace candor::cli
