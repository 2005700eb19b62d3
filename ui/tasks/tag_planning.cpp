// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/tag_planning.h"

#include "cancelled.h"

#include <filesystem>
#include <utility>

namespace candor::ui {
namespace {

bool isKnown(const FileIdentity& identity) {
    return identity.size != 0 || identity.modified != 0;
}

std::optional<TagFailure> refusal(TagFault fault, std::vector<std::string> arguments = {}) {
    return TagFailure{fault, std::move(arguments), {}};
}

/// Why the file may not be written though its tags were read. What only a try can show (rights,
/// room, locks) is left to the write.
std::optional<TagFailure> objectionTo(const PlannedFile& file, const TagChoices& choices,
                                      const WrittenStates& written) {
    const std::string path = file.proposal.file.string();
    const FileIdentity& seen = file.proposal.seen;
    if (isKnown(seen) && !seen.looksLike(file.now) && !written.isSameSound(path, seen, file.now)) {
        return refusal(TagFault::ChangedSince);
    }
    std::error_code error; // a file that has just gone: the write says so
    const auto names = std::filesystem::hard_link_count(file.proposal.file, error);
    if (!error && names > 1 && !choices.partHardLinks) {
        return refusal(TagFault::HardLinked, {std::to_string(names)});
    }
    return std::nullopt;
}

PlannedFile planned(const TagProposal& proposal, const PlanRequest& request, TagMemory& memory,
                    const WrittenStates& written) {
    PlannedFile file;
    file.proposal = proposal;
    file.wishes = tagWishes(proposal, request.choices, request.model);
    const KnownTags& known = memory.read(proposal.file.string());
    file.now = known.identity;
    file.failure = known.failure;
    if (known.failure) {
        const bool hasNoTags = known.failure->fault == TagFault::NoTagFormat;
        file.state =
            hasNoTags && request.choices.sidecars ? PlanState::Sidecar : PlanState::Refused;
        return file;
    }
    auto changes = changesOf(known.values, file.wishes);
    if (changes.empty()) {
        const auto found = known.values.find(request.choices.field);
        file.has = found == known.values.end() ? std::vector<std::string>() : found->second;
        return file; // nothing would be done, so nothing stands against it
    }
    file.failure = objectionTo(file, request.choices, written);
    file.state = file.failure ? PlanState::Refused : PlanState::Changes;
    if (!file.failure) {
        file.changes = std::move(changes);
    }
    return file;
}

} // namespace

TagPlan makePlan(const PlanRequest& request, TagMemory& memory, const WrittenStates& written,
                 const std::stop_token& stop,
                 const std::function<void(std::size_t done)>& progress) {
    TagPlan plan;
    plan.number = request.number;
    plan.choices = request.choices;
    plan.model = request.model;
    plan.files.reserve(request.proposals.size());
    for (const TagProposal& proposal : request.proposals) {
        if (stop.stop_requested()) {
            throw Cancelled();
        }
        plan.files.push_back(planned(proposal, request, memory, written));
        ++plan.counts[static_cast<std::size_t>(plan.files.back().state)];
        progress(plan.files.size());
    }
    return plan;
}

} // namespace candor::ui
