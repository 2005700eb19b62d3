// SPDX-License-Identifier: GPL-3.0-or-later
#include "tags_write_run.h"

#include "cancelled.h"
#include "output_file.h"
#include "shown_text.h"
#include "tags_command.h"
#include "tags_json.h"

#include "report/path_json.h"

#include <iostream>
#include <utility>

namespace candor::cli {

using Json = nlohmann::ordered_json;

WriteRun::WriteRun(const WriteOptions& options, const TagProposals& proposals, std::stop_token stop)
    : m_options(options), m_proposals(proposals), m_stop(std::move(stop)) {
    m_orders = {*tagFieldFromKey(options.field), *writeModeFromKey(options.mode), options.atLeast,
                options.provenance};
    if (!options.followLinks) {
        std::vector<std::filesystem::path> files;
        for (const TagProposal& proposal : proposals.files) {
            if (proposal.error.empty()) {
                files.push_back(proposal.file);
            }
        }
        m_within = commonFolder(files);
    }
}

void WriteRun::useJournal(WriteJournal& journal) {
    m_journal = &journal;
    m_batch.emplace(journal.startBatch());
}

void WriteRun::handle(const TagProposal& proposal) {
    if (m_stop.stop_requested()) {
        throw Cancelled();
    }
    const auto wishes = wishesFor(proposal, m_proposals, m_orders);
    if (wishes.empty() && !proposal.error.empty()) {
        fail(proposal, shownPath(proposal.file) + ": it has no class, because " + proposal.error);
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
        if (error.fault() == TagFault::JournalFailed) {
            fail(proposal, shownPath(proposal.file) + ": stopped here; " + error.what());
            throw;
        }
        if (m_options.sidecar && error.fault() == TagFault::NoTagFormat) {
            writeSidecar(proposal);
        } else {
            fail(proposal, error.what());
        }
    }
}

Json WriteRun::json() const {
    return {{"batch", m_counts.written == 0 || !m_batch ? Json(nullptr) : Json(m_batch->name())},
            {"dry_run", m_options.dryRun},
            {"written", m_counts.written},
            {"unchanged", m_counts.unchanged},
            {"not_sure", m_counts.notSure},
            {"sidecars", m_counts.sidecars},
            {"failed", m_counts.failed},
            {"files", m_files}};
}

void WriteRun::write(const TagProposal& proposal, const std::vector<TagWish>& wishes) {
    const WriteOrder order{proposal.file,          proposal.seen,           wishes,
                           m_options.keepModified, m_options.partHardLinks, m_within};
    const WriteForecast forecast = forecastWrite(order);
    if (forecast.changes.empty()) {
        ++m_counts.unchanged;
        add(proposal, "unchanged");
        return;
    }
    if (!forecast.owner.empty()) {
        std::cerr << "candor-cli: " << shownPath(proposal.file) << ": it belongs to "
                  << forecast.owner << ", and the file that takes its place "
                  << (m_journal == nullptr ? "would belong" : "will belong") << " to you\n";
    }
    const auto changes =
        m_journal == nullptr ? forecast.changes : written(order, forecast.owner.empty());
    ++m_counts.written;
    add(proposal, m_journal == nullptr ? "would be written" : "written").at("changes") =
        changesJson(changes);
    if (m_journal == nullptr && m_options.json != "-") {
        std::cout << shownPath(proposal.file) << '\n' << changesText(changes);
    }
}

/// What is left behind is told, but for an owner who was named before.
std::vector<TagChange> WriteRun::written(const WriteOrder& order, bool tellsOwner) const {
    const WriteOutcome outcome = writeTagsSafely(order, *m_journal, m_batch->name(), m_stop);
    for (const std::string& left : outcome.leftBehind) {
        if (left != "owner" || tellsOwner) {
            std::cerr << "candor-cli: " << shownPath(order.file) << ": its " << left
                      << " could not be carried over\n";
        }
    }
    return outcome.changes;
}

void WriteRun::writeSidecar(const TagProposal& proposal) {
    const std::string path = tagSidecarOf(proposal.file).string();
    if (m_journal == nullptr) {
        std::cout << (m_options.json == "-" ? std::string() : shownText(path) + ": new\n");
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

void WriteRun::fail(const TagProposal& proposal, const std::string& sentence) {
    ++m_counts.failed;
    std::cerr << "candor-cli: " << sentence << '\n';
    add(proposal, "failed").at("error") = sentence;
}

Json& WriteRun::add(const TagProposal& proposal, const char* status) {
    Json file;
    putPath(file, "path", proposal.file.string());
    file["status"] = status;
    file["changes"] = Json::array();
    file["error"] = nullptr;
    m_files.push_back(std::move(file));
    return m_files.back();
}

} // namespace candor::cli
