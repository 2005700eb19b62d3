// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/resource.h>

#include <csignal>

namespace candor::test {

/// From now on this process writes no file beyond that many bytes: a full disk that needs no right
/// to mount one. For a forked child, there is no way back.
inline void limitFileSize(rlim_t bytes) {
    std::signal(SIGXFSZ, SIG_IGN); // an error instead of the end
    const rlimit limit{bytes, bytes};
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

} // namespace candor::test
