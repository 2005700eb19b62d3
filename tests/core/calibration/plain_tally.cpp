// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/plain_tally.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace candor::test {
namespace {

void activate(Activation activation, double temperature, std::vector<double>& row) {
    if (activation == Activation::Softmax) {
        const double highest = *std::max_element(row.begin(), row.end());
        double sum = 0.0;
        for (double& value : row) {
            value = std::exp((value - highest) / temperature);
            sum += value;
        }
        for (double& value : row) {
            value /= sum;
        }
        return;
    }
    for (double& value : row) {
        const double decay = std::exp(-std::abs(value) / temperature);
        value = value >= 0.0 ? 1.0 / (1.0 + decay) : decay / (1.0 + decay);
    }
}

double logAdd(double a, double b) {
    const double high = std::max(a, b);
    return std::isinf(high) ? high : high + std::log1p(std::exp(std::min(a, b) - high));
}

double logSigmoid(double scaled) {
    return std::min(scaled, 0.0) - std::log1p(std::exp(-std::abs(scaled)));
}

double logSoftmax(const std::vector<double>& row, double temperature, std::size_t label) {
    const double highest = *std::max_element(row.begin(), row.end());
    double sum = 0.0;
    for (const double value : row) {
        sum += std::exp((value - highest) / temperature);
    }
    return (row[label] - highest) / temperature - std::log(sum);
}

class PlainTally {
public:
    PlainTally(const EnsembleView& view, const TallyPlan& plan, double temperature)
        : m_view(view), m_plan(plan), m_temperature(temperature), m_row(view.logits.classes()) {}

    void compute(std::size_t file) {
        m_posteriors.resize(m_view.members.size() + 1);
        for (std::vector<double>& posterior : m_posteriors) {
            posterior.assign(m_row.size(), 0.0);
        }
        const std::size_t patches = m_view.patches.patchCount(file);
        for (std::size_t index = 0; index < m_view.members.size(); ++index) {
            for (std::size_t k = 0; k < patches; ++k) {
                m_view.logits.readRow(m_view.members[index], m_view.patches.patch(file, k),
                                      std::span(m_row));
                activate(m_view.logits.activation(), m_temperature, m_row);
                add(m_row, m_posteriors[index]);
            }
            divide(m_posteriors[index], patches);
            add(m_posteriors[index], m_posteriors.back());
        }
        divide(m_posteriors.back(), m_view.members.size());
    }

    /// The file computed last. `voter`: a member of the view; the last is the ensemble.
    void count(std::size_t file, std::size_t voter, const Binning& binning, VoterTally& tally) {
        const std::vector<double>& p = m_posteriors[voter];
        const std::size_t winner = winningClass(p);
        const bool isRight = m_view.truth.isCorrect(file, winner);
        ++tally.files;
        tally.correctFiles += isRight ? 1 : 0;
        static const Binning Ece = Binning::equalWidth(15);
        add(tally.winners.buckets[Ece.bucketOf(p[winner])], p[winner], isRight, true);
        if (!tally.confusion.empty()) {
            ++tally.confusion[static_cast<std::size_t>(m_view.truth.label(file)) * p.size() +
                              winner];
        }
        for (std::size_t label = 0; label < p.size(); ++label) {
            const bool isTrue = m_view.truth.isCorrect(file, label);
            tally.brierSum += (p[label] - (isTrue ? 1.0 : 0.0)) * (p[label] - (isTrue ? 1.0 : 0.0));
            const ScopeKind scope = m_plan.scope.kind;
            if (scope == ScopeKind::AllDecisions ||
                label == (scope == ScopeKind::OneClass ? m_plan.scope.classIndex : winner)) {
                add(tally.reliability.buckets[binning.bucketOf(p[label])], p[label], isTrue,
                    label == winner);
            }
        }
        const bool isEnsemble = voter == m_view.members.size();
        tally.lossSum += loss(file, isEnsemble ? 0 : voter, isEnsemble ? voter : 1, p);
    }

private:
    static void add(ReliabilityBucket& bucket, double p, bool correct, bool winning) {
        ++bucket.count;
        bucket.correct += correct ? 1 : 0;
        bucket.confidenceSum += p;
        bucket.winningCount += winning ? 1 : 0;
        bucket.winningCorrect += winning && correct ? 1 : 0;
    }

    static void add(const std::vector<double>& values, std::vector<double>& sums) {
        for (std::size_t label = 0; label < values.size(); ++label) {
            sums[label] += values[label];
        }
    }

    static void divide(std::vector<double>& values, std::size_t count) {
        for (double& value : values) {
            value /= static_cast<double>(count);
        }
    }

    double loss(std::size_t file, std::size_t first, std::size_t count,
                const std::vector<double>& p) {
        if (m_view.truth.task() == Task::SingleLabel) {
            const auto label = static_cast<std::size_t>(m_view.truth.label(file));
            return p[label] > 1e-280 ? -std::log(p[label])
                                     : -logPosterior(file, label, first, count);
        }
        double sum = 0.0;
        for (std::size_t label = 0; label < p.size(); ++label) {
            sum -= logPosterior(file, label, first, count);
        }
        return sum / static_cast<double>(p.size());
    }

    double logPosterior(std::size_t file, std::size_t label, std::size_t first, std::size_t count) {
        const std::size_t patches = m_view.patches.patchCount(file);
        const double sign = m_view.truth.isCorrect(file, label) ? 1.0 : -1.0;
        double sum = -std::numeric_limits<double>::infinity();
        for (std::size_t index = first; index < first + count; ++index) {
            for (std::size_t k = 0; k < patches; ++k) {
                m_view.logits.readRow(m_view.members[index], m_view.patches.patch(file, k),
                                      std::span(m_row));
                sum = logAdd(sum, m_view.logits.activation() == Activation::Softmax
                                      ? logSoftmax(m_row, m_temperature, label)
                                      : logSigmoid(sign * m_row[label] / m_temperature));
            }
        }
        return sum - std::log(static_cast<double>(count * patches));
    }

    const EnsembleView& m_view;
    const TallyPlan& m_plan;
    double m_temperature;
    std::vector<double> m_row;
    std::vector<std::vector<double>> m_posteriors; // of each member, of their mean
};

std::vector<VoterTally> emptyTallies(const EnsembleView& view, const TallyPlan& plan) {
    std::vector<VoterTally> tallies(plan.binnings.size());
    for (std::size_t voter = 0; voter < tallies.size(); ++voter) {
        for (const double lower : plan.binnings[voter].edges().first(plan.binnings[voter].size())) {
            tallies[voter].reliability.buckets.push_back({.lower = lower});
        }
        tallies[voter].winners.buckets.resize(15);
    }
    if (plan.wantConfusion && view.truth.task() == Task::SingleLabel) {
        tallies.back().confusion.resize(view.truth.classes() * view.truth.classes());
    }
    return tallies;
}

} // namespace

std::vector<VoterTally> plainTally(const EnsembleView& view, const TallyPlan& plan,
                                   double temperature) {
    PlainTally plain(view, plan, temperature);
    std::vector<VoterTally> tallies = emptyTallies(view, plan);
    for (std::size_t file = 0; file < plan.counted.size(); ++file) {
        if (plan.counted[file] != 0) {
            plain.compute(file);
            for (std::size_t voter = 0; voter + 1 < tallies.size(); ++voter) {
                plain.count(file, voter, plan.binnings[voter], tallies[voter]);
            }
            plain.count(file, view.members.size(), plan.binnings.back(), tallies.back());
        }
    }
    return tallies;
}

} // namespace candor::test
