// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibration/live_pass.h"

#include "calibration/live_edges.h"

#include <algorithm>

namespace candor {
namespace {

void clear(LaneArray<std::int32_t>& lanes, std::size_t size) {
    lanes.resize(size);
    std::ranges::fill(lanes.values(), 0);
}

void prepareCounts(const LivePass& pass, LiveCounts& counts) {
    for (std::size_t k = 0; k < BucketCounts; ++k) {
        clear(counts.lanes[k], pass.edges->values().size() * LiveLogits::Lanes);
        counts.found[k].assign(pass.edges->buckets() + 1, 0);
    }
    for (LaneArray<std::int32_t>& lanes : counts.winnerLanes) {
        clear(lanes, pass.winnerEdges->values().size() * LiveLogits::Lanes);
    }
    clear(counts.winnersCorrect, LiveLogits::Lanes);
    counts.files = 0;
}

} // namespace

void LiveScratch::prepare(const LivePass& pass) {
    const std::size_t classes = pass.logits->classes();
    const std::size_t posteriors = pass.batch * classes * LiveLogits::Lanes;
    terms.resize(classes * LiveLogits::Lanes);
    ensemble.resize(posteriors * (pass.isSoftmax() ? 1 : 2));
    member.resize(pass.query->wantMembers ? ensemble.size() : 0);
    relevant.resize(pass.isSingleLabel() ? 0 : posteriors);
    for (LaneArray<float>* lanes : {&winner, &winnerCorrect, &truth, &runnerUp}) {
        lanes->resize(pass.batch * LiveLogits::Lanes);
    }
    for (LaneArray<float>& lanes : oneClass) {
        lanes.resize(pass.batch * LiveLogits::Lanes);
    }
    winnerClass.resize(pass.batch * LiveLogits::Lanes);
    runnerUpClass.resize(pass.batch * LiveLogits::Lanes);
    included.resize(pass.batch);
    confusion.assign(pass.query->wantConfusion ? classes * classes : 0, 0);
    counts.resize(std::max(counts.size(), pass.voters()));
    for (std::size_t voter = 0; voter < pass.voters(); ++voter) {
        prepareCounts(pass, counts[voter]);
    }
}

void findIncluded(const LivePass& pass, LiveScratch& scratch, std::size_t first,
                  std::size_t blocks) {
    const std::span<const std::uint8_t> include = pass.query->include;
    for (std::size_t block = 0; block < blocks; ++block) {
        unsigned bits = pass.logits->labelled(first + block);
        const std::uint32_t* files = pass.logits->laneFiles(first + block);
        for (std::size_t lane = 0; !include.empty() && lane < pass.logits->filesIn(first + block);
             ++lane) {
            bits &= ~(include[files[lane]] != 0 ? 0U : 1U << lane);
        }
        scratch.included[block] = static_cast<std::uint16_t>(bits);
    }
}

void writeOutcomes(const LivePass& pass, const LiveScratch& scratch, std::size_t first,
                   std::size_t blocks) {
    const LiveOutcomes& outcomes = pass.query->outcomes;
    for (std::size_t block = 0; block < blocks; ++block) {
        const std::uint32_t* files = pass.logits->laneFiles(first + block);
        for (std::size_t k = 0; k < pass.logits->filesIn(first + block); ++k) {
            const std::size_t lane = block * LiveLogits::Lanes + k;
            // Rounding may leave a sum of posteriors just above 1.
            outcomes.confidence[files[k]] = std::min(scratch.winner[lane], 1.0F);
            outcomes.runnerUpConfidence[files[k]] = std::min(scratch.runnerUp[lane], 1.0F);
            outcomes.predicted[files[k]] = static_cast<std::uint16_t>(scratch.winnerClass[lane]);
            outcomes.runnerUp[files[k]] = static_cast<std::uint16_t>(scratch.runnerUpClass[lane]);
        }
    }
}

void countConfusion(const LivePass& pass, LiveScratch& scratch, std::size_t first,
                    std::size_t blocks) {
    const std::size_t classes = pass.logits->classes();
    for (std::size_t block = 0; block < blocks; ++block) {
        const std::int32_t* labels = pass.logits->laneLabels(first + block);
        for (std::size_t k = 0; k < LiveLogits::Lanes; ++k) {
            if ((scratch.included[block] >> k & 1) != 0) {
                const auto predicted = scratch.winnerClass[block * LiveLogits::Lanes + k];
                ++scratch.confusion[static_cast<std::size_t>(labels[k]) * classes +
                                    static_cast<std::size_t>(predicted)];
            }
        }
    }
}

} // namespace candor
