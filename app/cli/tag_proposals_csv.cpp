// SPDX-License-Identifier: GPL-3.0-or-later
#include "tag_proposals.h"

#include "dataset/csv_cell.h"
#include "dataset/published_table.h"

#include <cmath>

namespace candor::cli {
namespace {

// Places of columns as classificationCsv() writes them; classes follow.
constexpr std::size_t Temperature = 7;
constexpr std::size_t Error = 9;
constexpr std::size_t Accepted = 10;
constexpr std::size_t AcceptedClasses = 11;
constexpr std::size_t Verdict = 12;
constexpr std::size_t AcceptanceColumns = 4;

bool isClassified(const std::vector<std::string>& columns) {
    return columns.size() > Error && columns[0] == "file" && columns[1] == "class" &&
           columns[2] == "confidence" && columns[Temperature] == "temperature" &&
           columns[Error] == "error";
}

std::vector<std::string> partsOf(std::string_view text) {
    std::vector<std::string> parts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find("; "), text.size());
        parts.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 2, text.size()));
    }
    return parts;
}

TagProposal rowProposal(const PublishedTable& table, std::size_t firstClass) {
    const auto& cells = table.cells();
    TagProposal proposal;
    proposal.file = std::string(cells[0]); // any bytes, as file names have
    proposal.error = std::string(cells[Error]);
    if (!proposal.error.empty()) {
        return proposal;
    }
    for (std::size_t column = firstClass; column < cells.size(); ++column) {
        const auto value = numberIn(cells[column]);
        if (!value || *value < 0.0 || *value > 1.0) {
            throw table.badCell(column, "a posterior from 0 to 1");
        }
        proposal.posterior.emplace_back(table.columns()[column], *value);
    }
    sortPosterior(proposal);
    if (firstClass > Accepted && !cells[Accepted].empty()) {
        proposal.accepted = partsOf(cells[AcceptedClasses]);
        proposal.byHand = cells[Verdict] == "chosen" || cells[Verdict] == "rejected" ||
                          cells[Verdict] == "skipped";
    }
    return proposal;
}

/// The table does not say so: posteriors of classes of which one is true add up to 1.
bool addsUpToOne(const TagProposal& proposal) {
    double sum = 0.0;
    for (const auto& [name, value] : proposal.posterior) {
        sum += value;
    }
    return proposal.posterior.empty() || std::abs(sum - 1.0) < 1e-3;
}

} // namespace

TagProposals tagProposalsOfCsv(const std::filesystem::path& path, const std::stop_token& stop) {
    CsvForm form;
    form.delimiter = ',';
    PublishedTable table(path, stop, form);
    table.readHeader();
    if (!isClassified(table.columns())) {
        throw TagSourceError(path.string() + ": this is not the CSV that candor-cli classify "
                                             "writes; make it with --csv, or use --json.");
    }
    const bool accepts =
        table.columns().size() > Accepted && table.columns()[Accepted] == "accepted";
    const std::size_t firstClass = Accepted + (accepts ? AcceptanceColumns : 0);
    TagProposals proposals;
    while (table.next()) {
        table.checkLength();
        proposals.files.push_back(rowProposal(table, firstClass));
        proposals.isMulti = proposals.isMulti || !addsUpToOne(proposals.files.back());
        proposals.temperature = numberIn(table.cells()[Temperature]).value_or(1.0);
    }
    return proposals;
}

} // namespace candor::cli
