// SPDX-License-Identifier: GPL-3.0-or-later
#include "cancelled.h"
#include "interrupt_watch.h"
#include "output_file.h"
#include "tag_orders.h"
#include "tagging/safe_write.h"
#include "tagging/tag_file.h"
#include "tags_command.h"
#include "tags_json.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cmath>
#include <iostream>
#include <memory>

namespace candor::cli {
namespace {

using Json = nlohmann::ordered_json;

struct WriteOptions {
    std::string from;
    std::string field = "genre";
    std::string mode = "only-if-empty";
    std::optional<double> atLeast;
    std::optional<double> temperature;
    bool provenance = false;
    bool keepModified = false;
    bool partHardLinks = false;
    bool dryRun = false;
    bool sidecar = false;
    std::string journal;
    std::string json;
};

struct WriteCounts {
    std::size_t written = 0;   // or would be
    std::size_t unchanged = 0; // had the tags, or others and mode only-if-empty
    std::size_t notSure = 0;
    std::size_t sidecars = 0;
    std::size_t failed = 0;
};

/// Does with each proposal what was asked for, and keeps the account.
class WriteRun {
public:
    WriteRun(const WriteOptions& options, const TagProposals& proposals, std::stop_token stop)
        : m_options(options), m_proposals(proposals), m_stop(std::move(stop)) {
        m_orders = {*tagFieldFromKey(options.field), *writeModeFromKey(options.mode),
                    options.atLeast, options.provenance};
    }

    /// None: a dry run.
    void useJournal(WriteJournal& journal) {
        m_journal = &journal;
        m_batch = journal.newBatch();
    }

    void handle(const TagProposal& proposal) {
        if (m_stop.stop_requested()) {
            throw Cancelled();
        }
        const auto wishes = wishesFor(proposal, m_proposals, m_orders);
        if (wishes.empty() && !proposal.error.empty()) {
            fail(proposal, proposal.file.string() + ": it has no class, because " + proposal.error);
            return;
        }
        if (wishes.empty()) {
            ++m_counts.notSure;
            add(proposal, "not sure enough");
            return;
        }
        try {
            write(proposal, wishes);
        } catch (const TagError& error) {
            if (m_options.sidecar && error.fault() == TagFault::NoTagFormat) {
                writeSidecar(proposal);
            } else {
                fail(proposal, error.what());
            }
        }
    }

    [[nodiscard]] const WriteCounts& counts() const noexcept { return m_counts; }
    [[nodiscard]] const std::string& batch() const noexcept { return m_batch; }
    [[nodiscard]] Json json() const {
        return {{"batch", m_counts.written == 0 || m_batch.empty() ? Json(nullptr) : Json(m_batch)},
                {"dry_run", m_options.dryRun},
                {"written", m_counts.written},
                {"unchanged", m_counts.unchanged},
                {"not_sure", m_counts.notSure},
                {"sidecars", m_counts.sidecars},
                {"failed", m_counts.failed},
                {"files", m_files}};
    }

private:
    void write(const TagProposal& proposal, const std::vector<TagWish>& wishes) {
        const auto changes = m_journal == nullptr
                                 ? plannedChanges(readTags(proposal.file).values, wishes)
                                 : written(proposal, wishes);
        if (changes.empty()) {
            ++m_counts.unchanged;
            add(proposal, "unchanged");
            return;
        }
        ++m_counts.written;
        add(proposal, m_journal == nullptr ? "would be written" : "written").at("changes") =
            changesJson(changes);
        if (m_journal == nullptr && m_options.json != "-") {
            std::cout << proposal.file.string() << '\n' << changesText(changes);
        }
    }

    std::vector<TagChange> written(const TagProposal& proposal,
                                   const std::vector<TagWish>& wishes) const {
        const WriteOrder order{proposal.file, proposal.seen, wishes, m_options.keepModified,
                               m_options.partHardLinks};
        const WriteOutcome outcome = writeTagsSafely(order, *m_journal, m_batch, m_stop);
        for (const std::string& left : outcome.leftBehind) {
            std::cerr << "candor-cli: " << proposal.file.string() << ": its " << left
                      << " could not be carried over\n";
        }
        return outcome.changes;
    }

    void writeSidecar(const TagProposal& proposal) {
        const std::string path = tagSidecarOf(proposal.file).string();
        if (m_journal == nullptr) {
            std::cout << (m_options.json == "-" ? std::string() : path + ": new\n");
        } else {
            try {
                writeOutput(path, tagSidecarJson(sidecarOf(proposal, m_proposals, m_orders)));
            } catch (const OutputError& error) {
                fail(proposal, error.what());
                return;
            }
        }
        ++m_counts.sidecars;
        add(proposal, "sidecar");
    }

    void fail(const TagProposal& proposal, const std::string& sentence) {
        ++m_counts.failed;
        std::cerr << "candor-cli: " << sentence << '\n';
        add(proposal, "failed").at("error") = sentence;
    }

    Json& add(const TagProposal& proposal, const char* status) {
        m_files.push_back({{"path", proposal.file.string()},
                           {"status", status},
                           {"changes", Json::array()},
                           {"error", nullptr}});
        return m_files.back();
    }

    const WriteOptions& m_options;
    const TagProposals& m_proposals;
    std::stop_token m_stop;
    TagOrders m_orders;
    WriteJournal* m_journal = nullptr;
    std::string m_batch;
    WriteCounts m_counts;
    Json m_files = Json::array();
};

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

/// False when it was stopped before the end.
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
        std::cerr << "\r\033[Kcandor-cli: stopped; the files that follow were not touched\n";
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
    return counts.failed == proposals.files.size() ? NothingDone : SomeFailed;
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
