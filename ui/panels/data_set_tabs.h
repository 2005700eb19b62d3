// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace candor::ui {

class CalibrationSession;

/// Tabs for the tracks and for the archive when there are any tracks, one for each open data set
/// and, with two or more, one for all of them side by side.
class DataSetTabs : public QTabBar {
    Q_OBJECT

public:
    explicit DataSetTabs(CalibrationSession& session, QWidget* parent = nullptr);

    void setHasTracks(bool has);
    void setShowsTracks(bool shows);  // rather than the current data set
    void setShowsArchive(bool shows); // the same; its tab is there then, even without tracks

Q_SIGNALS:
    void tracksWanted();
    void archiveWanted();
    void dataSetsWanted(); // one of them, or all

public Q_SLOTS:
    void showNext();
    void showPrevious();
    void showAt(int index); // the index-th data set, from 0; nothing past the last

private:
    void rebuild();
    void showCurrent();
    void step(int by);
    [[nodiscard]] bool hasArchive() const { return m_hasTracks || m_showsArchive; }
    void choose(int index);

    CalibrationSession& m_session;
    bool m_hasTracks = false;
    bool m_showsTracks = false;
    bool m_showsArchive = false;
};

} // namespace candor::ui
