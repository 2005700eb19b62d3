// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/live_agreement.h"

#include "calibration/binning.h"
#include "calibration/live_engine.h"
#include "calibration/live_logits.h"

#include <QtTest>

#include <cmath>
#include <numeric>

namespace candor::test {
namespace {

/// Numbers at or above an edge differ by no more than the decisions next to it.
template <typename Bucket>
bool sameAbove(const std::vector<Bucket>& live, const std::vector<Bucket>& reference,
               std::uint64_t Bucket::*count, const std::vector<std::uint64_t>& moved,
               std::uint64_t ties) {
    std::int64_t difference = 0;
    for (std::size_t k = reference.size(); k-- > 0;) {
        difference += static_cast<std::int64_t>(live[k].*count) -
                      static_cast<std::int64_t>(reference[k].*count);
        if (std::abs(difference) > static_cast<std::int64_t>(moved[k] + ties)) {
            qWarning("bucket %zu: %llu, expected %llu", k,
                     static_cast<unsigned long long>(live[k].*count),
                     static_cast<unsigned long long>(reference[k].*count));
            return false;
        }
    }
    return true;
}

bool sameBuckets(const LiveVoter& live, const ReferenceVoter& reference) {
    if (live.buckets.size() != reference.buckets.size() || live.files != reference.files) {
        return false;
    }
    const auto same = [&](std::uint64_t LiveBucket::*count, std::uint64_t ties) {
        return sameAbove(live.buckets, reference.buckets, count, reference.moved, ties);
    };
    return same(&LiveBucket::count, reference.ties) && same(&LiveBucket::correct, reference.ties) &&
           same(&LiveBucket::winningCount, reference.ties) &&
           same(&LiveBucket::winningCorrect, reference.ties);
}

bool sameMeasures(const LiveVoter& live, const ReferenceVoter& reference) {
    const std::vector<LiveWinnerBucket> winners(live.winners.begin(), live.winners.end());
    const auto same = [&](std::uint64_t LiveWinnerBucket::*count) {
        return sameAbove(winners, reference.winners, count, reference.winnersMoved, reference.ties);
    };
    double confidence = 0.0;
    double expectedConfidence = 0.0;
    for (std::size_t k = 0; k < winners.size(); ++k) {
        confidence += winners[k].confidenceSum;
        expectedConfidence += reference.winners[k].confidenceSum;
        if (reference.winnersMoved[k] + reference.winnersMoved[k + 1] == 0 &&
            !isNear(winners[k].confidenceSum, reference.winners[k].confidenceSum)) {
            return false;
        }
    }
    return same(&LiveWinnerBucket::count) && same(&LiveWinnerBucket::correct) &&
           isNear(confidence, expectedConfidence) && isNear(live.nllSum, reference.nllSum) &&
           isNear(live.brierSum, reference.brierSum) &&
           std::abs(static_cast<std::int64_t>(live.winnersCorrect) -
                    static_cast<std::int64_t>(reference.winnersCorrect)) <=
               static_cast<std::int64_t>(reference.ties);
}

bool sameConfidences(const LiveVoter& live, const ReferenceVoter& reference) {
    for (std::size_t k = 0; k < live.buckets.size(); ++k) {
        if (reference.moved[k] + reference.moved[k + 1] + reference.ties == 0 &&
            !isNear(live.buckets[k].confidenceSum, reference.buckets[k].confidenceSum)) {
            return false;
        }
    }
    return true;
}

} // namespace

std::shared_ptr<const LiveLogits> liveOf(const LiveSample& sample) {
    return LiveLogits::build(sample.logits, sample.grouping, sample.truth, 2);
}

std::vector<std::size_t> allMembers(const LiveSample& sample) {
    std::vector<std::size_t> members(sample.logits.members());
    std::iota(members.begin(), members.end(), std::size_t{0});
    return members;
}

std::vector<InstructionSet> supportedSets() {
    std::vector<InstructionSet> sets;
    for (const InstructionSet set :
         {InstructionSet::Baseline, InstructionSet::Avx2, InstructionSet::Avx512}) {
        if (isSupported(set)) {
            sets.push_back(set);
        }
    }
    return sets;
}

LiveQuery queryAt(double temperature, const Binning& binning, DecisionScope scope) {
    LiveQuery query;
    query.temperature = Temperature(temperature);
    query.edges = binning.edges();
    query.scope = scope;
    return query;
}

bool isNear(double actual, double expected) {
    const bool near = std::abs(actual - expected) <= 1e-5 * std::abs(expected) + 1e-9;
    if (!near) {
        qWarning("%.12g, expected %.12g", actual, expected);
    }
    return near;
}

bool agrees(const LiveSample& sample, LiveQuery query) {
    const std::shared_ptr<const LiveLogits> live = liveOf(sample);
    const std::vector<std::size_t> members =
        query.members.empty() ? allMembers(sample)
                              : std::vector(query.members.begin(), query.members.end());
    query.wantMembers = true;
    query.wantMeasures = true;
    query.wantConfidenceSums = true;
    const ReferenceVoter ensemble = referenceVoter(sample, query, members);
    for (const InstructionSet set : supportedSets()) {
        LiveEngine engine(live, 2, set);
        LiveFrame frame;
        engine.compute(query, frame);
        bool good =
            sameBuckets(frame.ensemble, ensemble) && sameMeasures(frame.ensemble, ensemble) &&
            sameConfidences(frame.ensemble, ensemble) && frame.members.size() == members.size();
        for (std::size_t k = 0; good && k < members.size(); ++k) {
            const ReferenceVoter member = referenceVoter(sample, query, {members[k]});
            good = sameBuckets(frame.members[k], member) && sameMeasures(frame.members[k], member);
        }
        query.wantMembers = false; // the path that pools all members at once
        engine.compute(query, frame);
        query.wantMembers = true;
        if (!good || !frame.members.empty() || !sameBuckets(frame.ensemble, ensemble) ||
            !sameMeasures(frame.ensemble, ensemble)) {
            qWarning("instruction set %d", static_cast<int>(set));
            return false;
        }
    }
    return true;
}

} // namespace candor::test
