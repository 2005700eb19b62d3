// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// x86-64 is where kernels are compiled for more than one set of vector instructions.
#if defined(__x86_64__)
#define CANDOR_KERNEL_ON_X86_64 1
#else
#define CANDOR_KERNEL_ON_X86_64 0
#endif

namespace candor {

/// The vector instructions that kernels are compiled for: 16, 32 or 64 bytes at once. Baseline is
/// what every processor of the architecture has; the others exist on x86-64 alone.
enum class InstructionSet { Baseline, Avx2, Avx512 };
[[nodiscard]] bool isSupported(InstructionSet set) noexcept;
[[nodiscard]] InstructionSet bestInstructionSet() noexcept;

} // namespace candor
