// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tag_orders.h"
#include "tag_proposals.h"
#include "tagging/safe_write.h"
#include "tagging/write_journal.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace candor::cli {

/// What was asked for on the command line.
struct WriteOptions {
    std::string from;
    std::string field = "genre";
    std::string mode = "only-if-empty";
    std::optional<double> atLeast;
    std::optional<double> temperature;
    bool provenance = false;
    bool keepModified = false;
    bool partHardLinks = false;
    bool followLinks = false;
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
    WriteRun(const WriteOptions& options, const TagProposals& proposals, std::stop_token stop);

    /// None: a dry run.
    void useJournal(WriteJournal& journal);

    /// Throws Cancelled, and TagError where the history cannot be kept: then nothing more is
    /// written.
    void handle(const TagProposal& proposal);

    [[nodiscard]] const WriteCounts& counts() const noexcept { return m_counts; }
    [[nodiscard]] std::string batch() const { return m_batch ? m_batch->name() : std::string(); }
    [[nodiscard]] nlohmann::ordered_json json() const;

private:
    void write(const TagProposal& proposal, const std::vector<TagWish>& wishes);
    std::vector<TagChange> written(const WriteOrder& order, bool tellsOwner) const;
    void writeSidecar(const TagProposal& proposal);
    void fail(const TagProposal& proposal, const std::string& sentence);
    nlohmann::ordered_json& add(const TagProposal& proposal, const char* status);

    const WriteOptions& m_options;
    const TagProposals& m_proposals;
    std::stop_token m_stop;
    TagOrders m_orders;
    WriteJournal* m_journal = nullptr;
    std::optional<RunningBatch> m_batch;
    std::filesystem::path m_within; // empty: links may lead anywhere
    WriteCounts m_counts;
    nlohmann::ordered_json m_files = nlohmann::ordered_json::array();
};

} // namespace candor::cli
