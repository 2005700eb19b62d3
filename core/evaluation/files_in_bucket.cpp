// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/logits_table.h"
#include "evaluation/evaluation.h"
#include "evaluation/scope_confidences.h"
#include "evaluation/tally_plan.h"

#include <algorithm>

namespace candor {

std::vector<std::uint32_t> filesInBucket(const LogitsTable& table, const Evaluation& evaluation,
                                         std::size_t bucket, std::stop_token stop) {
    const auto& buckets = evaluation.ensemble.reliability.buckets;
    const double lower = buckets[bucket].lower;
    const double upper = buckets[bucket].upper;
    const bool isLast = bucket + 1 == buckets.size();
    const auto isInside = [=](double p) { return p >= lower && (p < upper || isLast); };
    const EvaluationSettings& settings = evaluation.settings;
    const std::vector<std::size_t> members = activeMembers(table, settings);
    const std::vector<std::uint32_t> counted = indicesOf(countedFiles(table, settings.filter));
    const std::vector<double> confidences =
        confidencesInScope(viewOf(table, members), settings.scope,
                           {Temperature(settings.temperature), counted, settings.threads}, stop);
    std::vector<std::uint32_t> files;
    const auto decisions =
        counted.empty() ? 0 : static_cast<std::ptrdiff_t>(confidences.size() / counted.size());
    auto first = confidences.begin();
    for (const std::uint32_t file : counted) {
        if (std::any_of(first, first + decisions, isInside)) {
            files.push_back(file);
        }
        first += decisions;
    }
    return files;
}

} // namespace candor
