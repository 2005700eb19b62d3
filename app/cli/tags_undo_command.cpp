// SPDX-License-Identifier: GPL-3.0-or-later
#include "cancelled.h"
#include "interrupt_watch.h"
#include "output_file.h"
#include "tagging/safe_write.h"
#include "tags_command.h"
#include "tags_json.h"

#include "report/path_json.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iostream>
#include <memory>
#include <ranges>
#include <set>

namespace candor::cli {
namespace {

using Json = nlohmann::ordered_json;

struct UndoOptions {
    std::vector<std::string> names; // a batch and files, or files alone
    bool last = false;
    bool fieldsToo = false;
    std::string journal;
    std::string json;
};

/// What is to be taken back, the newest first, and files for which there is nothing.
struct UndoList {
    std::vector<WriteRecord> records;
    std::vector<std::filesystem::path> without;
};

std::filesystem::path resolvedPath(const std::string& name) {
    std::error_code gone; // a file that is gone keeps the path that it had
    const auto whole = std::filesystem::canonical(name, gone);
    return gone ? std::filesystem::absolute(name).lexically_normal() : whole;
}

bool isBatch(const std::vector<WriteRecord>& records, const std::string& name) {
    return std::ranges::find(records, name, &WriteRecord::batch) != records.end();
}

std::string runningText(const std::string& batch) {
    return "the write " + batch +
           " is still being done, and is not taken back; wait for its end, or stop it there";
}

/// The latest that has come to its end: one that another program is doing is named, and left.
std::string lastBatch(const std::vector<WriteRecord>& records,
                      const std::set<std::string>& running) {
    for (const std::string& batch : running) {
        std::cerr << "candor-cli: " << runningText(batch) << '\n';
    }
    for (const WriteRecord& record : records | std::views::reverse) {
        if (record.stage == WriteStage::Written && !running.contains(record.batch)) {
            return record.batch;
        }
    }
    if (!running.empty()) {
        throw std::runtime_error("no other write is left to be taken back");
    }
    throw std::invalid_argument("nothing is left to be taken back");
}

/// Of files without a batch, the latest write of each.
UndoList listed(const std::vector<WriteRecord>& all, const std::set<std::string>& running,
                const UndoOptions& options) {
    std::vector<std::string> names = options.names;
    std::string batch;
    if (options.last) {
        batch = lastBatch(all, running);
    } else if (!names.empty() && isBatch(all, names.front())) {
        batch = names.front();
        names.erase(names.begin());
        if (running.contains(batch)) {
            throw std::runtime_error(runningText(batch));
        }
    } else if (names.empty()) {
        throw std::invalid_argument("say what to take back: --last, a write as candor-cli tags "
                                    "history lists them, or files");
    }
    std::set<std::filesystem::path> wanted;
    std::ranges::transform(names, std::inserter(wanted, wanted.end()), resolvedPath);
    std::set<std::filesystem::path> found;
    UndoList list;
    for (const WriteRecord& record : all | std::views::reverse) {
        const bool asked = wanted.empty() || wanted.contains(record.file);
        if (record.stage == WriteStage::Written && asked &&
            (batch.empty() ? !found.contains(record.file) : record.batch == batch)) {
            list.records.push_back(record);
            found.insert(record.file);
        }
    }
    std::ranges::set_difference(wanted, found, std::back_inserter(list.without));
    return list;
}

/// What came of taking back.
struct UndoCounts {
    std::size_t exact = 0;
    std::size_t fields = 0;
    std::size_t failed = 0;
};

class UndoRun {
public:
    UndoRun(WriteJournal& journal, const UndoOptions& options, std::stop_token stop)
        : m_journal(journal), m_options(options), m_stop(std::move(stop)) {}

    void takeBack(const WriteRecord& record) {
        try {
            const UndoKind kind = undoWrite(record, m_journal, m_options.fieldsToo, m_stop);
            ++(kind == UndoKind::Exact ? m_counts.exact : m_counts.fields);
            add(record.file, kind == UndoKind::Exact ? "exact" : "fields", nullptr);
        } catch (const TagError& error) {
            fail(record.file, error);
        }
    }
    void fail(const std::filesystem::path& file, const TagError& error) {
        ++m_counts.failed;
        std::cerr << "candor-cli: " << error.what() << '\n';
        add(file, "failed", error.what());
    }

    [[nodiscard]] const UndoCounts& counts() const noexcept { return m_counts; }
    [[nodiscard]] Json json() const {
        return {{"exact", m_counts.exact},
                {"fields", m_counts.fields},
                {"failed", m_counts.failed},
                {"files", m_files}};
    }

private:
    void add(const std::filesystem::path& file, const char* status, const Json& error) {
        Json json;
        putPath(json, "path", file.string());
        json["status"] = status;
        json["error"] = error;
        m_files.push_back(std::move(json));
    }

    WriteJournal& m_journal;
    const UndoOptions& m_options;
    std::stop_token m_stop;
    UndoCounts m_counts;
    Json m_files = Json::array();
};

int runUndo(const UndoOptions& options, const Terminal& terminal) {
    InterruptWatch watch;
    watch.waitForEnd();
    WriteJournal journal(journalFolder(options.journal));
    settleJournal(journal, terminal.quiet);
    const UndoList list = listed(journal.records(), journal.running(), options);
    UndoRun run(journal, options, watch.token());
    for (const auto& file : list.without) {
        run.fail(file, TagError(file, TagFault::NothingToUndo));
    }
    bool stopped = false;
    try {
        for (const WriteRecord& record : list.records) {
            run.takeBack(record);
        }
    } catch (const Cancelled&) {
        stopped = true;
        std::cerr << "candor-cli: stopped; the rest stays as it was written\n";
    }
    if (!options.json.empty()) {
        writeOutput(options.json, jsonText(run.json()));
    }
    const UndoCounts& counts = run.counts();
    if (options.json != "-" && !terminal.quiet) {
        std::cout << counts.exact << " taken back to the bit, " << counts.fields
                  << " got their old tags back, " << counts.failed << " failed\n";
    }
    if (counts.failed == 0 && !stopped) {
        return Done;
    }
    return counts.exact + counts.fields > 0 ? SomeFailed : NothingDone;
}

} // namespace

void addTagsUndo(CLI::App& tags, const Terminal& terminal, int& status) {
    auto options = std::make_shared<UndoOptions>();
    CLI::App* command = tags.add_subcommand("undo", "Take writes back, to the bit");
    command->add_option("NAME", options->names,
                        "A write as history lists it, files of it, or files alone: the latest "
                        "write of each");
    command->add_flag("--last", options->last, "The latest write");
    command->add_flag("--fields-too", options->fieldsToo,
                      "Give files that other programs have written since their old tags back, "
                      "where only the tags that Candor wrote can be");
    command->add_option("--journal", options->journal, "Folder of the journal");
    command->add_option("--json", options->json, "Write JSON to a file, or - for standard output");
    command->footer("Example:\n  candor-cli tags undo --last");
    command->callback([options, &terminal, &status] { status = runUndo(*options, terminal); });
}

} // namespace candor::cli
