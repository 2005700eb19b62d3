// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/resource.h>

namespace candor::fuzz {

/// 500 MB for all that this program does from here on. The address sanitizer needs terabytes of
/// addresses for itself, and then there is no limit.
inline void limitMemory() {
#ifndef __SANITIZE_ADDRESS__
    const rlimit memory{500'000'000, 500'000'000}; // bytes
    ::setrlimit(RLIMIT_AS, &memory);
#endif
}

} // namespace candor::fuzz
