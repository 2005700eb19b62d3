// SPDX-License-Identifier: GPL-3.0-or-later
#include "interrupt_watch.h"

#include "command.h"

#include <unistd.h>

#include <chrono>
#include <ctime>
#include <string_view>

namespace candor::cli {
namespace {

constexpr timespec Look{0, 20'000'000}; // how long the end of a command may wait for the watch
constexpr std::chrono::milliseconds Patience{100};

sigset_t watched() {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    return signals;
}

} // namespace

InterruptWatch::InterruptWatch() {
    const sigset_t signals = watched();
    ::pthread_sigmask(SIG_BLOCK, &signals, &m_before);
    m_thread = std::jthread([this](const std::stop_token& ended) { watch(ended); });
}

InterruptWatch::~InterruptWatch() {
    m_thread.request_stop();
    m_thread.join();
    ::pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
}

void InterruptWatch::watch(const std::stop_token& ended) {
    const sigset_t signals = watched();
    while (!ended.stop_requested()) {
        if (::sigtimedwait(&signals, nullptr, &Look) < 0 || m_committed) {
            continue;
        }
        m_stop.request_stop();
        if (m_waits) {
            continue;
        }
        std::this_thread::sleep_for(Patience);
        if (!ended.stop_requested()) {
            const std::string_view text =
                m_keeps ? "\r\033[Kcandor-cli: stopped; the project keeps what was heard\n"
                        : "\r\033[Kcandor-cli: stopped; nothing was written\n";
            static_cast<void>(::write(STDERR_FILENO, text.data(), text.size()) + 1);
            ::_exit(NothingDone);
        }
    }
}

} // namespace candor::cli
