// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibration/temperature_kernel.h"

#include "calibration/live_edges.h"
#include "calibration/live_pass.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <limits>
#include <vector>

// The kernel is written once, in vectors of CANDOR_KERNEL_LANES lanes, and compiled once for each
// instruction set: with vectors wider or narrower than the registers it is several times slower.
// Only these functions are compiled for newer processors, so no inline function of the standard
// library can leak such instructions into the rest of the program.
// The parts build on each other in this order.
// clang-format off
#define CANDOR_KERNEL_LANES 4
#define CANDOR_KERNEL_TARGET
namespace candor::baseline {
#include "calibration/temperature_kernel_posterior.inc"
#include "calibration/temperature_kernel_tally.inc"
#include "calibration/temperature_kernel_section.inc"
} // namespace candor::baseline
#undef CANDOR_KERNEL_LANES
#undef CANDOR_KERNEL_TARGET

#if CANDOR_KERNEL_ON_X86_64
#define CANDOR_KERNEL_LANES 8
#define CANDOR_KERNEL_TARGET __attribute__((target("avx2,fma")))
namespace candor::avx2 {
#include "calibration/temperature_kernel_posterior.inc"
#include "calibration/temperature_kernel_tally.inc"
#include "calibration/temperature_kernel_section.inc"
} // namespace candor::avx2
#undef CANDOR_KERNEL_LANES
#undef CANDOR_KERNEL_TARGET

#define CANDOR_KERNEL_LANES 16
#define CANDOR_KERNEL_TARGET __attribute__((target("avx2,fma,avx512f,avx512dq,avx512bw,avx512vl")))
namespace candor::avx512 {
#include "calibration/temperature_kernel_posterior.inc"
#include "calibration/temperature_kernel_tally.inc"
#include "calibration/temperature_kernel_section.inc"
} // namespace candor::avx512
#undef CANDOR_KERNEL_LANES
#undef CANDOR_KERNEL_TARGET
#endif

// clang-format on

namespace candor {

TemperatureKernel temperatureKernel([[maybe_unused]] InstructionSet set) noexcept {
#if CANDOR_KERNEL_ON_X86_64
    if (set == InstructionSet::Avx512) {
        return avx512::runKernel;
    }
    if (set == InstructionSet::Avx2) {
        return avx2::runKernel;
    }
#endif
    return baseline::runKernel;
}

} // namespace candor
