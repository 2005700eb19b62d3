// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace candor::ui {

class CalibrationSession;

/// A tab for the tracks when there are any, one for each open data set and, with two or more, one
/// for all of them side by side.
class DataSetTabs : public QTabBar {
    Q_OBJECT

public:
    explicit DataSetTabs(CalibrationSession& session, QWidget* parent = nullptr);

    void setHasTracks(bool has);
    void setShowsTracks(bool shows); // rather than the current data set

Q_SIGNALS:
    void tracksWanted();
    void dataSetsWanted(); // one of them, or all

public Q_SLOTS:
    void showNext();
    void showPrevious();
    void showAt(int index); // the index-th data set, from 0; nothing past the last

private:
    void rebuild();
    void showCurrent();
    void step(int by);
    void choose(int index);

    CalibrationSession& m_session;
    bool m_hasTracks = false;
    bool m_showsTracks = false;
};

} // namespace candor::ui
