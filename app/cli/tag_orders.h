// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tag_proposals.h"
#include "tagging/tag_fields.h"

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

/// Tags of a file that cannot hold any, as JSON beside it: "<name>.candor.json".
[[nodiscard]] std::string sidecarPath(const std::filesystem::path& file);
[[nodiscard]] std::string sidecarJson(const TagProposal& proposal, const TagProposals& proposals,
                                      const std::vector<TagWish>& wishes);

} // namespace candor::cli
