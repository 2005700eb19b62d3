// SPDX-License-Identifier: GPL-3.0-or-later
// Is the window awake while it listens? Drops a hundred thousand files on it, adds the demo's five
// networks, lets them listen for a while and moves the temperature; prints the longest time between
// two rounds of the event loop, by the clock and in processor time of the window's own thread (on a
// machine that others use as well, the clock counts their turns, too). Needs the LibTorch plugin.
//
//     QT_QPA_PLATFORM=offscreen listen_bench [files]
#include "awake_window.h"

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

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>

namespace {

namespace fs = std::filesystem;
using candor::ui::ListenPhase;
using candor::ui::MainWindow;

using awake::Gaps;
using awake::makeTree;
using awake::seconds;
using awake::waitUntil;

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
