// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calibration/live_edges.h"
#include "calibration/live_frame.h"
#include "calibration/live_pass.h"
#include "calibration/live_workers.h"
#include "calibration/temperature_kernel.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace candor {

class LiveLogits;

/// Answers a moving slider: everything that a window shows of one data set at one temperature, in
/// one fused pass over the logits. Counts are those of double precision except for the few
/// decisions whose confidence lies within rounding (about 1e-7) of a bucket's edge. The same bits
/// for any number of threads; another instruction set may round differently. One compute() at a
/// time; it allocates only when a query needs more room than those before.
class LiveEngine {
public:
    /// `threads`: workers in all, 0 as many as the machine has. `set` must be supported.
    explicit LiveEngine(std::shared_ptr<const LiveLogits> logits, unsigned threads = 0,
                        InstructionSet set = bestInstructionSet());

    [[nodiscard]] const LiveLogits& logits() const noexcept { return *m_logits; }
    /// Fills `frame` and the query's outcomes. Throws std::invalid_argument for edges that do not
    /// increase from 0 to 1, members or a class out of range, spans of the wrong size, or a
    /// confusion matrix of multi-label data.
    void compute(const LiveQuery& query, LiveFrame& frame);

private:
    void runSection(const LivePass& pass, std::size_t worker, std::size_t section);
    void prepare(const LivePass& pass);
    void collect(const LivePass& pass, std::size_t voter, LiveVoter& result) const;
    void collectBuckets(const LivePass& pass, std::size_t voter, LiveVoter& result) const;
    void collectWinners(const LivePass& pass, std::size_t voter, LiveVoter& result) const;

    std::shared_ptr<const LiveLogits> m_logits;
    TemperatureKernel m_kernel;
    LiveWorkers m_workers;
    LiveEdges m_edges;
    LiveEdges m_winnerEdges;
    std::vector<std::size_t> m_allMembers;
    std::size_t m_sectionBlocks = 1;
    std::size_t m_sections = 1;
    std::vector<LiveScratch> m_scratch;        // a worker each
    std::vector<std::vector<LiveSums>> m_sums; // [section][voter]
};

} // namespace candor
