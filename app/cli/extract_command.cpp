// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio_run.h"
#include "command.h"
#include "extraction_files.h"
#include "output_file.h"

#include "dataset/logits_table.h"
#include "dataset/logits_writer.h"

#include <CLI/CLI.hpp>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <iostream>
#include <memory>
#include <stdexcept>

namespace candor::cli {
namespace {

/// Hours of work must not end at a folder that is not there.
void requireWritableFolder(const std::string& output) {
    const std::filesystem::path folder = std::filesystem::path(output).parent_path();
    if (::access(folder.empty() ? "." : folder.c_str(), W_OK) != 0) {
        throw OutputError(output + ": cannot be written (" + std::strerror(errno) +
                          "); choose another place with --output");
    }
}

void printExtraction(const LogitsTable& table, const std::string& output) {
    std::cout << output << ": " << table.files() << " files, " << table.logits.patches()
              << " patches, " << table.logits.members() << " members, " << table.classes.size()
              << " classes, " << table.truth.labelledFiles() << " files labelled\n";
}

void printProject(const AudioRun& run, const std::string& project) {
    const auto failed = std::ranges::count_if(
        run.files, [](const AudioRun::File& file) { return file.logits->failure.has_value(); });
    std::cout << project << ": " << run.files.size() << " files, " << failed << " of them failed\n";
}

void requireSense(const ExtractOptions& options) {
    if (options.audio.audio.empty() && options.dataset.dataset.empty()) {
        throw std::invalid_argument("extract needs AUDIO or --dataset; see extract --help");
    }
    if (options.output.empty() && options.audio.project.empty()) {
        throw std::invalid_argument(
            "extract needs --output, --project or both; see extract --help");
    }
    if (!options.shard.empty() && options.output.empty()) {
        throw std::invalid_argument("--shard needs --output: shards are merged from .npz files");
    }
}

int writeTable(const AudioRun& run, const ExtractOptions& options, const Terminal& terminal) {
    const auto table = run.table(options.output);
    if (!table) {
        return NothingDone;
    }
    writeLogits(*table, options.output);
    if (options.labels == LabelsOfFolders && table->files() > 0 &&
        table->truth.labelledFiles() == 0) {
        std::cerr << "candor-cli: no file lies in a folder named after a class; all are "
                     "unlabelled\n";
    }
    if (!terminal.quiet) {
        printExtraction(*table, options.output);
    }
    return run.status();
}

int runExtract(const ExtractOptions& options, const Terminal& terminal) {
    requireSense(options);
    const bool tableWanted = !options.output.empty();
    if (tableWanted) {
        requireWritableFolder(options.output);
    }
    InterruptWatch watch;
    RunFiles files = filesToExtract(options, terminal, watch.token());
    const AudioRun run = runFiles(std::move(files), options.audio, terminal, watch,
                                  tableWanted ? LogitsStay::InMemory : LogitsStay::InTheProject);
    watch.commit();
    if (run.files.empty() && run.shard.number == 0) {
        return NothingDone;
    }
    if (!options.audio.project.empty() && !terminal.quiet) {
        printProject(run, options.audio.project);
    }
    return tableWanted ? writeTable(run, options, terminal) : run.status();
}

void addLabelOptions(CLI::App& command, ExtractOptions& options, CLI::Option* dataset) {
    command
        .add_option("--labels", options.labels,
                    "\"folders\": a file's class is the name of the folder it lies in; or a CSV "
                    "(path,label[,split][,group]; paths relative to it, several labels with ;)")
        ->excludes(dataset);
    command
        .add_option("--map", options.map,
                    "LABEL=CLASS: what a label is called by the model; may be given several times")
        ->take_all()
        ->allow_extra_args(false);
}

} // namespace

void addExtractCommand(CLI::App& app, const Terminal& terminal, int& status) {
    auto options = std::make_shared<ExtractOptions>();
    CLI::App* command =
        app.add_subcommand("extract", "Run networks over sound files, write their logits");
    CLI::Option* const audio = addAudioOptions(*command, options->audio)->required(false);
    CLI::Option* const dataset =
        command
            ->add_option("--dataset", options->dataset.dataset,
                         "Instead of AUDIO: KIND:PATH as for the command \"dataset\"")
            ->excludes(audio);
    addDatasetOptions(*command, options->dataset);
    for (const char* of : {"--split", "--subset", "--audio"}) {
        command->get_option(of)->needs(dataset);
    }
    command->add_option("--output", options->output, "The logits file to write (.npz)");
    addLabelOptions(*command, *options, dataset);
    command->add_option("--shard", options->shard,
                        "I/N: only every Nth file, beginning with the Ith, for the command "
                        "\"merge\"");
    command->footer(
        "Examples:\n"
        "  candor-cli extract --model resources/demo/models music/ --labels folders --output "
        "music.npz\n"
        "  candor-cli extract --model nets/ music/ --project music.candor   (again: the rest)\n"
        "  candor-cli extract --model nets/ --dataset fma:/data/fma --shard 3/16 --output "
        "part-3.npz");
    command->callback([options, &terminal, &status] { status = runExtract(*options, terminal); });
}

} // namespace candor::cli
