// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "dataset/logits_reader.h"
#include "dataset/logits_writer.h"
#include "dataset/shard_merge.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>
#include <vector>

namespace candor::cli {
namespace {

struct MergeOptions {
    std::vector<std::string> shards;
    std::string output;
};

void runMerge(const MergeOptions& options, const Terminal& terminal) {
    const auto line = progressLine("reading shards", terminal);
    std::vector<std::shared_ptr<const LogitsTable>> shards;
    for (const std::string& path : options.shards) {
        shards.push_back(readLogits(path));
        line(shards.size(), options.shards.size());
    }
    const auto merged = mergeShards(shards, options.output);
    writeLogits(*merged, options.output);
    if (!terminal.quiet) {
        std::cout << options.output << ": " << merged->files() << " files, "
                  << merged->logits.patches() << " patches, " << merged->logits.members()
                  << " members of " << shards.size() << " shards\n";
        if (const std::uint64_t listed = shards.front()->shard.files; listed > merged->files()) {
            std::cerr << "candor-cli: " << listed - merged->files() << " of " << listed
                      << " files could not be heard; their shards' runs have named them\n";
        }
    }
}

} // namespace

void addMergeCommand(CLI::App& app, const Terminal& terminal, int& status) {
    auto options = std::make_shared<MergeOptions>();
    CLI::App* command = app.add_subcommand(
        "merge", "Put the shards of a run together: the same file as of one run");
    command->add_option("SHARD", options->shards, "All files that extract --shard has written")
        ->required();
    command->add_option("--output", options->output, "The logits file to write (.npz)")->required();
    command->footer("Example:\n  candor-cli merge part-*.npz --output all.npz");
    command->callback([options, &terminal, &status] {
        runMerge(*options, terminal);
        status = Done;
    });
}

} // namespace candor::cli
