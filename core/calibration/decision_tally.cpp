// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibration/decision_tally.h"

#include "calibration/calibration_error.h"
#include "calibration/exact_kernel.h"
#include "calibration/parallel_runs.h"

#include <algorithm>
#include <limits>
#include <map>
#include <mutex>
#include <numeric>
#include <stdexcept>
#include <thread>
#include <utility>

namespace candor {
namespace {

/// A voter alone is the ensemble: counted once.
bool isOneVoter(const EnsembleView& view, const TallyPlan& plan) {
    return !plan.wantMembers || view.members.size() == 1;
}

ExactPass passOf(const EnsembleView& view, const TallyPlan& plan) {
    const auto inRange = [&view](std::size_t member) { return member < view.logits.members(); };
    if (!std::ranges::all_of(view.members, inRange) ||
        (plan.scope.kind == ScopeKind::OneClass &&
         plan.scope.classIndex >= view.logits.classes())) {
        throw std::invalid_argument("a member or the class in scope is out of range");
    }
    ExactPass pass{.view = view,
                   .scope = plan.scope,
                   .buckets = {},
                   .wantConfidences = plan.wantConfidences,
                   .wantRunnersUp = !plan.outcomes.predicted.empty()};
    for (std::size_t voter = isOneVoter(view, plan) ? plan.binnings.size() - 1 : 0;
         voter < plan.binnings.size(); ++voter) {
        pass.buckets.emplace_back(plan.binnings[voter]);
    }
    return pass;
}

std::size_t mostBuckets(const ExactPass& pass) {
    std::size_t most = 0;
    for (const ExactBuckets& buckets : pass.buckets) {
        most = std::max(most, buckets.count);
    }
    return most;
}

/// The files to be looked at, ascending.
std::vector<std::uint32_t> filesOf(const TallyPlan& plan) {
    std::vector<std::uint32_t> files;
    for (std::size_t file = 0; file < plan.counted.size(); ++file) {
        if (plan.counted[file] != 0 || !plan.outcomes.predicted.empty()) {
            files.push_back(static_cast<std::uint32_t>(file));
        }
    }
    return files;
}

/// What one run adds: totals, and the cells of the confusion matrix that its files belong to.
struct RunFigures {
    ExactTotals totals;
    std::vector<std::size_t> confused;
};

/// Counts the decisions of one run of files after another.
class RunTally {
public:
    RunTally(const ExactPass& pass, const TallyPlan& plan)
        : m_pass(pass), m_plan(plan), m_kernel(exactKernel(plan.instructionSet)),
          m_run(pass.view, plan.temperatures.size() > 1), m_scratch(pass) {}

    [[nodiscard]] RunFigures empty() const {
        return {{m_plan.temperatures.size() * m_pass.voters(), mostBuckets(m_pass)}, {}};
    }

    RunFigures operator()(std::span<const std::uint32_t> files) {
        RunFigures figures = empty();
        m_run.load(files, m_plan.counted);
        figures.totals.files = m_run.countedFiles();
        std::size_t voter = 0;
        for (const Temperature temperature : m_plan.temperatures) {
            m_kernel.tally(m_pass, m_run, temperature, m_scratch, figures.totals, voter);
            voter += m_pass.voters();
        }
        if (!m_plan.outcomes.predicted.empty()) {
            writeOutcomes();
        }
        if (m_plan.wantConfusion && m_pass.isSingleLabel()) {
            findConfused(figures.confused);
        }
        return figures;
    }

private:
    void writeOutcomes() const {
        const OutcomeSpans& out = m_plan.outcomes;
        for (std::size_t lane = 0; lane < m_run.files().size(); ++lane) {
            const std::size_t file = m_run.files()[lane];
            out.predicted[file] = static_cast<std::uint16_t>(m_scratch.topClass[lane]);
            out.runnerUp[file] = static_cast<std::uint16_t>(m_scratch.secondClass[lane]);
            out.confidence[file] = static_cast<float>(m_scratch.top[lane]);
            out.runnerUpConfidence[file] = static_cast<float>(m_scratch.second[lane]);
        }
    }

    void findConfused(std::vector<std::size_t>& confused) const {
        const std::size_t classes = m_pass.view.logits.classes();
        for (std::size_t lane = 0; lane < m_run.files().size(); ++lane) {
            if (m_run.counts()[lane] != 0) {
                confused.push_back(static_cast<std::size_t>(m_run.labels()[lane]) * classes +
                                   static_cast<std::size_t>(m_scratch.topClass[lane]));
            }
        }
    }

    const ExactPass& m_pass;
    const TallyPlan& m_plan;
    ExactKernel m_kernel;
    ExactRun m_run;
    ExactScratch m_scratch;
};

/// Adds the figures of runs in the order of the files, whichever thread ends first: sums of doubles
/// depend on their order. Holds back only runs that come too early.
class OrderedSum {
public:
    OrderedSum(RunFigures zero, std::size_t confusionCells)
        : m_sum(std::move(zero.totals)), m_confusion(confusionCells) {}

    /// Returns the number of runs added so far.
    std::size_t add(std::size_t run, RunFigures figures) {
        const std::scoped_lock lock(m_mutex);
        for (const std::size_t cell : figures.confused) {
            ++m_confusion[cell];
        }
        m_early.emplace(run, std::move(figures.totals));
        for (auto first = m_early.begin(); first != m_early.end() && first->first == m_next;
             first = m_early.erase(first), ++m_next) {
            m_sum.add(first->second);
        }
        return m_next;
    }
    [[nodiscard]] ExactTotals& totals() { return m_sum; }
    [[nodiscard]] std::vector<std::uint64_t> takeConfusion() { return std::move(m_confusion); }

private:
    std::mutex m_mutex;
    std::size_t m_next = 0;
    std::map<std::size_t, ExactTotals> m_early;
    ExactTotals m_sum;
    std::vector<std::uint64_t> m_confusion;
};

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

/// An equal-mass bucket may be as wide as half the axis, so its centre says little: there, the
/// decisions' own mean confidence is what their accuracy is compared with.
void expectMeanConfidence(ReliabilityTable& table) {
    if (table.kind == BucketKind::EqualMass) {
        for (ReliabilityBucket& bucket : table.buckets) {
            bucket.expected = bucket.meanConfidence().value_or(bucket.expected);
        }
    }
}

VoterTally tallyOf(ExactTotals& totals, std::size_t voter, const Binning& binning,
                   const DecisionScope& scope) {
    const ExactTotals::Counts counts = totals.counts(voter);
    const ExactTotals::Sums sums = totals.sums(voter);
    VoterTally tally;
    tally.files = totals.files;
    tally.lossSum = *sums.loss;
    tally.brierSum = *sums.brier;
    tally.reliability = emptyTable(binning, scope);
    for (std::size_t k = 0; k < binning.size(); ++k) {
        ReliabilityBucket& bucket = tally.reliability.buckets[k];
        bucket.count = counts.inScope[k];
        bucket.correct = counts.correct[k];
        bucket.confidenceSum = sums.confidences[k];
        bucket.winningCount = counts.winning[k];
        bucket.winningCorrect = counts.winningCorrect[k];
    }
    expectMeanConfidence(tally.reliability);
    tally.winners = emptyTable(Binning::equalWidth(EceBuckets), {ScopeKind::WinningDecisions, 0});
    for (std::size_t k = 0; k < EceBuckets; ++k) {
        ReliabilityBucket& bucket = tally.winners.buckets[k];
        bucket.count = bucket.winningCount = counts.ece[k];
        bucket.correct = bucket.winningCorrect = counts.eceCorrect[k];
        bucket.confidenceSum = sums.eceConfidences[k];
        tally.correctFiles += counts.eceCorrect[k];
    }
    return tally;
}

} // namespace

std::optional<std::vector<std::vector<VoterTally>>>
tallyDecisions(const EnsembleView& view, const TallyPlan& plan, const std::stop_token& stop,
               const std::function<void(std::size_t, std::size_t)>& progress) {
    const ExactPass pass = passOf(view, plan);
    const std::size_t classes = view.logits.classes();
    const bool wantConfusion = plan.wantConfusion && pass.isSingleLabel();
    OrderedSum total(RunTally(pass, plan).empty(), wantConfusion ? classes * classes : 0);
    const std::vector<std::uint32_t> files = filesOf(plan);
    const std::size_t perRun = filesPerRun(classes);
    const auto makeWorker = [&, caller = std::this_thread::get_id()] {
        return [&, caller, tally = RunTally(pass, plan)](std::size_t run, std::size_t first,
                                                         std::size_t last) mutable {
            const std::size_t runs =
                total.add(run, tally(std::span(files).subspan(first, last - first)));
            if (progress && std::this_thread::get_id() == caller) {
                progress(std::min(runs * perRun, files.size()), files.size());
            }
        };
    };
    if (!forEachRun(files.size(), plan.threads, stop, makeWorker, perRun)) {
        return std::nullopt;
    }
    std::vector<std::vector<VoterTally>> tallies(plan.temperatures.size());
    std::size_t voter = 0;
    for (std::vector<VoterTally>& atT : tallies) {
        const std::size_t skipped = plan.binnings.size() - pass.voters();
        for (std::size_t k = 0; k < pass.voters(); ++k) {
            atT.push_back(tallyOf(total.totals(), voter++, plan.binnings[skipped + k], plan.scope));
        }
        if (skipped > 0) {
            atT.push_back(atT.back()); // the member, and the ensemble that it makes
        }
    }
    tallies.back().back().confusion = total.takeConfusion();
    return tallies;
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
