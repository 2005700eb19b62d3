// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibration/decision_tally.h"

#include "calibration/calibration_error.h"
#include "calibration/parallel_runs.h"

#include <algorithm>
#include <limits>
#include <map>
#include <mutex>
#include <utility>

namespace candor {
namespace {

constexpr std::size_t EceBuckets = 15; // contracts, section 5

ReliabilityTable emptyTable(const Binning& binning, const DecisionScope& scope) {
    ReliabilityTable table{.kind = binning.kind(), .scope = scope, .buckets = {}};
    for (std::size_t bucket = 0; bucket < binning.size(); ++bucket) {
        ReliabilityBucket empty;
        empty.lower = binning.lower(bucket);
        empty.upper = binning.upper(bucket);
        empty.expected = binning.centre(bucket);
        table.buckets.push_back(empty);
    }
    return table;
}

void add(ReliabilityBucket& bucket, double confidence, bool correct, bool winning) noexcept {
    ++bucket.count;
    bucket.correct += correct ? 1 : 0;
    bucket.confidenceSum += confidence;
    bucket.winningCount += winning ? 1 : 0;
    bucket.winningCorrect += winning && correct ? 1 : 0;
}

void merge(ReliabilityTable& into, const ReliabilityTable& part) noexcept {
    for (std::size_t index = 0; index < into.buckets.size(); ++index) {
        ReliabilityBucket& sum = into.buckets[index];
        const ReliabilityBucket& bucket = part.buckets[index];
        sum.count += bucket.count;
        sum.correct += bucket.correct;
        sum.confidenceSum += bucket.confidenceSum;
        sum.winningCount += bucket.winningCount;
        sum.winningCorrect += bucket.winningCorrect;
    }
}

void merge(VoterTally& into, const VoterTally& part) noexcept {
    merge(into.reliability, part.reliability);
    merge(into.winners, part.winners);
    for (std::size_t cell = 0; cell < into.confusion.size(); ++cell) {
        into.confusion[cell] += part.confusion[cell];
    }
    into.files += part.files;
    into.correctFiles += part.correctFiles;
    into.lossSum += part.lossSum;
    into.brierSum += part.brierSum;
}

/// Counts the decisions of one run of files.
class RunTally {
public:
    RunTally(const EnsembleView& view, const TallyPlan& plan)
        : m_view(view), m_plan(plan), m_eceBinning(Binning::equalWidth(EceBuckets)),
          m_posterior(view, plan.temperature) {}

    std::vector<VoterTally> operator()(std::size_t firstFile, std::size_t lastFile) {
        std::vector<VoterTally> tallies = emptyTallies();
        for (std::size_t file = firstFile; file < lastFile; ++file) {
            const bool counted = m_plan.counted[file] != 0;
            if (counted || !m_plan.outcomes.predicted.empty()) {
                m_posterior.compute(file);
                writeOutcome(file);
            }
            if (counted) {
                countFile(file, tallies);
            }
        }
        return tallies;
    }

    [[nodiscard]] std::vector<VoterTally> emptyTallies() const {
        std::vector<VoterTally> tallies(m_plan.binnings.size());
        for (std::size_t voter = 0; voter < tallies.size(); ++voter) {
            tallies[voter].reliability = emptyTable(m_plan.binnings[voter], m_plan.scope);
            tallies[voter].winners = emptyTable(m_eceBinning, {ScopeKind::WinningDecisions, 0});
        }
        if (m_view.truth.task() == Task::SingleLabel) {
            tallies.back().confusion.resize(m_view.truth.classes() * m_view.truth.classes());
        }
        return tallies;
    }

private:
    void countFile(std::size_t file, std::vector<VoterTally>& tallies) {
        for (std::size_t index = 0; index + 1 < tallies.size(); ++index) {
            count(file, m_posterior.member(index), m_plan.binnings[index], tallies[index]);
            tallies[index].lossSum += m_posterior.memberLoss(index);
        }
        count(file, m_posterior.ensemble(), m_plan.binnings.back(), tallies.back());
        tallies.back().lossSum += m_posterior.ensembleLoss();
    }

    void count(std::size_t file, std::span<const double> posterior, const Binning& binning,
               VoterTally& tally) const {
        const std::size_t winner = winningClass(posterior);
        const bool winnerCorrect = m_view.truth.isCorrect(file, winner);
        ++tally.files;
        tally.correctFiles += winnerCorrect ? 1 : 0;
        add(tally.winners.buckets[m_eceBinning.bucketOf(posterior[winner])], posterior[winner],
            winnerCorrect, true);
        if (!tally.confusion.empty()) {
            const auto row = static_cast<std::size_t>(m_view.truth.label(file));
            ++tally.confusion[row * posterior.size() + winner];
        }
        if (m_plan.scope.kind == ScopeKind::AllDecisions) {
            countAll(file, winner, posterior, binning, tally.reliability);
        } else {
            const bool isWinner = m_plan.scope.kind == ScopeKind::WinningDecisions;
            const std::size_t label = isWinner ? winner : m_plan.scope.classIndex;
            add(tally.reliability.buckets[binning.bucketOf(posterior[label])], posterior[label],
                m_view.truth.isCorrect(file, label), label == winner);
        }
        tally.brierSum += squaredDistance(file, posterior);
    }

    /// Ten decisions a file make this the inner loop: only what every decision needs is in it.
    void countAll(std::size_t file, std::size_t winner, std::span<const double> posterior,
                  const Binning& binning, ReliabilityTable& table) const noexcept {
        for (const double confidence : posterior) {
            ReliabilityBucket& bucket = table.buckets[binning.bucketOf(confidence)];
            ++bucket.count;
            bucket.confidenceSum += confidence;
        }
        forEachTrueClass(file, [&](std::size_t label) {
            ReliabilityBucket& bucket = table.buckets[binning.bucketOf(posterior[label])];
            ++bucket.correct;
            bucket.winningCorrect += label == winner ? 1 : 0;
        });
        ++table.buckets[binning.bucketOf(posterior[winner])].winningCount;
    }

    /// Sum over classes of (posterior - label)^2, as sum p^2 + sum over true classes of 1 - 2 p.
    [[nodiscard]] double squaredDistance(std::size_t file,
                                         std::span<const double> posterior) const noexcept {
        double squares = 0.0;
        for (const double confidence : posterior) {
            squares += confidence * confidence;
        }
        forEachTrueClass(file, [&](std::size_t label) { squares += 1.0 - 2.0 * posterior[label]; });
        return squares;
    }

    template <typename Visit>
    void forEachTrueClass(std::size_t file, const Visit& visit) const noexcept {
        if (m_view.truth.task() == Task::SingleLabel) {
            visit(static_cast<std::size_t>(m_view.truth.label(file)));
            return;
        }
        for (std::size_t label = 0; label < m_view.truth.classes(); ++label) {
            if (m_view.truth.isCorrect(file, label)) {
                visit(label);
            }
        }
    }

    void writeOutcome(std::size_t file) const {
        const OutcomeSpans& out = m_plan.outcomes;
        if (out.predicted.empty()) {
            return;
        }
        const auto posterior = m_posterior.ensemble();
        const std::size_t winner = winningClass(posterior);
        const std::size_t second = runnerUpClass(posterior, winner);
        out.predicted[file] = static_cast<std::uint16_t>(winner);
        out.runnerUp[file] = static_cast<std::uint16_t>(second);
        out.confidence[file] = static_cast<float>(posterior[winner]);
        out.runnerUpConfidence[file] = static_cast<float>(posterior[second]);
    }

    const EnsembleView& m_view;
    const TallyPlan& m_plan;
    Binning m_eceBinning;
    FilePosterior m_posterior;
};

/// Adds the tallies of runs in the order of the files, whichever thread ends first: sums of doubles
/// depend on their order. Holds back only runs that come too early.
class OrderedSum {
public:
    explicit OrderedSum(std::vector<VoterTally> zero) : m_sum(std::move(zero)) {}

    void add(std::size_t run, std::vector<VoterTally> tallies) {
        const std::scoped_lock lock(m_mutex);
        m_early.emplace(run, std::move(tallies));
        for (auto first = m_early.begin(); first != m_early.end() && first->first == m_next;
             first = m_early.erase(first), ++m_next) {
            for (std::size_t voter = 0; voter < m_sum.size(); ++voter) {
                merge(m_sum[voter], first->second[voter]);
            }
        }
    }
    [[nodiscard]] std::vector<VoterTally> take() { return std::move(m_sum); }

private:
    std::mutex m_mutex;
    std::size_t m_next = 0;
    std::map<std::size_t, std::vector<VoterTally>> m_early;
    std::vector<VoterTally> m_sum;
};

/// An equal-mass bucket may be as wide as half the axis, so its centre says little: there, the
/// decisions' own mean confidence is what their accuracy is compared with.
void expectMeanConfidence(ReliabilityTable& table) {
    if (table.kind == BucketKind::EqualMass) {
        for (ReliabilityBucket& bucket : table.buckets) {
            bucket.expected = bucket.meanConfidence().value_or(bucket.expected);
        }
    }
}

} // namespace

std::optional<std::vector<VoterTally>> tallyDecisions(const EnsembleView& view,
                                                      const TallyPlan& plan, std::stop_token stop) {
    OrderedSum total(RunTally(view, plan).emptyTallies());
    const bool finished = forEachRun(view.patches.files(), plan.threads, stop, [&] {
        return [&total, tally = RunTally(view, plan)](std::size_t run, std::size_t first,
                                                      std::size_t last) mutable {
            total.add(run, tally(first, last));
        };
    });
    if (!finished) {
        return std::nullopt;
    }
    std::vector<VoterTally> sum = total.take();
    for (VoterTally& tally : sum) {
        expectMeanConfidence(tally.reliability);
    }
    return sum;
}

std::vector<double> confidencesInScope(const EnsembleView& view, const TallyPlan& plan) {
    std::vector<double> confidences;
    FilePosterior posterior(view, plan.temperature);
    for (std::size_t file = 0; file < view.patches.files(); ++file) {
        if (plan.counted[file] == 0) {
            continue;
        }
        posterior.compute(file);
        const auto values = posterior.ensemble();
        switch (plan.scope.kind) {
        case ScopeKind::AllDecisions:
            confidences.insert(confidences.end(), values.begin(), values.end());
            break;
        case ScopeKind::WinningDecisions:
            confidences.push_back(values[winningClass(values)]);
            break;
        case ScopeKind::OneClass:
            confidences.push_back(values[plan.scope.classIndex]);
            break;
        }
    }
    return confidences;
}

Measures measuresOf(const VoterTally& tally) {
    const auto mean = [&tally](double sum) {
        return tally.files == 0 ? std::numeric_limits<double>::quiet_NaN()
                                : sum / static_cast<double>(tally.files);
    };
    return {.accuracy = mean(static_cast<double>(tally.correctFiles)),
            .mae = meanAbsoluteError(tally.reliability),
            .weightedMae = weightedMeanAbsoluteError(tally.reliability),
            .ece = expectedCalibrationError(tally.winners),
            .mce = maximumCalibrationError(tally.winners),
            .nll = mean(tally.lossSum),
            .brier = mean(tally.brierSum)};
}

std::size_t winningClass(std::span<const double> posterior) noexcept {
    return static_cast<std::size_t>(std::max_element(posterior.begin(), posterior.end()) -
                                    posterior.begin());
}

std::size_t runnerUpClass(std::span<const double> posterior, std::size_t winner) noexcept {
    std::size_t second = winner == 0 && posterior.size() > 1 ? 1 : 0;
    for (std::size_t label = 0; label < posterior.size(); ++label) {
        second = label != winner && posterior[label] > posterior[second] ? label : second;
    }
    return second;
}

} // namespace candor
