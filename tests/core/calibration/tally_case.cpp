// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/tally_case.h"

#include <QDebug>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <iterator>
#include <numeric>
#include <random>
#include <utility>

namespace candor::test {
namespace {

bool closeSums(const ReliabilityTable& a, const ReliabilityTable& b) {
    return std::equal(a.buckets.begin(), a.buckets.end(), b.buckets.begin(), b.buckets.end(),
                      [](const ReliabilityBucket& one, const ReliabilityBucket& other) {
                          return isClose(one.confidenceSum, other.confidenceSum);
                      });
}

bool sameTableBits(const ReliabilityTable& a, const ReliabilityTable& b) {
    return sameCounts(a, b) &&
           std::equal(a.buckets.begin(), a.buckets.end(), b.buckets.begin(),
                      [](const ReliabilityBucket& one, const ReliabilityBucket& other) {
                          return sameBits(one.confidenceSum, other.confidenceSum);
                      });
}

} // namespace

TallyCase::TallyCase(LiveSample sample, std::size_t buckets)
    : data(std::move(sample)), members(data.logits.members()) {
    std::iota(members.begin(), members.end(), std::size_t{0});
    plan.binnings.assign(members.size() + 1, Binning::equalWidth(buckets));
    for (std::size_t file = 0; file < data.truth.files(); ++file) {
        plan.counted.push_back(data.truth.isLabelled(file) ? 1 : 0);
    }
}

bool sameCounts(const ReliabilityTable& a, const ReliabilityTable& b) {
    return std::equal(a.buckets.begin(), a.buckets.end(), b.buckets.begin(), b.buckets.end(),
                      [](const ReliabilityBucket& one, const ReliabilityBucket& other) {
                          return one.count == other.count && one.correct == other.correct &&
                                 one.winningCount == other.winningCount &&
                                 one.winningCorrect == other.winningCorrect;
                      });
}

bool isClose(double actual, double expected) {
    const bool close = std::abs(actual - expected) <= 2e-13 * std::abs(expected) + 1e-15;
    if (!close) {
        qWarning("%.17g, expected %.17g", actual, expected);
    }
    return close;
}

bool agree(const std::vector<VoterTally>& found, const std::vector<VoterTally>& expected) {
    return std::equal(found.begin(), found.end(), expected.begin(), expected.end(),
                      [](const VoterTally& one, const VoterTally& other) {
                          return one.files == other.files &&
                                 one.correctFiles == other.correctFiles &&
                                 one.confusion == other.confusion &&
                                 sameCounts(one.reliability, other.reliability) &&
                                 sameCounts(one.winners, other.winners) &&
                                 closeSums(one.reliability, other.reliability) &&
                                 closeSums(one.winners, other.winners) &&
                                 isClose(one.lossSum, other.lossSum) &&
                                 isClose(one.brierSum, other.brierSum);
                      });
}

bool sameBits(double a, double b) {
    return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}

bool sameBits(const VoterTally& a, const VoterTally& b) {
    return a.files == b.files && a.correctFiles == b.correctFiles &&
           sameTableBits(a.reliability, b.reliability) && sameTableBits(a.winners, b.winners) &&
           sameBits(a.lossSum, b.lossSum) && sameBits(a.brierSum, b.brierSum);
}

LiveSample hardSample(Task task, std::size_t files) {
    constexpr std::size_t Members = 10;
    constexpr std::size_t Classes = 6;
    std::mt19937 random(11);
    std::vector<double> values(Members * files * Classes);
    for (std::size_t k = 0; k < values.size(); ++k) {
        const double plain = static_cast<double>(random() % 1000) / 100.0 - 5.0;
        constexpr double Factors[] = {1.0, 1.0, 0.0, 1e30, 300.0, 1e-30, 1e300};
        values[k] = plain * Factors[random() % std::size(Factors)];
    }
    for (std::size_t row = 0; row < Members * files; row += 3) { // exact ties: 1/2, 1/3 ...
        const std::size_t ties = 1 + random() % Classes;
        for (std::size_t k = 0; k < Classes; ++k) {
            values[row * Classes + k] = k < ties ? 2.5 : -5e3;
        }
    }
    std::vector<std::int32_t> labels(files);
    std::vector<std::int8_t> relevance;
    for (std::int32_t& label : labels) {
        label = random() % 9 == 0 ? -1 : static_cast<std::int32_t>(random() % Classes);
        for (std::size_t k = 0; k < Classes; ++k) {
            relevance.push_back(label < 0 ? std::int8_t{-1} : static_cast<std::int8_t>(k % 2));
        }
    }
    const bool isSingle = task == Task::SingleLabel;
    return {LogitMatrix::fromValues({Members, files, Classes}, values,
                                    isSingle ? Activation::Softmax : Activation::Sigmoid),
            PatchGrouping::onePatchPerFile(files),
            isSingle ? GroundTruth::singleLabel(labels, Classes)
                     : GroundTruth::multiLabel(relevance, Classes)};
}

std::vector<LiveSample> samplesOfAllKinds() {
    std::vector<LiveSample> all;
    const auto multi = [](SampleShape shape) {
        shape.task = Task::MultiLabel;
        shape.activation = Activation::Sigmoid;
        return shape;
    };
    unsigned seed = 0;
    for (const SampleShape& shape :
         {SampleShape{.files = 1000, .members = 5},
          SampleShape{.files = 16, .members = 1, .classes = 2},
          SampleShape{.files = 15, .members = 3, .classes = 7},
          SampleShape{.files = 700, .classes = 3, .mostPatches = 5, .unlabelledShare = 0.3},
          SampleShape{.files = 60, .members = 2, .classes = 300, .mostPatches = 3},
          SampleShape{.files = 300, .members = 4, .scale = 300.0}, // posteriors underflow
          SampleShape{.files = 33, .members = 2, .classes = 1},
          multi({.files = 500, .members = 5, .classes = 7, .unlabelledShare = 0.1}),
          multi({.files = 100, .classes = 3, .mostPatches = 4}),
          multi({.files = 90, .members = 2, .classes = 40, .scale = 400.0})}) {
        all.push_back(makeSample(shape, ++seed));
    }
    return all;
}

} // namespace candor::test
