// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibration/instruction_set.h"

#include <initializer_list>

namespace candor {

bool isSupported(InstructionSet set) noexcept {
    switch (set) {
    case InstructionSet::Baseline:
        return true;
#if CANDOR_KERNEL_ON_X86_64
    case InstructionSet::Avx2:
        return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
    case InstructionSet::Avx512:
        return isSupported(InstructionSet::Avx2) && __builtin_cpu_supports("avx512f") &&
               __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512bw") &&
               __builtin_cpu_supports("avx512vl");
#endif
    default:
        return false;
    }
}

InstructionSet bestInstructionSet() noexcept {
    for (const InstructionSet set : {InstructionSet::Avx512, InstructionSet::Avx2}) {
        if (isSupported(set)) {
            return set;
        }
    }
    return InstructionSet::Baseline;
}

} // namespace candor
