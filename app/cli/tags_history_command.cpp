// SPDX-License-Identifier: GPL-3.0-or-later
#include "output_file.h"
#include "shown_text.h"
#include "tags_command.h"
#include "tags_json.h"

#include "report/path_json.h"

#include <CLI/CLI.hpp>

#include <ctime>
#include <iostream>
#include <map>
#include <memory>

namespace candor::cli {
namespace {

using Json = nlohmann::ordered_json;

struct HistoryOptions {
    std::string journal;
    std::string batch;
    std::string json;
};

const char* stageName(WriteStage stage) {
    switch (stage) {
    case WriteStage::Begun:
    case WriteStage::Ready:
        return "broken off";
    case WriteStage::Written:
        return "written";
    case WriteStage::Failed:
        return "failed";
    case WriteStage::Undone:
        return "undone";
    }
    return "";
}

/// "2026-11-21T18:15:00Z".
std::string timeText(std::int64_t when) {
    const auto seconds = static_cast<std::time_t>(when);
    std::tm parts{};
    char text[32];
    const bool known = ::gmtime_r(&seconds, &parts) != nullptr &&
                       std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts) > 0;
    return known ? text : "";
}

Json recordJson(const WriteRecord& record) {
    Json json{{"batch", record.batch},
              {"number", record.number},
              {"time", timeText(record.begun)},
              {"status", stageName(record.stage)}};
    putPath(json, "path", record.file.string());
    json["changes"] = changesJson(record.changes);
    json["reason"] = record.reason.empty() ? Json(nullptr) : Json(record.reason);
    return json;
}

void printBatches(const std::vector<WriteRecord>& records) {
    std::vector<std::string> order;
    std::map<std::string, std::map<WriteStage, std::size_t>> batches;
    std::map<std::string, std::int64_t> times;
    for (const WriteRecord& record : records) {
        if (!batches.contains(record.batch)) {
            order.push_back(record.batch);
            times[record.batch] = record.begun;
        }
        ++batches[record.batch][record.stage];
    }
    for (const std::string& batch : order) {
        std::cout << batch << "  " << timeText(times[batch]);
        for (const auto& [stage, count] : batches[batch]) {
            std::cout << "  " << count << ' ' << stageName(stage);
        }
        std::cout << '\n';
    }
}

void printFiles(const std::vector<WriteRecord>& records) {
    for (const WriteRecord& record : records) {
        std::cout << shownPath(record.file) << ": " << stageName(record.stage)
                  << (record.reason.empty() ? "" : " (" + record.reason + ')') << '\n'
                  << changesText(record.changes);
    }
}

int runHistory(const HistoryOptions& options) {
    const WriteJournal journal(journalFolder(options.journal));
    std::vector<WriteRecord> records = journal.records();
    if (!options.batch.empty()) {
        std::erase_if(records,
                      [&](const WriteRecord& record) { return record.batch != options.batch; });
        if (records.empty()) {
            throw std::invalid_argument("there was no write " + options.batch +
                                        "; candor-cli tags history lists them");
        }
    }
    if (!options.json.empty()) {
        Json writes = Json::array();
        for (const WriteRecord& record : records) {
            writes.push_back(recordJson(record));
        }
        writeOutput(options.json, jsonText({{"writes", std::move(writes)}}));
    }
    if (options.json != "-") {
        options.batch.empty() ? printBatches(records) : printFiles(records);
    }
    return Done;
}

} // namespace

void addTagsHistory(CLI::App& tags, int& status) {
    auto options = std::make_shared<HistoryOptions>();
    CLI::App* command = tags.add_subcommand("history", "List what was written, oldest first");
    command->add_option("BATCH", options->batch, "One write: its files and their old and new tags");
    command->add_option("--json", options->json, "Write JSON to a file, or - for standard output");
    command->add_option("--journal", options->journal, "Folder of the journal");
    command->footer("Example:\n  candor-cli tags history");
    command->callback([options, &status] { status = runHistory(*options); });
}

} // namespace candor::cli
