// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace candor::ui {

class CalibrationSession;

/// A tab for each open data set and, with two or more, one for all of them side by side.
class DataSetTabs : public QTabBar {
    Q_OBJECT

public:
    explicit DataSetTabs(CalibrationSession& session, QWidget* parent = nullptr);

public Q_SLOTS:
    void showNext();
    void showPrevious();
    void showAt(int index); // the index-th data set, from 0; nothing past the last

private:
    void rebuild();
    void showCurrent();
    void step(int by);

    CalibrationSession& m_session;
};

} // namespace candor::ui
