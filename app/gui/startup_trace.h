// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

namespace candor::ui {
class MainWindow;
struct TrackCounts;
} // namespace candor::ui

namespace candor::gui {

/// With CANDOR_TRACE_STARTUP set, says on standard error how long after the start of main the
/// window first painted, every data set opened at the start had all its figures, and every track
/// was heard.
class StartupTrace : public QObject {
public:
    StartupTrace();
    void watch(ui::MainWindow& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void report(const char* what) const;
    void checkComplete(ui::MainWindow& window);
    void countHeard(const ui::TrackCounts& counts);

    QElapsedTimer m_clock;
    bool m_painted = false;
    bool m_shown = false;
    bool m_complete = false;
    bool m_heard = false;
};

} // namespace candor::gui
