// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/live_reference.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace candor::test {
namespace {

constexpr double NearEdge = 1e-6;

GroundTruth makeTruth(const SampleShape& shape, std::mt19937& random) {
    std::uniform_real_distribution<double> chance(0.0, 1.0);
    const bool single = shape.task == Task::SingleLabel;
    std::vector<std::int32_t> labels;
    std::vector<std::int8_t> relevance;
    for (std::size_t file = 0; file < shape.files; ++file) {
        const bool labelled = chance(random) >= shape.unlabelledShare;
        labels.push_back(labelled ? static_cast<std::int32_t>(random() % shape.classes) : -1);
        for (std::size_t k = 0; !single && k < shape.classes; ++k) {
            const int value = labelled ? (chance(random) < 0.3 ? 1 : 0) : -1;
            relevance.push_back(static_cast<std::int8_t>(value));
        }
    }
    return single ? GroundTruth::singleLabel(std::move(labels), shape.classes)
                  : GroundTruth::multiLabel(std::move(relevance), shape.classes);
}

std::vector<std::uint32_t> makeFileOfPatch(const SampleShape& shape, std::mt19937& random) {
    std::vector<std::uint32_t> fileOfPatch;
    for (std::size_t file = 0; file < shape.files; ++file) {
        fileOfPatch.insert(fileOfPatch.end(), 1 + random() % shape.mostPatches,
                           static_cast<std::uint32_t>(file));
    }
    if (shape.mostPatches > 1) {
        std::shuffle(fileOfPatch.begin(), fileOfPatch.end(), random);
    }
    return fileOfPatch;
}

std::vector<double> posterior(const LogitMatrix& logits, std::size_t member, std::size_t patch,
                              double temperature) {
    std::vector<double> row(logits.classes());
    logits.readRow(member, patch, std::span<double>(row));
    if (logits.activation() == Activation::Sigmoid) {
        for (double& value : row) {
            value = 1.0 / (1.0 + std::exp(-value / temperature));
        }
        return row;
    }
    const double highest = *std::max_element(row.begin(), row.end());
    double total = 0.0;
    for (double& value : row) {
        value = std::exp((value - highest) / temperature);
        total += value;
    }
    for (double& value : row) {
        value /= total;
    }
    return row;
}

std::vector<double> filePosterior(const LiveSample& sample, std::size_t file, double temperature,
                                  const std::vector<std::size_t>& members) {
    std::vector<double> mean(sample.logits.classes());
    const std::size_t patches = sample.grouping.patchCount(file);
    for (const std::size_t member : members) {
        for (std::size_t k = 0; k < patches; ++k) {
            const std::vector<double> p =
                posterior(sample.logits, member, sample.grouping.patch(file, k), temperature);
            for (std::size_t c = 0; c < p.size(); ++c) {
                mean[c] +=
                    p[c] / static_cast<double>(patches) / static_cast<double>(members.size());
            }
        }
    }
    return mean;
}

std::size_t bucketOf(double p, std::span<const double> edges) {
    std::size_t bucket = 0;
    while (bucket + 2 < edges.size() && p >= edges[bucket + 1]) {
        ++bucket;
    }
    return bucket;
}

void noteNearEdges(double p, std::span<const double> edges, std::vector<std::uint64_t>& moved) {
    for (std::size_t k = 1; k + 1 < edges.size(); ++k) {
        moved[k] += std::abs(p - edges[k]) < NearEdge ? 1U : 0U;
    }
}

bool inScope(const DecisionScope& scope, std::size_t label, bool wins) {
    return scope.kind == ScopeKind::AllDecisions ||
           (scope.kind == ScopeKind::WinningDecisions && wins) ||
           (scope.kind == ScopeKind::OneClass && label == scope.classIndex);
}

void addDecision(ReferenceVoter& voter, const LiveQuery& query, double p, bool correct, bool wins) {
    LiveBucket& bucket = voter.buckets[bucketOf(p, query.edges)];
    noteNearEdges(p, query.edges, voter.moved);
    ++bucket.count;
    bucket.correct += correct ? 1U : 0U;
    bucket.winningCount += wins ? 1U : 0U;
    bucket.winningCorrect += wins && correct ? 1U : 0U;
    bucket.confidenceSum += p;
}

void addWinner(ReferenceVoter& voter, double p, bool correct) {
    std::vector<double> edges(16);
    for (std::size_t k = 0; k < edges.size(); ++k) {
        edges[k] = static_cast<double>(k) / 15.0;
    }
    LiveWinnerBucket& bucket = voter.winners[bucketOf(p, edges)];
    noteNearEdges(p, edges, voter.winnersMoved);
    ++bucket.count;
    bucket.correct += correct ? 1U : 0U;
    bucket.confidenceSum += p;
    voter.winnersCorrect += correct ? 1U : 0U;
}

void addLosses(ReferenceVoter& voter, const LiveSample& sample, std::size_t file,
               const std::vector<double>& p) {
    for (std::size_t k = 0; k < p.size(); ++k) {
        const bool correct = sample.truth.isCorrect(file, k);
        voter.brierSum += std::pow(p[k] - (correct ? 1.0 : 0.0), 2);
        if (sample.truth.task() == Task::SingleLabel) {
            voter.nllSum -= correct ? std::log(p[k]) : 0.0;
        } else {
            voter.nllSum -= std::log(correct ? p[k] : 1.0 - p[k]) / static_cast<double>(p.size());
        }
    }
}

void addFile(ReferenceVoter& voter, const LiveSample& sample, const LiveQuery& query,
             std::size_t file, const std::vector<double>& p) {
    const auto winner = static_cast<std::size_t>(std::max_element(p.begin(), p.end()) - p.begin());
    ++voter.files;
    for (std::size_t k = 0; k < p.size(); ++k) {
        voter.ties += k != winner && p[winner] - p[k] < NearEdge ? 1U : 0U;
        if (inScope(query.scope, k, k == winner)) {
            addDecision(voter, query, p[k], sample.truth.isCorrect(file, k), k == winner);
        }
    }
    addWinner(voter, p[winner], sample.truth.isCorrect(file, winner));
    addLosses(voter, sample, file, p);
    if (sample.truth.task() == Task::SingleLabel) {
        const auto label = static_cast<std::size_t>(sample.truth.label(file));
        ++voter.confusion[label * p.size() + winner];
    }
}

} // namespace

LiveSample makeSample(const SampleShape& shape, unsigned seed) {
    std::mt19937 random(seed);
    const std::vector<std::uint32_t> fileOfPatch = makeFileOfPatch(shape, random);
    std::normal_distribution<double> logit(0.0, shape.scale);
    std::vector<double> values(shape.members * fileOfPatch.size() * shape.classes);
    std::generate(values.begin(), values.end(), [&] { return logit(random); });
    const PatchGrouping grouping(fileOfPatch, shape.files);
    return {LogitMatrix::fromValues({shape.members, fileOfPatch.size(), shape.classes}, values,
                                    shape.activation),
            grouping, makeTruth(shape, random)};
}

ReferenceVoter referenceVoter(const LiveSample& sample, const LiveQuery& query,
                              const std::vector<std::size_t>& members) {
    ReferenceVoter voter;
    voter.buckets.resize(query.edges.size() - 1);
    voter.moved.resize(query.edges.size());
    voter.winners.resize(15);
    voter.winnersMoved.resize(16);
    voter.confusion.resize(sample.logits.classes() * sample.logits.classes());
    for (std::size_t file = 0; file < sample.grouping.files(); ++file) {
        voter.posteriors.push_back(filePosterior(sample, file, query.temperature.value(), members));
        if (sample.truth.isLabelled(file) && (query.include.empty() || query.include[file] != 0)) {
            addFile(voter, sample, query, file, voter.posteriors.back());
        }
    }
    return voter;
}

} // namespace candor::test
