// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/vector_registers.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace candor::ui {

#if defined(__x86_64__)
namespace {

__attribute__((target("avx"))) void zeroUpper() {
    _mm256_zeroupper();
}

} // namespace

void clearUpperVectorRegisters() {
    if (__builtin_cpu_supports("avx")) {
        zeroUpper();
    }
}
#else
void clearUpperVectorRegisters() {}
#endif

} // namespace candor::ui
