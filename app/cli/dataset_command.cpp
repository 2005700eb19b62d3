// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "dataset_argument.h"
#include "interrupt_watch.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iomanip>
#include <iostream>
#include <memory>

namespace candor::cli {
namespace {

void printCounts(const DatasetManifest& manifest, const ManifestCounts& counts) {
    std::size_t width = 5; // of "class"
    for (const std::string& name : manifest.classes.names()) {
        width = std::max(width, name.size());
    }
    const auto columnWidth = [&manifest](std::size_t split) {
        const std::size_t name = split < manifest.splitNames.size()
                                     ? manifest.splitNames[split].size()
                                     : 8; // "no split"
        return static_cast<int>(std::max<std::size_t>(name, 7) + 2);
    };
    std::cout << std::left << std::setw(static_cast<int>(width)) << "class" << std::right;
    for (std::size_t split = 0; split <= manifest.splitNames.size(); ++split) {
        std::cout << std::setw(columnWidth(split))
                  << (split < manifest.splitNames.size() ? manifest.splitNames[split] : "no split");
    }
    std::cout << '\n';
    for (std::size_t label = 0; label < counts.items.size(); ++label) {
        std::cout << std::left << std::setw(static_cast<int>(width)) << manifest.classes[label]
                  << std::right;
        for (std::size_t split = 0; split < counts.items[label].size(); ++split) {
            std::cout << std::setw(columnWidth(split)) << counts.items[label][split];
        }
        std::cout << '\n';
    }
}

void printManifest(const DatasetManifest& manifest) {
    const ManifestCounts counts = countItems(manifest);
    std::cout << manifest.name << ": " << manifest.items.size() << " items, "
              << manifest.classes.size() << " classes, "
              << (manifest.task == Task::SingleLabel ? "single-label" : "multi-label");
    if (!manifest.groupMeaning.empty()) {
        std::cout << ", " << manifest.groupNames.size() << " groups (" << manifest.groupMeaning
                  << ')';
    }
    std::cout << "\n  sound: " << manifest.root.string() << '\n';
    printCounts(manifest, counts);
    const auto missing =
        std::ranges::count(manifest.items, ItemFault::Missing, &ManifestItem::fault);
    std::cout << "missing: " << missing << ", with another known fault: "
              << counts.faulty - static_cast<std::uint64_t>(missing)
              << ", unlabelled: " << counts.unlabelled << '\n';
    for (const ManifestNote& note : manifest.notes) {
        std::cout << "note (" << note.count << "): " << note.sentence << '\n';
    }
}

} // namespace

void addDatasetCommand(CLI::App& app, int& status) {
    auto arguments = std::make_shared<DatasetArguments>();
    CLI::App* command =
        app.add_subcommand("dataset", "Say what a data set on disk holds and what it lacks");
    command
        ->add_option("DATASET", arguments->dataset,
                     "KIND:PATH with KIND folders, csv, nsynth, fma, gtzan, magnatagatune, "
                     "mtg-jamendo, audioset or msd; or a path whose layout is recognised")
        ->required();
    addDatasetOptions(*command, *arguments);
    command->footer("Example:\n  candor-cli dataset nsynth:nsynth-test");
    command->callback([arguments, &status] {
        const InterruptWatch watch;
        printManifest(readNamedDataset(*arguments, watch.token()));
        status = Done;
    });
}

} // namespace candor::cli
