// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibration/live_engine.h"

#include "calibration/binning.h"
#include "calibration/live_logits.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <stdexcept>
#include <tuple>
#include <utility>

namespace candor {
namespace {

// Enough to keep many workers evenly busy, few enough to be added up in no time.
constexpr std::size_t MaximumSections = 64;
// Under this a section is not worth waking a thread for.
constexpr std::size_t MinimumSectionBlocks = 8;
// Posteriors of a batch stay in the first-level cache: 256 rows of 16 numbers are 16 KiB.
constexpr std::size_t BatchRows = 256;
constexpr std::size_t MaximumBatch = 16;
constexpr std::size_t WinnerBuckets = std::tuple_size_v<decltype(LiveVoter::winners)>;
// 2^-100 leaves room to multiply two posteriors' weights without leaving the normal numbers, whose
// handling takes processors a hundred times longer.
constexpr double SmallestExponent = 100.0;
constexpr double LargestFactor = 1e30;

/// Processors fetch too little by themselves when this much work lies between two reads: without a
/// prefetch a pass takes the time of reading plus that of computing. 4 KiB ahead, and at the same
/// member of a later patch, so that members that are left out are not fetched.
std::size_t readAhead(const LiveLogits& logits) {
    constexpr std::size_t Wanted = 1024;
    const std::size_t record = logits.members() * logits.classes() * LiveLogits::Lanes;
    return record > LiveLogits::ReadAhead ? Wanted : (Wanted + record - 1) / record * record;
}

template <typename Value>
bool holds(std::span<Value> values, std::size_t size) {
    return values.size() == size;
}

void requireMembers(const LiveLogits& logits, std::span<const std::size_t> members) {
    if (!std::ranges::all_of(members, [&](auto member) { return member < logits.members(); })) {
        throw std::invalid_argument("a member is out of range");
    }
}

void requireAnswerable(const LiveLogits& logits, const LiveQuery& query) {
    requireMembers(logits, query.members);
    if (query.scope.kind == ScopeKind::OneClass && query.scope.classIndex >= logits.classes()) {
        throw std::invalid_argument("the class in scope is out of range");
    }
    if (query.wantConfusion && logits.task() != Task::SingleLabel) {
        throw std::invalid_argument("multi-label data have no confusion matrix");
    }
    const LiveOutcomes& outcomes = query.outcomes;
    const std::size_t wanted = outcomes.predicted.empty() ? 0 : logits.files();
    if (!(query.include.empty() || holds(query.include, logits.files())) ||
        !holds(outcomes.predicted, wanted) || !holds(outcomes.runnerUp, wanted) ||
        !holds(outcomes.confidence, wanted) || !holds(outcomes.runnerUpConfidence, wanted)) {
        throw std::invalid_argument("the arrays of a query need one element a file");
    }
}

std::uint64_t sumOfLanes(const std::int32_t* lanes) {
    return std::accumulate(lanes, lanes + LiveLogits::Lanes, std::uint64_t{0},
                           [](std::uint64_t sum, std::int32_t lane) {
                               return sum + static_cast<std::uint64_t>(lane);
                           });
}

/// Counts at or above each edge become counts of the buckets between them.
template <typename Bucket>
void subtractNext(std::span<Bucket> buckets, std::uint64_t Bucket::*value) {
    for (std::size_t k = 0; k + 1 < buckets.size(); ++k) {
        buckets[k].*value -= buckets[k + 1].*value;
    }
}

} // namespace

LiveEngine::LiveEngine(std::shared_ptr<const LiveLogits> logits, unsigned threads,
                       InstructionSet set)
    : m_logits(std::move(logits)), m_kernel(temperatureKernel(set)), m_workers(threads),
      m_allMembers(m_logits->members()) {
    std::iota(m_allMembers.begin(), m_allMembers.end(), std::size_t{0});
    m_winnerEdges.assign(Binning::equalWidth(WinnerBuckets).edges());
    const std::size_t blocks = m_logits->blocks();
    m_sectionBlocks =
        std::max(MinimumSectionBlocks, (blocks + MaximumSections - 1) / MaximumSections);
    m_sections = (blocks + m_sectionBlocks - 1) / m_sectionBlocks;
    m_scratch.resize(m_workers.count());
    m_sums.resize(m_sections);
}

void LiveEngine::compute(const LiveQuery& query, LiveFrame& frame) {
    requireAnswerable(*m_logits, query);
    m_edges.assign(query.edges);
    const double factor = std::min(1.0 / query.temperature.value(), LargestFactor);
    const std::size_t batch =
        std::clamp(BatchRows / m_logits->classes(), std::size_t{1}, MaximumBatch);
    const LivePass pass{m_logits.get(),
                        &query,
                        query.members.empty() ? std::span<const std::size_t>(m_allMembers)
                                              : query.members,
                        static_cast<float>(factor),
                        static_cast<float>(std::min(SmallestExponent / factor, LargestFactor)),
                        &m_edges,
                        &m_winnerEdges,
                        batch,
                        readAhead(*m_logits)};
    prepare(pass);
    const auto section = [this, &pass](std::size_t worker, std::size_t index) {
        runSection(pass, worker, index);
    };
    m_workers.run(m_sections, std::cref(section));
    frame.members.resize(pass.voters() - 1);
    for (std::size_t voter = 0; voter + 1 < pass.voters(); ++voter) {
        collect(pass, voter, frame.members[voter]);
    }
    collect(pass, pass.voters() - 1, frame.ensemble);
    frame.confusion.assign(m_scratch.front().confusion.size(), 0);
    for (const LiveScratch& scratch : m_scratch) {
        std::ranges::transform(frame.confusion, scratch.confusion, frame.confusion.begin(),
                               std::plus<>());
    }
}

void LiveEngine::prepare(const LivePass& pass) {
    for (LiveScratch& scratch : m_scratch) {
        scratch.prepare(pass);
    }
    for (std::vector<LiveSums>& sums : m_sums) {
        sums.resize(std::max(sums.size(), pass.voters()));
        for (LiveSums& voter : sums) {
            voter.nll = 0.0;
            voter.brier = 0.0;
            voter.winnerConfidences.assign(WinnerBuckets + 1, 0.0);
            voter.confidences.assign(m_edges.buckets() + 1, 0.0);
        }
    }
}

void LiveEngine::runSection(const LivePass& pass, std::size_t worker, std::size_t section) {
    const std::size_t first = section * m_sectionBlocks;
    const std::size_t last = std::min(first + m_sectionBlocks, m_logits->blocks());
    m_kernel(pass, m_scratch[worker], first, last, std::span(m_sums[section]).first(pass.voters()));
}

void LiveEngine::collect(const LivePass& pass, std::size_t voter, LiveVoter& result) const {
    result.files = 0;
    result.winnersCorrect = 0;
    for (const LiveScratch& scratch : m_scratch) {
        result.files += scratch.counts[voter].files;
        result.winnersCorrect += sumOfLanes(scratch.counts[voter].winnersCorrect.data());
    }
    result.nllSum = 0.0;
    result.brierSum = 0.0;
    for (const std::vector<LiveSums>& sums : m_sums) {
        result.nllSum += sums[voter].nll;
        result.brierSum += sums[voter].brier;
    }
    collectBuckets(pass, voter, result);
    collectWinners(pass, voter, result);
}

void LiveEngine::collectBuckets(const LivePass& pass, std::size_t voter, LiveVoter& result) const {
    constexpr std::array Counts{&LiveBucket::count, &LiveBucket::correct, &LiveBucket::winningCount,
                                &LiveBucket::winningCorrect};
    result.buckets.assign(m_edges.buckets(), {});
    for (std::size_t bucket = 0; bucket < result.buckets.size(); ++bucket) {
        LiveBucket& sum = result.buckets[bucket];
        for (const LiveScratch& scratch : m_scratch) {
            const LiveCounts& counts = scratch.counts[voter];
            for (std::size_t k = 0; k < BucketCounts; ++k) {
                sum.*Counts[k] += sumOfLanes(counts.lanes[k].data() + bucket * LiveLogits::Lanes) +
                                  counts.found[k][bucket + 1];
            }
        }
        for (const std::vector<LiveSums>& sums : m_sums) {
            sum.confidenceSum += sums[voter].confidences[bucket + 1];
        }
    }
    if (!m_edges.looksUp()) {
        for (const auto count : Counts) {
            subtractNext(std::span(result.buckets), count);
        }
    }
    if (pass.query->scope.kind == ScopeKind::WinningDecisions) {
        for (LiveBucket& bucket : result.buckets) {
            bucket.count = bucket.winningCount;
            bucket.correct = bucket.winningCorrect;
        }
    }
}

void LiveEngine::collectWinners(const LivePass& pass, std::size_t voter, LiveVoter& result) const {
    result.winners.fill({});
    if (!pass.query->wantMeasures) {
        return;
    }
    for (std::size_t bucket = 0; bucket < WinnerBuckets; ++bucket) {
        LiveWinnerBucket& sum = result.winners[bucket];
        for (const LiveScratch& scratch : m_scratch) {
            const LiveCounts& counts = scratch.counts[voter];
            sum.count += sumOfLanes(counts.winnerLanes[0].data() + bucket * LiveLogits::Lanes);
            sum.correct += sumOfLanes(counts.winnerLanes[1].data() + bucket * LiveLogits::Lanes);
        }
        for (const std::vector<LiveSums>& sums : m_sums) {
            sum.confidenceSum += sums[voter].winnerConfidences[bucket + 1];
        }
    }
    const std::span<LiveWinnerBucket> winners(result.winners);
    subtractNext(winners, &LiveWinnerBucket::count);
    subtractNext(winners, &LiveWinnerBucket::correct);
}

} // namespace candor
