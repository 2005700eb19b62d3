// SPDX-License-Identifier: GPL-3.0-or-later
#include "cancelled.h"
#include "interrupt_watch.h"
#include "options/safe_terminal.h"
#include "output_file.h"
#include "tags_command.h"
#include "tags_json.h"
#include "tags_write_run.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cmath>
#include <iostream>
#include <memory>

namespace candor::cli {
namespace {

/// What became of files that are left out: tables with a line of their own may have several.
std::string lineText(const TagProposals& proposals, std::optional<double> atLeast) {
    const bool ownLine = std::ranges::any_of(
        proposals.files, [](const auto& file) { return file.accepted.has_value(); });
    return ownLine && !atLeast
               ? "not accepted"
               : "below " + std::to_string(std::lround(atLeast.value_or(UsualLine) * 100.0)) + " %";
}

/// "1238 written, 2 failed, 310 below 90 %; undo with: candor-cli tags undo 20261121T181500-1".
std::string summary(const WriteRun& run, const TagProposals& proposals,
                    const WriteOptions& options) {
    const WriteCounts& counts = run.counts();
    std::string text =
        std::to_string(counts.written) + (options.dryRun ? " would be written" : " written");
    const auto add = [&text](std::size_t count, const std::string& what) {
        text += count > 0 ? ", " + std::to_string(count) + ' ' + what : "";
    };
    add(counts.sidecars, "beside the file");
    add(counts.failed, "failed");
    add(counts.unchanged, "unchanged");
    add(counts.notSure, lineText(proposals, options.atLeast));
    if (options.dryRun) {
        return text + "; nothing was written\n";
    }
    return text + (counts.written > 0 ? "; undo with: candor-cli tags undo " + run.batch() : "") +
           '\n';
}

/// False when it was stopped before the end: by the person, or as the history cannot be kept.
bool handleAll(WriteRun& run, const TagProposals& proposals, const Terminal& terminal) {
    const auto progress = progressLine("writing", terminal);
    try {
        std::size_t done = 0;
        for (const TagProposal& proposal : proposals.files) {
            run.handle(proposal);
            progress(++done, proposals.files.size());
        }
        return true;
    } catch (const Cancelled&) {
        startLineAnew();
        std::cerr << "candor-cli: stopped; the files that follow were not touched\n";
        return false;
    } catch (const TagError&) { // told with its file
        return false;
    }
}

int runWrite(const WriteOptions& options, const Terminal& terminal) {
    InterruptWatch watch;
    watch.waitForEnd();
    const TagProposals proposals =
        readTagProposals(options.from, options.temperature, watch.token());
    WriteRun run(options, proposals, watch.token());
    std::optional<WriteJournal> journal;
    if (!options.dryRun) {
        journal.emplace(journalFolder(options.journal));
        settleJournal(*journal, terminal.quiet);
        run.useJournal(*journal);
    }
    const bool finished = handleAll(run, proposals, terminal);
    if (!options.json.empty()) {
        writeOutput(options.json, jsonText(run.json()));
    }
    if (options.json != "-" && !terminal.quiet) {
        std::cout << summary(run, proposals, options);
    }
    const WriteCounts& counts = run.counts();
    if (counts.failed == 0 && finished) {
        return Done;
    }
    const std::size_t done = counts.written + counts.sidecars + counts.unchanged + counts.notSure;
    return done == 0 ? NothingDone : SomeFailed;
}

void addWriteOptions(CLI::App& command, WriteOptions& options) {
    command
        .add_option("--from", options.from,
                    "JSON or CSV of classify, or a project (.candor) with its decisions")
        ->required();
    command
        .add_option("--at-least", options.atLeast,
                    "Write classes that are at least that sure (0.9, if the table has no line of "
                    "its own)")
        ->check(CLI::Range(0.0, 1.0));
    command
        .add_option("--temperature", options.temperature,
                    "Of a project: divides the logits (the model's own if absent)")
        ->check(CLI::PositiveNumber);
    command.add_option("--field", options.field, "Where the classes go")
        ->check(CLI::IsMember({"genre", "mood", "instrument", "comment"}))
        ->capture_default_str();
    command.add_option("--mode", options.mode, "What happens to a field that has values already")
        ->check(CLI::IsMember({"only-if-empty", "add", "replace"}))
        ->capture_default_str();
    command.add_flag("--provenance", options.provenance,
                     "Write CANDOR_MODEL and CANDOR_CONFIDENCE, too");
    command.add_flag("--keep-mtime", options.keepModified,
                     "Leave the files' time of change as it is");
    command.add_flag("--part-hard-links", options.partHardLinks,
                     "Write files that have several names, though the others keep the old content");
    command.add_flag("--follow-links", options.followLinks,
                     "Write files outside the folder, too, to which symbolic links in it lead");
    command.add_flag("--dry-run", options.dryRun, "Show every change and write nothing");
    command.add_flag("--sidecar", options.sidecar,
                     "Write <name>.candor.json beside files that cannot hold tags");
    command.add_option("--journal", options.journal, "Folder of the journal");
    command.add_option("--json", options.json, "Write JSON to a file, or - for standard output");
}

} // namespace

void addTagsWrite(CLI::App& tags, const Terminal& terminal, int& status) {
    auto options = std::make_shared<WriteOptions>();
    CLI::App* command =
        tags.add_subcommand("write", "Write classes that are sure enough into files");
    addWriteOptions(*command, *options);
    command->footer(
        "Example:\n  candor-cli classify --model models music --json result.json\n"
        "  candor-cli tags write --from result.json --at-least 0.9 --field genre --dry-run");
    command->callback([options, &terminal, &status] { status = runWrite(*options, terminal); });
}

} // namespace candor::cli
