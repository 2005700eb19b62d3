// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calibration/exact_pass.h"
#include "calibration/instruction_set.h"
#include "classification/temperature.h"

#include <cstddef>
#include <cstdint>

namespace candor {

/// Exact figures of one run of files at one temperature, in double precision. The same bits in
/// every instruction set.
struct ExactKernel {
    /// The mean posteriors of the view's members, in scratch.ensemble.
    void (*average)(const ExactPass& pass, ExactRun& run, Temperature temperature,
                    ExactScratch& scratch);
    /// The same, and adds to `totals` from voter `first` on what is counted: members in order if
    /// they are judged, then the ensemble, whose winners stay in `scratch`.
    void (*tally)(const ExactPass& pass, ExactRun& run, Temperature temperature,
                  ExactScratch& scratch, ExactTotals& totals, std::size_t first);
    /// Of `rows` rows of sixteen decisions, 1 + the bucket each, 0 for NotCounted: a byte each,
    /// `words` holding eight rows of a lane, the last in the lowest byte; rows to spare are 0.
    void (*findBuckets)(const ExactBuckets& buckets, const double* decisions, std::size_t rows,
                        std::uint64_t* words);
};

/// The set must be supported.
[[nodiscard]] ExactKernel exactKernel(InstructionSet set) noexcept;

} // namespace candor
