// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio_run.h"
#include "command.h"
#include "dataset_argument.h"
#include "dataset_truth.h"
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
#include <stdexcept>

namespace candor::cli {
namespace {

constexpr const char* LabelsOfFolders = "folders";

struct ExtractOptions {
    AudioArguments audio;
    DatasetArguments dataset;
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
std::vector<FileTruth> folderLabels(const std::vector<ListedAudio>& files,
                                    const LabelSet& classes) {
    std::vector<FileTruth> truths;
    for (const ListedAudio& file : files) {
        std::error_code ignored; // the name as given is as good
        const std::filesystem::path whole = std::filesystem::absolute(file.path, ignored);
        const auto label = classes.indexOf(whole.parent_path().filename().string());
        truths.emplace_back();
        truths.back().label = label ? static_cast<std::int32_t>(*label) : GroundTruth::Unlabelled;
    }
    return truths;
}

void printSummary(const LogitsTable& table, const std::string& output) {
    std::cout << output << ": " << table.files() << " files, " << table.logits.patches()
              << " patches, " << table.logits.members() << " members, " << table.classes.size()
              << " classes, " << table.truth.labelledFiles() << " files labelled\n";
}

/// What the run is about: its files' names, and what is known of them.
struct Extraction {
    AudioRun run;
    std::vector<std::string> names;
    std::vector<FileTruth> truths;
};

Extraction extractAudio(const ExtractOptions& options, const Terminal& terminal,
                        const InterruptWatch& watch) {
    Extraction done{runAudio(options.audio, terminal, watch), {}, {}};
    std::vector<ListedAudio> listed;
    for (const AudioRun::File& file : done.run.files) {
        listed.push_back(file.listed);
    }
    done.names = uniqueFileNames(listed);
    if (!options.labels.empty()) {
        done.truths = folderLabels(listed, done.run.labels);
    }
    return done;
}

Extraction extractDataset(const ExtractOptions& options, const Terminal& terminal,
                          const InterruptWatch& watch) {
    const DatasetManifest manifest = readNamedDataset(options.dataset, watch.token());
    for (const ManifestNote& note : manifest.notes) {
        if (!terminal.quiet) {
            std::cerr << "note (" << note.count << "): " << note.sentence << '\n';
        }
    }
    Extraction done{runListed(listingOf(manifest), options.audio, terminal, watch), {}, {}};
    for (const ManifestItem& item : manifest.items) {
        done.names.push_back(item.name);
    }
    done.truths = truthsOf(manifest, done.run.labels, done.run.task);
    return done;
}

int runExtract(const ExtractOptions& options, const Terminal& terminal) {
    requireWritableFolder(options.output);
    InterruptWatch watch;
    const Extraction done = options.dataset.dataset.empty()
                                ? extractAudio(options, terminal, watch)
                                : extractDataset(options, terminal, watch);
    watch.commit();
    const auto table = done.run.table(options.output, done.names, done.truths);
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
    return done.run.status();
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
    command->add_option("--output", options->output, "The logits file to write (.npz)")->required();
    command
        ->add_option("--labels", options->labels,
                     "\"folders\": a file's class is the name of the folder it lies in (none if "
                     "absent)")
        ->check(CLI::IsMember({LabelsOfFolders}))
        ->excludes(dataset);
    command->footer("Example:\n  candor-cli extract --model resources/demo/models music/ --labels "
                    "folders --output music.npz");
    command->callback([options, &terminal, &status] {
        if (options->audio.audio.empty() && options->dataset.dataset.empty()) {
            throw std::invalid_argument("extract needs AUDIO or --dataset; see extract --help");
        }
        status = runExtract(*options, terminal);
    });
}

} // namespace candor::cli
