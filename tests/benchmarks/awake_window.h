// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <functional>
#include <string>

/// What benchmarks of the window share: how long it was not awake, and many files to open.
namespace awake {

namespace fs = std::filesystem;

inline double threadMilliseconds() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) * 1e-6;
}

/// The longest pause between two ticks since the last report.
class Gaps {
public:
    Gaps() {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(5);
        QObject::connect(&m_timer, &QTimer::timeout, [this] { tick(); });
        m_timer.start();
        restart();
    }

    void report(const char* what, double seconds) {
        tick();
        std::printf("%-28s %7.2f s   longest pause %7.1f ms by the clock, %6.1f ms of work\n", what,
                    seconds, m_longest, m_longestWork);
        std::fflush(stdout);
        restart();
    }

    void restart() {
        m_clock.start();
        m_work = threadMilliseconds();
        m_longest = 0.0;
        m_longestWork = 0.0;
    }

private:
    void tick() {
        m_longest = std::max(m_longest, static_cast<double>(m_clock.nsecsElapsed()) * 1e-6);
        m_longestWork = std::max(m_longestWork, threadMilliseconds() - m_work);
        m_clock.start();
        m_work = threadMilliseconds();
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_work = 0.0;
    double m_longest = 0.0;
    double m_longestWork = 0.0;
};

inline void waitUntil(const std::function<bool()>& done, int mostSeconds) {
    QElapsedTimer clock;
    clock.start();
    while (!done() && clock.elapsed() < mostSeconds * 1000) {
        QEventLoop loop;
        QTimer::singleShot(10, &loop, &QEventLoop::quit);
        loop.exec();
    }
}

/// Hard links to a few files of a fifth of a second: a file system allows some tens of thousands
/// to one.
inline void makeTree(const fs::path& folder, int files) {
    constexpr int FilesAFolder = 1000;
    const fs::path note = fs::path(CANDOR_DEMO_DATA) / "notes" / "organ_electronic_009-037-025.wav";
    fs::path base;
    for (int index = 0; index < files; ++index) {
        const fs::path sub = folder / std::to_string(index / FilesAFolder);
        const fs::path path = sub / (std::to_string(index) + ".wav");
        if (index % FilesAFolder == 0) {
            fs::create_directories(sub);
            fs::copy_file(note, path);
            base = path;
        } else {
            fs::create_hard_link(base, path);
        }
    }
}

inline double seconds(const QElapsedTimer& clock) {
    return static_cast<double>(clock.nsecsElapsed()) * 1e-9;
}

} // namespace awake
