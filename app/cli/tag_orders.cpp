// SPDX-License-Identifier: GPL-3.0-or-later
#include "tag_orders.h"

#include <array>
#include <cstdio>

namespace candor::cli {
namespace {

std::string hundredths(double value) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.2f", value);
    return text.data();
}

std::string modelText(const TagProposals& proposals) {
    return proposals.model.empty()
               ? std::string()
               : proposals.model + ", temperature " + hundredths(proposals.temperature);
}

} // namespace

std::vector<TagWish> wishesFor(const TagProposal& proposal, const TagProposals& proposals,
                               const TagOrders& orders) {
    std::vector<std::string> classes = acceptedClasses(proposal, proposals.isMulti, orders.atLeast);
    if (classes.empty()) {
        return {};
    }
    std::vector<TagWish> wishes{{orders.field, orders.mode, std::move(classes)}};
    if (orders.provenance) {
        // They say where the latest tags come from: an older origin would be wrong.
        if (const std::string model = modelText(proposals); !model.empty()) {
            wishes.push_back({TagField::Model, WriteMode::Replace, {model}});
        }
        if (const std::string confidence = confidenceValue(proposal.posterior);
            !confidence.empty()) {
            wishes.push_back({TagField::Confidence, WriteMode::Replace, {confidence}});
        }
    }
    return wishes;
}

TagSidecar sidecarOf(const TagProposal& proposal, const TagProposals& proposals,
                     const TagOrders& orders) {
    return {proposal.file.filename().string(),
            std::string(tagFieldKey(orders.field)),
            acceptedClasses(proposal, proposals.isMulti, orders.atLeast),
            proposal.posterior,
            proposal.byHand,
            modelText(proposals)};
}

} // namespace candor::cli
