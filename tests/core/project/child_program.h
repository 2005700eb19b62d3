// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <exception>
#include <functional>
#include <stdexcept>

namespace candor::test {

/// Runs `work` in a process of its own, which never comes back into the test: its value is the exit
/// status (255 for an exception, which is printed). Returns the process.
inline pid_t startChild(const std::function<int()>& work) {
    const pid_t child = ::fork();
    if (child < 0) {
        throw std::runtime_error("no process could be started");
    }
    if (child > 0) {
        return child;
    }
    int status = 255;
    try {
        status = work();
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
    }
    ::_exit(status);
}

/// The exit status; -1 where a signal ended it.
inline int finishChild(pid_t child) {
    int status = -1;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// From now on this process writes no file beyond that many bytes: a full disk that needs no right
/// to mount one. For a child, there is no way back.
inline void limitFileSize(rlim_t bytes) {
    std::signal(SIGXFSZ, SIG_IGN); // an error instead of the end
    const rlimit limit{bytes, bytes};
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

} // namespace candor::test
