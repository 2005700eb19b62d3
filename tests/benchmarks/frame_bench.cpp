// SPDX-License-Identifier: GPL-3.0-or-later
// A moving slider in the real window: from a new temperature until its frame is computed and every
// pane has painted it. Prints median, 95th percentile and maximum, and the memory held.
// Usage: frame_bench [LOGITS] (the demo's resnet by default); QT_QPA_PLATFORM=offscreen or xcb.
#include "dataset/logits_table.h"
#include "session/calibration_session.h"
#include "window/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <string>
#include <vector>

using namespace candor;
using namespace candor::ui;

namespace {

/// Resident memory in MB: of this process now ("VmRSS:") or at its peak ("VmHWM:").
double megabytes(const std::string& field) {
    std::ifstream status("/proc/self/status");
    std::string word;
    double kilobytes = 0.0;
    while (status >> word) {
        if (word == field) {
            status >> kilobytes;
        }
    }
    return kilobytes / 1024.0;
}

void processUntil(const bool& done) {
    while (!done) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

double percentile(std::vector<double> values, double share) {
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

std::vector<double> slide(CalibrationSession& session, int ticks) {
    bool arrived = false;
    const QObject context; // ends the connection with this function
    QObject::connect(&session, &CalibrationSession::frameChanged, &context,
                     [&arrived] { arrived = true; });
    std::vector<double> times;
    for (int tick = 0; tick < ticks; ++tick) {
        arrived = false;
        QElapsedTimer clock;
        clock.start();
        session.setTemperature(0.8 + 0.01 * tick);
        processUntil(arrived);
        QApplication::processEvents(); // the paint events that the frame has posted
        times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    return times;
}

} // namespace

int main(int argc, char** argv) {
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    const char* path = argc > 1 ? argv[1] : CANDOR_DEMO_DATA "/instruments-resnet.npz";
    MainWindow window;
    window.resize(1280, 720);
    window.show();
    bool ready = false;
    QObject::connect(&window.session(), &CalibrationSession::frameChanged, &window,
                     [&ready] { ready = true; });
    window.open({path});
    processUntil(ready);
    const auto& table = *window.session().current()->table;
    std::printf("%s: %zu files x %zu members x %zu classes\n", path, table.files(),
                table.logits.members(), table.classes.size());
    (void)slide(window.session(), 5); // the working copy is made with the first
    const std::vector<double> times = slide(window.session(), 150);
    std::printf("slider frame, computed and painted: median %.1f ms, 95 %% %.1f ms, max %.1f ms\n",
                percentile(times, 0.5), percentile(times, 0.95), percentile(times, 1.0));
    std::printf("memory: %.0f MB now, %.0f MB at the peak; logits %.0f MB\n", megabytes("VmRSS:"),
                megabytes("VmHWM:"),
                static_cast<double>(table.logits.shape().elements() *
                                    elementSize(table.logits.format().type)) /
                    1048576.0);
    return 0;
}
