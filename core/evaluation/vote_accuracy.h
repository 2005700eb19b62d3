// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/evaluation_settings.h"

#include <array>
#include <stop_token>
#include <string_view>
#include <vector>

namespace candor {

struct LogitsTable;
struct MeanAndDeviation;

/// How the patches of a file become one decision (Wyborn, Butt and Klas compare "raw", "max" and
/// "maj"; their code sums logits where their report says likelihoods, so both sums are here).
enum class Vote {
    MeanPosterior,   // highest mean posterior: the default everywhere in Candor
    SumOfLogits,     // highest sum of logits ("max" in their code); T changes nothing
    SumOfPosteriors, // highest sum of patch posteriors ("max" in their report)
    Majority,        // most patches won ("maj"); on a tie the lowest class index
    SinglePatch      // no vote ("raw"): the share of right patches of a file, averaged over files
};
inline constexpr std::array AllVotes{Vote::MeanPosterior, Vote::SumOfLogits, Vote::SumOfPosteriors,
                                     Vote::Majority, Vote::SinglePatch};

/// "mean_prob", "sum_logits", "sum_prob", "majority", "patch": the words of files and options.
[[nodiscard]] std::string_view voteKey(Vote vote);

/// Accuracy under one way of voting; a file is right when the class decided for is (among) its
/// label(s).
struct VoteAccuracy {
    Vote vote = Vote::MeanPosterior;
    double ensemble = 0.0;       // votes of the members' mean posteriors (logits: of their sum)
    std::vector<double> members; // settings.members, in that order
};

/// Mean and population standard deviation over the members; NaN without any.
[[nodiscard]] MeanAndDeviation acrossMembers(const VoteAccuracy& accuracy);

/// One value a vote of AllVotes, over the counted files at settings.temperature. NaN without files.
/// Throws Cancelled when stopped.
[[nodiscard]] std::vector<VoteAccuracy> voteAccuracies(const LogitsTable& table,
                                                       const EvaluationSettings& settings,
                                                       std::stop_token stop = {});

} // namespace candor
