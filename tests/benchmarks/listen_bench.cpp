// SPDX-License-Identifier: GPL-3.0-or-later
// Is the window awake while it listens? Drops a hundred thousand files on it, adds the demo's five
// networks, lets them listen for a while and moves the temperature; prints the longest time between
// two rounds of the event loop, by the clock and in processor time of the window's own thread (on a
// machine that others use as well, the clock counts their turns, too). Needs the LibTorch plugin.
//
//     QT_QPA_PLATFORM=offscreen listen_bench [files]
#include "panels/listen_page.h"
#include "panels/tracks_panel.h"
#include "session/listen_session.h"
#include "window/listen_opening.h"
#include "window/main_window.h"
#include "window/window_actions.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <functional>
#include <string>

namespace {

namespace fs = std::filesystem;
using candor::ui::ListenPhase;
using candor::ui::MainWindow;

double threadMilliseconds() {
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

void waitUntil(const std::function<bool()>& done, int mostSeconds) {
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
void makeTree(const fs::path& folder, int files) {
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

double seconds(const QElapsedTimer& clock) {
    return static_cast<double>(clock.nsecsElapsed()) * 1e-9;
}

void measure(MainWindow& window, const fs::path& folder, int files) {
    auto& session = window.listening().session();
    Gaps gaps;
    QElapsedTimer clock;
    clock.start();
    window.open({folder});
    waitUntil([&] { return session.tracks().size() == static_cast<std::size_t>(files); }, 120);
    gaps.report("files dropped and listed", seconds(clock));

    clock.start();
    window.open({fs::path(CANDOR_DEMO_DATA) / "models"});
    waitUntil([&] { return session.counts().done > 0; }, 120);
    gaps.report("LibTorch and networks", seconds(clock));

    clock.start();
    waitUntil([] { return false; }, 10);
    gaps.report("listening", seconds(clock));
    std::printf("  %zu files heard, %.0f x real time\n", session.counts().done,
                session.run().speed);

    window.listenPage()->tracks().table().sortByColumn(5, Qt::DescendingOrder);
    clock.start();
    for (int step = 0; step < 100; ++step) {
        session.setTemperature(1.0 + 0.01 * step);
        waitUntil([] { return false; }, 0);
        QEventLoop loop;
        QTimer::singleShot(10, &loop, &QEventLoop::quit);
        loop.exec();
    }
    gaps.report("slider, sorted, listening", seconds(clock));

    clock.start();
    window.windowActions().listen->trigger();
    waitUntil([&] { return session.run().phase == ListenPhase::Paused; }, 20);
    gaps.report("cancel", seconds(clock));
}

} // namespace

int main(int argc, char** argv) {
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Candor"));
    QCoreApplication::setApplicationName(QStringLiteral("listen_bench"));
    const int files = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const QTemporaryDir folder;
    makeTree(folder.path().toStdString(), files);
    MainWindow window;
    window.show();
    measure(window, folder.path().toStdString(), files);
    return 0;
}
