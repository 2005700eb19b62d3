// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio_run.h"

#include "cancelled.h"
#include "extraction_line.h"

#include "dataset/logits_table.h"

#include <iostream>
#include <utility>

namespace candor::cli {
namespace {

void extractFiles(AudioRun& run, const Ensemble& ensemble, const AudioArguments& arguments,
                  const Terminal& terminal, const InterruptWatch& watch) {
    std::vector<std::filesystem::path> paths;
    paths.reserve(run.files.size());
    for (const AudioRun::File& file : run.files) {
        paths.push_back(file.listed.path);
    }
    ExtractionObserver observer;
    observer.progress = extractionLine(terminal);
    observer.file = [&run](std::size_t index, const std::shared_ptr<const FileLogits>& logits) {
        run.files[index].logits = logits;
    };
    extractLogits(ensemble, paths,
                  {.workers = arguments.workers, .batchSize = arguments.batch, .maxPatches = 0},
                  observer, watch.token());
}

/// In the order listed, whatever finished first.
void nameFailures(AudioRun& run) {
    for (const AudioRun::File& file : run.files) {
        if (file.logits->failure) {
            std::cerr << "candor-cli: " << file.listed.path.string() << ": "
                      << file.logits->failure->sentence << '\n';
            ++run.failures;
        }
    }
}

} // namespace

ExitStatus AudioRun::status() const {
    for (const File& file : files) {
        if (!file.logits->failure) {
            return failures > 0 ? SomeFailed : Done;
        }
    }
    return NothingDone;
}

std::shared_ptr<const LogitsTable> AudioRun::table(const std::filesystem::path& source,
                                                   const std::vector<std::string>& names,
                                                   const std::vector<FileTruth>& truths) const {
    std::vector<ExtractedFile> extracted;
    for (std::size_t index = 0; index < files.size(); ++index) {
        if (!files[index].logits->failure) {
            const FileTruth truth = truths.empty() ? FileTruth() : truths[index];
            extracted.push_back({files[index].logits,
                                 names.empty() ? files[index].listed.path.string() : names[index],
                                 truth.label, truth.labels, truth.split});
        }
    }
    return extracted.empty() ? nullptr
                             : assembleLogits(extracted, labels, task, memberNames, source);
}

AudioRun runAudio(const AudioArguments& arguments, const Terminal& terminal,
                  const InterruptWatch& watch) {
    return runListed(listAudioArguments(arguments.audio, std::cin, watch.token()), arguments,
                     terminal, watch);
}

AudioRun runListed(AudioListing listing, const AudioArguments& arguments, const Terminal& terminal,
                   const InterruptWatch& watch) {
    AudioRun run;
    for (const ListingProblem& problem : listing.problems) {
        std::cerr << "candor-cli: " << problem.sentence << '\n';
    }
    run.failures = listing.problems.size();
    if (listing.files.empty()) {
        std::cerr << "candor-cli: no sound file was found; name files, or folders or playlists "
                     "that hold some\n";
        return run;
    }
    for (ListedAudio& file : listing.files) {
        run.files.push_back({std::move(file), nullptr});
    }
    const Ensemble ensemble = loadNetworks(arguments, terminal, watch.token());
    run.labels = ensemble.labels;
    run.task = ensemble.task;
    run.temperature = ensemble.temperature;
    for (const Ensemble::Member& member : ensemble.members) {
        run.memberNames.push_back(member.name);
    }
    extractFiles(run, ensemble, arguments, terminal, watch);
    nameFailures(run);
    return run;
}

std::string findingsText(const FileLogits& file) {
    std::string text;
    const auto add = [&text](const std::string& note) {
        text += (text.empty() ? "" : "; ") + note;
    };
    if (file.findings.damagedPackets > 0) {
        add("damaged: " + std::to_string(file.findings.damagedPackets) + " packets left out");
    }
    if (file.findings.truncated) {
        add("ends before the length it declares");
    }
    if (file.findings.parametersChanged) {
        add("rate or channels change on the way");
    }
    if (file.findings.silent) {
        add("silent");
    }
    if (file.shorterThanPatch) {
        add("shorter than a patch, filled up with silence");
    }
    return text;
}

} // namespace candor::cli
