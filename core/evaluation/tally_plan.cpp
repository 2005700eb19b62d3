// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/tally_plan.h"

#include "dataset/logits_table.h"
#include "evaluation/scope_confidences.h"

namespace candor {
namespace {

/// Edges differ between voters when buckets have equal mass: each voter's own decisions set them.
std::vector<Binning> equalMassBinnings(const LogitsTable& table, const TallyPlan& plan,
                                       std::size_t buckets, std::span<const std::size_t> members,
                                       const std::stop_token& stop) {
    const std::vector<std::uint32_t> files = indicesOf(plan.counted);
    const PosteriorRequest request{plan.temperatures.front(), files, plan.threads};
    const std::size_t voters = (plan.wantMembers ? members.size() : 0) + 1;
    std::vector<Binning> binnings;
    for (std::size_t voter = 0; voter < voters; ++voter) {
        const bool isEnsemble = voter + 1 == voters;
        std::vector<double> confidences =
            confidencesInScope(viewOf(table, isEnsemble ? members : members.subspan(voter, 1)),
                               plan.scope, request, stop);
        binnings.push_back(Binning::equalMass(confidences, buckets));
    }
    return binnings;
}

} // namespace

EnsembleView viewOf(const LogitsTable& table, std::span<const std::size_t> members) {
    return {table.logits, table.patches, table.truth, members};
}

TallyPlan tallyPlan(const LogitsTable& table, const EvaluationSettings& settings,
                    std::span<const std::size_t> members, const std::stop_token& stop) {
    TallyPlan plan;
    plan.temperatures = {Temperature(settings.temperature)};
    plan.scope = settings.scope;
    plan.wantMembers = settings.wantMembers;
    plan.counted = countedFiles(table, settings.filter);
    plan.threads = settings.threads;
    if (settings.bucketKind == BucketKind::EqualMass) {
        plan.binnings = equalMassBinnings(table, plan, settings.buckets, members, stop);
    } else {
        plan.binnings.assign((settings.wantMembers ? members.size() : 0) + 1,
                             Binning::equalWidth(settings.buckets));
    }
    return plan;
}

std::vector<std::uint32_t> indicesOf(const std::vector<std::uint8_t>& counted) {
    std::vector<std::uint32_t> files;
    for (std::size_t file = 0; file < counted.size(); ++file) {
        if (counted[file] != 0) {
            files.push_back(static_cast<std::uint32_t>(file));
        }
    }
    return files;
}

} // namespace candor
