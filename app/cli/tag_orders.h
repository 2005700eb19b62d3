// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tag_proposals.h"
#include "tagging/tag_fields.h"

#include "report/tag_sidecar.h"

#include <optional>
#include <string>
#include <vector>

namespace candor::cli {

/// What is to go where.
struct TagOrders {
    TagField field = TagField::Genre;
    WriteMode mode = WriteMode::OnlyIfEmpty;
    std::optional<double> atLeast;
    bool provenance = false; // with CANDOR_MODEL and CANDOR_CONFIDENCE
};

/// The wishes for one file; none: nothing is sure enough.
[[nodiscard]] std::vector<TagWish>
wishesFor(const TagProposal& proposal, const TagProposals& proposals, const TagOrders& orders);

/// What stands beside a file that cannot hold tags.
[[nodiscard]] TagSidecar sidecarOf(const TagProposal& proposal, const TagProposals& proposals,
                                   const TagOrders& orders);

} // namespace candor::cli
