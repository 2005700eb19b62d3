// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibration/exact_kernel.h"

#include <algorithm>
#include <cstdint>
#include <span>

// Written once and compiled for each instruction set, as temperature_kernel.cpp; here without fused
// multiplications, so that all give the same bits. The parts build on each other in this order.
// clang-format off
#define CANDOR_EXACT_LANES 2
#define CANDOR_EXACT_TARGET
namespace candor::exact_baseline {
#include "classification/exact_math.inc"
#include "calibration/exact_kernel_posterior.inc"
#include "calibration/exact_kernel_count.inc"
#include "calibration/exact_kernel_tally.inc"
} // namespace candor::exact_baseline
#undef CANDOR_EXACT_LANES
#undef CANDOR_EXACT_TARGET

#if CANDOR_KERNEL_ON_X86_64
#define CANDOR_EXACT_LANES 4
#define CANDOR_EXACT_TARGET __attribute__((target("avx2")))
namespace candor::exact_avx2 {
#include "classification/exact_math.inc"
#include "calibration/exact_kernel_posterior.inc"
#include "calibration/exact_kernel_count.inc"
#include "calibration/exact_kernel_tally.inc"
} // namespace candor::exact_avx2
#undef CANDOR_EXACT_LANES
#undef CANDOR_EXACT_TARGET

#define CANDOR_EXACT_LANES 8
#define CANDOR_EXACT_TARGET __attribute__((target("avx2,avx512f,avx512dq,avx512bw,avx512vl")))
namespace candor::exact_avx512 {
#include "classification/exact_math.inc"
#include "calibration/exact_kernel_posterior.inc"
#include "calibration/exact_kernel_count.inc"
#include "calibration/exact_kernel_tally.inc"
} // namespace candor::exact_avx512
#undef CANDOR_EXACT_LANES
#undef CANDOR_EXACT_TARGET
#endif
// clang-format on

namespace candor {

ExactKernel exactKernel([[maybe_unused]] InstructionSet set) noexcept {
#if CANDOR_KERNEL_ON_X86_64
    if (set == InstructionSet::Avx512) {
        return {exact_avx512::averageRun, exact_avx512::tallyRun, exact_avx512::findBuckets};
    }
    if (set == InstructionSet::Avx2) {
        return {exact_avx2::averageRun, exact_avx2::tallyRun, exact_avx2::findBuckets};
    }
#endif
    return {exact_baseline::averageRun, exact_baseline::tallyRun, exact_baseline::findBuckets};
}

} // namespace candor
