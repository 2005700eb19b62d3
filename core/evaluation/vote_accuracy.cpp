// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/vote_accuracy.h"

#include "cancelled.h"

#include "calibration/decision_tally.h"
#include "calibration/parallel_runs.h"
#include "calibration/posterior_blocks.h"
#include "classification/activation.h"
#include "dataset/logits_table.h"
#include "evaluation/evaluation.h"
#include "evaluation/tally_plan.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstddef>
#include <functional>
#include <limits>
#include <span>

namespace candor {
namespace {

using Scores = std::array<double, AllVotes.size()>; // right files, or shares of right patches

/// What one voter's patches of one file say so far.
class PatchVotes {
public:
    explicit PatchVotes(std::size_t classes)
        : m_logits(classes), m_posterior(classes), m_wins(classes) {}

    void clear() {
        for (auto* sums : {&m_logits, &m_posterior, &m_wins}) {
            std::fill(sums->begin(), sums->end(), 0.0);
        }
        m_rightPatches = 0.0;
        m_patches = 0.0;
    }

    void addLogits(std::span<const double> logits) {
        for (std::size_t label = 0; label < logits.size(); ++label) {
            m_logits[label] += logits[label];
        }
    }

    void addPatch(std::span<const double> posterior, const GroundTruth& truth, std::size_t file) {
        for (std::size_t label = 0; label < posterior.size(); ++label) {
            m_posterior[label] += posterior[label];
        }
        const std::size_t winner = winningClass(posterior);
        m_wins[winner] += 1.0;
        m_rightPatches += truth.isCorrect(file, winner) ? 1.0 : 0.0;
        m_patches += 1.0;
    }

    /// Of the sum and the mean of posteriors over the same patches the order is the same.
    void score(const GroundTruth& truth, std::size_t file, Scores& scores) const {
        const auto right = [&](std::span<const double> sums) {
            return truth.isCorrect(file, winningClass(sums)) ? 1.0 : 0.0;
        };
        scores[static_cast<std::size_t>(Vote::MeanPosterior)] += right(m_posterior);
        scores[static_cast<std::size_t>(Vote::SumOfPosteriors)] += right(m_posterior);
        scores[static_cast<std::size_t>(Vote::SumOfLogits)] += right(m_logits);
        scores[static_cast<std::size_t>(Vote::Majority)] += right(m_wins);
        scores[static_cast<std::size_t>(Vote::SinglePatch)] += m_rightPatches / m_patches;
    }

private:
    std::vector<double> m_logits;
    std::vector<double> m_posterior;
    std::vector<double> m_wins;
    double m_rightPatches = 0.0;
    double m_patches = 0.0;
};

/// Of the files, how many a voter's highest posterior is right about.
double rightFiles(const LogitsTable& table, const EvaluationSettings& settings,
                  std::span<const std::size_t> members, std::span<const std::uint32_t> files,
                  const std::stop_token& stop) {
    std::atomic<std::uint64_t> right{0};
    const auto visit = [&](const PosteriorBlock& block) {
        std::uint64_t rightOfBlock = 0;
        for (std::size_t lane = 0; lane < block.files.size(); ++lane) {
            std::size_t winner = 0;
            for (std::size_t label = 1; label < table.logits.classes(); ++label) {
                winner = block.of(label)[lane] > block.of(winner)[lane] ? label : winner;
            }
            rightOfBlock += table.truth.isCorrect(block.files[lane], winner) ? 1U : 0U;
        }
        right += rightOfBlock;
    };
    const PosteriorRequest request{Temperature(settings.temperature), files, settings.threads};
    if (!forEachPosteriorBlock(viewOf(table, members), request, stop, visit)) {
        throw Cancelled();
    }
    return static_cast<double>(right);
}

/// The same of the highest sum of the members' logits.
double rightBySumOfLogits(const LogitsTable& table, std::span<const std::size_t> members,
                          std::span<const std::uint32_t> files) {
    std::vector<double> row(table.logits.classes());
    std::vector<double> sum(row.size());
    double right = 0.0;
    for (const std::uint32_t file : files) {
        std::fill(sum.begin(), sum.end(), 0.0);
        for (const std::size_t member : members) {
            table.logits.readRow(member, table.patches.patch(file, 0), std::span(row));
            std::transform(sum.begin(), sum.end(), row.begin(), sum.begin(), std::plus<>());
        }
        right += table.truth.isCorrect(file, winningClass(sum)) ? 1.0 : 0.0;
    }
    return right;
}

/// With one patch a file there is little to vote about: logits apart, every way takes the file's
/// winner.
std::vector<Scores> scoresOfSinglePatches(const LogitsTable& table,
                                          const EvaluationSettings& settings,
                                          std::span<const std::size_t> members,
                                          const std::stop_token& stop) {
    const std::vector<std::uint32_t> files = indicesOf(countedFiles(table, settings.filter));
    std::vector<Scores> scores;
    const auto add = [&](std::span<const std::size_t> voter) {
        scores.emplace_back().fill(rightFiles(table, settings, voter, files, stop));
        scores.back()[static_cast<std::size_t>(Vote::SumOfLogits)] =
            rightBySumOfLogits(table, voter, files);
    };
    for (std::size_t index = 0; index < members.size(); ++index) {
        add(members.subspan(index, 1));
    }
    if (members.size() == 1) {
        scores.push_back(scores.front());
    } else {
        add(members);
    }
    return scores;
}

/// One file after another; the last voter is the ensemble.
class FileVotes {
public:
    FileVotes(const LogitsTable& table, std::span<const std::size_t> members,
              Temperature temperature)
        : m_table(table), m_members(members), m_temperature(temperature),
          m_row(table.logits.classes()), m_mean(m_row.size()),
          m_votes(members.size() + 1, PatchVotes(m_row.size())) {}

    void score(std::size_t file, std::span<Scores> scores) {
        for (PatchVotes& votes : m_votes) {
            votes.clear();
        }
        for (std::size_t k = 0; k < m_table.patches.patchCount(file); ++k) {
            addPatch(file, m_table.patches.patch(file, k));
        }
        for (std::size_t voter = 0; voter < m_votes.size(); ++voter) {
            m_votes[voter].score(m_table.truth, file, scores[voter]);
        }
    }

private:
    void addPatch(std::size_t file, std::size_t patch) {
        std::fill(m_mean.begin(), m_mean.end(), 0.0);
        for (std::size_t index = 0; index < m_members.size(); ++index) {
            m_table.logits.readRow(m_members[index], patch, m_row);
            m_votes[index].addLogits(m_row);
            m_votes.back().addLogits(m_row);
            activate(m_table.logits.activation(), m_row, m_temperature, m_row);
            m_votes[index].addPatch(m_row, m_table.truth, file);
            for (std::size_t label = 0; label < m_row.size(); ++label) {
                m_mean[label] += m_row[label] / static_cast<double>(m_members.size());
            }
        }
        m_votes.back().addPatch(m_mean, m_table.truth, file);
    }

    const LogitsTable& m_table;
    std::span<const std::size_t> m_members;
    Temperature m_temperature;
    std::vector<double> m_row;
    std::vector<double> m_mean;
    std::vector<PatchVotes> m_votes;
};

std::vector<Scores> scoresOfPatches(const LogitsTable& table, const EvaluationSettings& settings,
                                    std::span<const std::size_t> members,
                                    const std::vector<std::uint8_t>& counted,
                                    const std::stop_token& stop) {
    const std::size_t voters = members.size() + 1;
    // A sum a run, added in order: the same bits for any number of threads.
    std::vector<Scores> sums(runCount(table.files()) * voters, Scores{});
    const auto makeWorker = [&] {
        return [&, votes = FileVotes(table, members, Temperature(settings.temperature))](
                   std::size_t run, std::size_t first, std::size_t last) mutable {
            for (std::size_t file = first; file < last; ++file) {
                if (counted[file] != 0) {
                    votes.score(file, std::span(sums).subspan(run * voters, voters));
                }
            }
        };
    };
    if (!forEachRun(table.files(), settings.threads, stop, makeWorker)) {
        throw Cancelled();
    }
    std::vector<Scores> totals(voters, Scores{});
    for (std::size_t at = 0; at < sums.size(); ++at) {
        for (std::size_t vote = 0; vote < AllVotes.size(); ++vote) {
            totals[at % voters][vote] += sums[at][vote];
        }
    }
    return totals;
}

std::vector<VoteAccuracy> accuraciesOf(std::span<const Scores> sums, std::size_t files) {
    std::vector<VoteAccuracy> accuracies;
    for (const Vote vote : AllVotes) {
        VoteAccuracy& accuracy = accuracies.emplace_back();
        accuracy.vote = vote;
        for (const Scores& voter : sums) {
            accuracy.members.push_back(files == 0 ? std::numeric_limits<double>::quiet_NaN()
                                                  : voter[static_cast<std::size_t>(vote)] /
                                                        static_cast<double>(files));
        }
        accuracy.ensemble = accuracy.members.back();
        accuracy.members.pop_back();
    }
    return accuracies;
}

} // namespace

std::string_view voteKey(Vote vote) {
    static constexpr std::array<std::string_view, AllVotes.size()> Keys{
        "mean_prob", "sum_logits", "sum_prob", "majority", "patch"};
    return Keys[static_cast<std::size_t>(vote)];
}

MeanAndDeviation acrossMembers(const VoteAccuracy& accuracy) {
    const auto members = static_cast<double>(accuracy.members.size());
    double mean = 0.0;
    for (const double value : accuracy.members) {
        mean += value / members;
    }
    double variance = 0.0;
    for (const double value : accuracy.members) {
        variance += (value - mean) * (value - mean) / members;
    }
    const bool hasNone = accuracy.members.empty();
    return hasNone ? MeanAndDeviation{std::nan(""), std::nan("")}
                   : MeanAndDeviation{mean, std::sqrt(variance)};
}

std::vector<VoteAccuracy> voteAccuracies(const LogitsTable& table,
                                         const EvaluationSettings& settings, std::stop_token stop) {
    const std::vector<std::size_t> members = activeMembers(table, settings);
    const std::vector<std::uint8_t> counted = countedFiles(table, settings.filter);
    const auto files =
        static_cast<std::size_t>(std::count(counted.begin(), counted.end(), std::uint8_t{1}));
    if (table.logits.patches() == table.files()) {
        return accuraciesOf(scoresOfSinglePatches(table, settings, members, stop), files);
    }
    return accuraciesOf(scoresOfPatches(table, settings, members, counted, stop), files);
}

} // namespace candor
