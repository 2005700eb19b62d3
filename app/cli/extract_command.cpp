// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio_run.h"
#include "command.h"
#include "file_names.h"
#include "output_file.h"

#include "dataset/logits_table.h"
#include "dataset/logits_writer.h"

#include <CLI/CLI.hpp>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <iostream>
#include <memory>

namespace candor::cli {
namespace {

constexpr const char* LabelsOfFolders = "folders";

struct ExtractOptions {
    AudioArguments audio;
    std::string output;
    std::string labels;
};

/// Hours of work must not end at a folder that is not there.
void requireWritableFolder(const std::string& output) {
    const std::filesystem::path folder = std::filesystem::path(output).parent_path();
    if (::access(folder.empty() ? "." : folder.c_str(), W_OK) != 0) {
        throw OutputError(output + ": cannot be written (" + std::strerror(errno) +
                          "); choose another place with --output");
    }
}

/// The name of the folder that a file lies in, where it is a class.
std::vector<std::int32_t> folderLabels(const std::vector<ListedAudio>& files,
                                       const LabelSet& classes) {
    std::vector<std::int32_t> labels;
    for (const ListedAudio& file : files) {
        std::error_code ignored; // the name as given is as good
        const std::filesystem::path whole = std::filesystem::absolute(file.path, ignored);
        const auto label = classes.indexOf(whole.parent_path().filename().string());
        labels.push_back(label ? static_cast<std::int32_t>(*label) : GroundTruth::Unlabelled);
    }
    return labels;
}

void printSummary(const LogitsTable& table, const std::string& output) {
    std::cout << output << ": " << table.files() << " files, " << table.logits.patches()
              << " patches, " << table.logits.members() << " members, " << table.classes.size()
              << " classes, " << table.truth.labelledFiles() << " files labelled\n";
}

int runExtract(const ExtractOptions& options, const Terminal& terminal) {
    requireWritableFolder(options.output);
    InterruptWatch watch;
    const AudioRun run = runAudio(options.audio, terminal, watch);
    watch.commit();
    std::vector<ListedAudio> listed;
    for (const AudioRun::File& file : run.files) {
        listed.push_back(file.listed);
    }
    const std::vector<std::int32_t> labels =
        options.labels.empty() ? std::vector<std::int32_t>() : folderLabels(listed, run.labels);
    const auto table = run.table(options.output, uniqueFileNames(listed), labels);
    if (!table) {
        return NothingDone;
    }
    writeLogits(*table, options.output);
    if (!options.labels.empty() && table->truth.labelledFiles() == 0) {
        std::cerr << "candor-cli: no file lies in a folder named after a class; all are "
                     "unlabelled\n";
    }
    if (!terminal.quiet) {
        printSummary(*table, options.output);
    }
    return run.status();
}

} // namespace

void addExtractCommand(CLI::App& app, const Terminal& terminal, int& status) {
    auto options = std::make_shared<ExtractOptions>();
    CLI::App* command =
        app.add_subcommand("extract", "Run networks over sound files, write their logits");
    addAudioOptions(*command, options->audio);
    command->add_option("--output", options->output, "The logits file to write (.npz)")->required();
    command
        ->add_option("--labels", options->labels,
                     "\"folders\": a file's class is the name of the folder it lies in (none if "
                     "absent)")
        ->check(CLI::IsMember({LabelsOfFolders}));
    command->footer("Example:\n  candor-cli extract --model resources/demo/models music/ --labels "
                    "folders --output music.npz");
    command->callback([options, &terminal, &status] { status = runExtract(*options, terminal); });
}

} // namespace candor::cli
