// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio_run.h"

#include "cancelled.h"
#include "dataset_truth.h"
#include "extraction_line.h"
#include "inference/member_key.h"
#include "known_logits.h"
#include "project_record.h"

#include <iostream>
#include <optional>
#include <utility>

namespace candor::cli {
namespace {

AudioRun begun(RunFiles files, const Ensemble& ensemble) {
    AudioRun run;
    run.labels = ensemble.labels;
    run.task = ensemble.task;
    run.temperature = ensemble.temperature;
    for (const Ensemble::Member& member : ensemble.members) {
        run.memberNames.push_back(member.name);
    }
    files.mapping.requireClasses(run.labels);
    if (!files.known.items.empty()) {
        run.truths =
            truthsOf(files.known, run.labels, run.task, files.mapping, files.sayUnknownLabels);
    }
    for (ListedAudio& file : files.listed) {
        run.files.push_back({std::move(file), nullptr});
    }
    run.failures = files.problems;
    run.names = std::move(files.names);
    run.shard = files.shard;
    run.positions = std::move(files.positions);
    return run;
}

/// Hears the files at these places of the run.
void extractFiles(AudioRun& run, const std::vector<std::size_t>& places, const Ensemble& ensemble,
                  const AudioArguments& arguments, const KnownFiles& known,
                  const ExtractionObserver& observer, const std::stop_token& stop) {
    std::vector<std::filesystem::path> paths;
    paths.reserve(places.size());
    for (const std::size_t place : places) {
        paths.push_back(run.files[place].listed.path);
    }
    ExtractionSettings settings{
        .workers = arguments.workers, .batchSize = arguments.batch, .maxPatches = 0};
    settings.recall = known.recall();
    extractLogits(ensemble, paths, settings, observer, stop);
}

std::vector<std::size_t> allOf(const AudioRun& run) {
    std::vector<std::size_t> places(run.files.size());
    for (std::size_t place = 0; place < places.size(); ++place) {
        places[place] = place;
    }
    return places;
}

/// A success of which nothing but that is kept in memory.
std::shared_ptr<const FileLogits> heard() {
    static const auto nothing = std::make_shared<const FileLogits>();
    return nothing;
}

void extractIntoProject(AudioRun& run, const Ensemble& ensemble, const AudioArguments& arguments,
                        KnownFiles& known, const Terminal& terminal, InterruptWatch& watch,
                        LogitsStay stay) {
    watch.keepsResults();
    const auto place = [&run, stay](std::size_t at, std::shared_ptr<const FileLogits> logits) {
        const bool light = stay == LogitsStay::InTheProject && !logits->failure;
        run.files[at].logits = light ? heard() : std::move(logits);
    };
    ProjectRecord project(arguments.project, run, ensemble, known.keys());
    const auto left = project.missing({.retry = arguments.retry, .found = place}, watch.token());
    if (!terminal.quiet) {
        std::cerr << project.summary();
    }
    std::stop_source inner;
    const std::stop_callback outer(watch.token(), [&inner] { inner.request_stop(); });
    project.startWriting(inner);
    ExtractionObserver observer;
    observer.progress = extractionLine(terminal);
    observer.file = [&](std::size_t index, const std::shared_ptr<const FileLogits>& logits) {
        known.keep(logits);
        project.keep(left[index], logits);
        place(left[index], logits);
    };
    try {
        extractFiles(run, left, ensemble, arguments, known, observer, inner.get_token());
    } catch (const Cancelled&) {
        project.finishWriting(); // it may be what has stopped the run
        throw StoppedKeeping(arguments.project);
    }
    project.finishWriting();
}

void extractIntoMemory(AudioRun& run, const Ensemble& ensemble, const AudioArguments& arguments,
                       KnownFiles& known, const Terminal& terminal, const InterruptWatch& watch) {
    ExtractionObserver observer;
    observer.progress = extractionLine(terminal);
    observer.file = [&](std::size_t index, const std::shared_ptr<const FileLogits>& logits) {
        known.keep(logits);
        run.files[index].logits = logits;
    };
    extractFiles(run, allOf(run), ensemble, arguments, known, observer, watch.token());
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
    if (shard.number > 0) { // other shards may have heard theirs
        return failures > 0 ? SomeFailed : Done;
    }
    return NothingDone;
}

std::shared_ptr<const LogitsTable> AudioRun::table(const std::filesystem::path& source) const {
    std::vector<ExtractedFile> extracted;
    for (std::size_t index = 0; index < files.size(); ++index) {
        if (!files[index].logits->failure) {
            const FileTruth truth = truths.empty() ? FileTruth() : truths[index];
            extracted.push_back({files[index].logits,
                                 names.empty() ? files[index].listed.path.string() : names[index],
                                 truth.label, truth.labels, truth.split, truth.group,
                                 positions.empty() ? -1 : positions[index]});
        }
    }
    return extracted.empty() && shard.number == 0
               ? nullptr
               : assembleLogits(extracted, labels, task, memberNames, source, shard);
}

RunFiles saidListing(AudioListing listing) {
    for (const ListingProblem& problem : listing.problems) {
        std::cerr << "candor-cli: " << problem.sentence << '\n';
    }
    if (listing.hidden > 0) {
        std::cerr << "candor-cli: " << listing.hidden
                  << (listing.hidden == 1 ? " hidden file or folder was left out\n"
                                          : " hidden files and folders were left out\n");
    }
    if (listing.files.empty()) {
        std::cerr << "candor-cli: no sound file was found; name files, or folders or playlists "
                     "that hold some\n";
    }
    RunFiles files{.listed = std::move(listing.files)};
    files.problems = listing.problems.size();
    return files;
}

AudioRun runAudio(const AudioArguments& arguments, const Terminal& terminal,
                  InterruptWatch& watch) {
    return runFiles(saidListing(listAudioArguments(arguments.audio, std::cin, watch.token())),
                    arguments, terminal, watch);
}

AudioRun runFiles(RunFiles files, const AudioArguments& arguments, const Terminal& terminal,
                  InterruptWatch& watch, LogitsStay stay) {
    if (files.listed.empty() && files.shard.number == 0) {
        AudioRun nothing;
        nothing.failures = files.problems;
        return nothing;
    }
    const Ensemble ensemble = loadNetworks(arguments, terminal, watch.token());
    AudioRun run = begun(std::move(files), ensemble);
    KnownFiles known(arguments, ensemble, watch.token());
    if (arguments.project.empty()) {
        extractIntoMemory(run, ensemble, arguments, known, terminal, watch);
    } else {
        extractIntoProject(run, ensemble, arguments, known, terminal, watch, stay);
    }
    const std::string remarks = known.finish();
    if (!terminal.quiet) {
        std::cerr << remarks;
    }
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
