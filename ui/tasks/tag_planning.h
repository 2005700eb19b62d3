// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/tag_plan.h"
#include "tasks/tag_memory.h"

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace candor::ui {

struct PlanRequest {
    std::vector<TagProposal> proposals;
    TagChoices choices;
    std::string model; // what proposed, for provenance
    std::uint64_t number = 0;
};

/// Works out what writing would change; nothing is written. `progress` is told after each file.
/// Throws Cancelled.
[[nodiscard]] TagPlan makePlan(const PlanRequest& request, TagMemory& memory,
                               const WrittenStates& written, const std::stop_token& stop,
                               const std::function<void(std::size_t done)>& progress);

} // namespace candor::ui
