// SPDX-License-Identifier: GPL-3.0-or-later
#include "tag_orders.h"

#include "tags_json.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace candor::cli {
namespace {

// Of CANDOR_CONFIDENCE: what may have been meant instead, and no more.
constexpr std::size_t MostClasses = 3;
constexpr double LeastConfidence = 0.05;

std::string hundredths(double value) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.2f", value);
    return text.data();
}

/// "rock=0.91;pop=0.05".
std::string confidenceText(const TagProposal& proposal) {
    std::string text;
    const std::size_t count = std::min(MostClasses, proposal.posterior.size());
    for (std::size_t i = 0; i < count; ++i) {
        const auto& [name, confidence] = proposal.posterior[i];
        if (i == 0 || confidence >= LeastConfidence) {
            text += (text.empty() ? "" : ";") + name + '=' + hundredths(confidence);
        }
    }
    return text;
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
        if (const std::string confidence = confidenceText(proposal); !confidence.empty()) {
            wishes.push_back({TagField::Confidence, WriteMode::Replace, {confidence}});
        }
    }
    return wishes;
}

std::string sidecarPath(const std::filesystem::path& file) {
    return file.string() + ".candor.json";
}

std::string sidecarJson(const TagProposal& proposal, const TagProposals& proposals,
                        const std::vector<TagWish>& wishes) {
    TagValues values;
    for (const TagWish& wish : wishes) {
        values[wish.field] = wish.values;
    }
    nlohmann::ordered_json posterior = nlohmann::ordered_json::object();
    for (const auto& [name, confidence] : proposal.posterior) {
        posterior[name] = confidence;
    }
    return jsonText({{"file", proposal.file.filename().string()},
                     {"tags", valuesJson(values)},
                     {"model", proposals.model},
                     {"temperature", proposals.temperature},
                     {"posterior", std::move(posterior)}});
}

} // namespace candor::cli
