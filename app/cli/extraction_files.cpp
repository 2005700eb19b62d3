// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction_files.h"

#include "dataset_truth.h"
#include "file_labels.h"
#include "file_names.h"
#include "shard_argument.h"

#include <iostream>
#include <stdexcept>
#include <utility>

namespace candor::cli {
namespace {

RunFiles filesOfAudio(const ExtractOptions& options, const Terminal& terminal,
                      const std::stop_token& stop) {
    RunFiles files = saidListing(listAudioArguments(options.audio.audio, std::cin, stop));
    files.names = uniqueFileNames(files.listed);
    if (options.labels == LabelsOfFolders) {
        files.known = folderLabels(files.listed);
        files.sayUnknownLabels = false;
    } else if (!options.labels.empty()) {
        files.known = tableLabels(options.labels, files.listed, terminal, stop);
    }
    return files;
}

void sayNotes(const DatasetManifest& manifest, const Terminal& terminal) {
    for (const ManifestNote& note : manifest.notes) {
        if (!terminal.quiet) {
            std::cerr << "note (" << note.count << "): " << note.sentence << '\n';
        }
    }
}

RunFiles filesOfDataset(const ExtractOptions& options, const Terminal& terminal,
                        const std::stop_token& stop) {
    RunFiles files;
    files.known = readNamedDataset(options.dataset, stop);
    sayNotes(files.known, terminal);
    files.listed = listingOf(files.known).files;
    for (const ManifestItem& item : files.known.items) {
        files.names.push_back(item.name);
    }
    return files;
}

} // namespace

RunFiles filesToExtract(const ExtractOptions& options, const Terminal& terminal,
                        const std::stop_token& stop) {
    const Shard shard = options.shard.empty() ? Shard() : shardFrom(options.shard);
    LabelMapping mapping(options.map);
    const bool ofDataset = !options.dataset.dataset.empty();
    if (!options.map.empty() && !ofDataset && options.labels.empty()) {
        throw std::invalid_argument("--map needs labels: --dataset or --labels");
    }
    RunFiles files =
        ofDataset ? filesOfDataset(options, terminal, stop) : filesOfAudio(options, terminal, stop);
    files.mapping = std::move(mapping);
    if (shard.number > 0 && !files.listed.empty()) {
        takeShard(files, shard);
    }
    return files;
}

} // namespace candor::cli
