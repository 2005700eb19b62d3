// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

QT_FORWARD_DECLARE_CLASS(QAction)
QT_FORWARD_DECLARE_CLASS(QMainWindow)
QT_FORWARD_DECLARE_CLASS(QMenu)
QT_FORWARD_DECLARE_CLASS(QMenuBar)

namespace candor::ui {

/// Everything that the window can be asked to do, with its keys, and the menus that list it. What
/// an action does is connected by the window.
class WindowActions : public QObject {
    Q_OBJECT

public:
    /// Adds the actions to the window, so that their keys work, and fills its menu bar. `fit` is
    /// shown under Temperature.
    WindowActions(QMainWindow& window, QMenu& fit);

    QAction* open = nullptr;
    QAction* openFolder = nullptr;
    QAction* openDataSet = nullptr;
    QAction* addModels = nullptr;
    QAction* demo = nullptr;
    QAction* saveProject = nullptr;
    QAction* saveProjectAs = nullptr;
    QAction* cache = nullptr;
    QAction* exportFigure = nullptr;
    QAction* copyFigure = nullptr;
    QAction* closeDataSet = nullptr;
    QAction* quit = nullptr;
    QAction* filterFiles = nullptr;
    QAction* clearSelection = nullptr;
    QAction* nextDataSet = nullptr;
    QAction* previousDataSet = nullptr;
    QAction* allDataSets = nullptr;
    QAction* logCounts = nullptr; // checkable
    QAction* rowShares = nullptr; // checkable
    QAction* fullScreen = nullptr;
    QAction* resetTemperature = nullptr;
    QAction* bestTemperature = nullptr;
    QAction* storeTemperature = nullptr; // with models
    QAction* softer = nullptr;           // T up by 0.01
    QAction* sharper = nullptr;          // T down by 0.01
    QAction* muchSofter = nullptr;
    QAction* muchSharper = nullptr;
    QAction* tracks = nullptr; // the page
    QAction* listen = nullptr; // Analyse, Cancel or Continue
    QAction* play = nullptr;
    QAction* nextTrack = nullptr;
    QAction* previousTrack = nullptr;
    QAction* retryFailed = nullptr;
    QAction* exploreTracks = nullptr;
    QAction* saveLogits = nullptr;
    QAction* saveTable = nullptr;
    QAction* archive = nullptr; // the page
    QAction* accept = nullptr;
    QAction* reject = nullptr;
    QAction* skip = nullptr;
    QAction* editClass = nullptr;
    QAction* undoDecision = nullptr;
    QAction* focusTable = nullptr;
    QAction* review = nullptr;
    QAction* writeTags = nullptr;
    QAction* tagHistory = nullptr;
    QAction* undoLastWrite = nullptr;
    QAction* exportArchive = nullptr; // asks as what
    QAction* keys = nullptr;
    QAction* about = nullptr;
    QMenu* recent = nullptr;

    /// Those that need an open data set.
    [[nodiscard]] QList<QAction*> needingData() const;
    /// Those of them that the tracks answer as well.
    [[nodiscard]] QList<QAction*> ofTemperature() const;
    /// Those that need tracks.
    [[nodiscard]] QList<QAction*> needingTracks() const;
    /// Those that decide about files of the archive.
    [[nodiscard]] QList<QAction*> ofArchive() const;
    /// All with a key, in the order of the menus: the sheet of keys.
    [[nodiscard]] QList<QAction*> withKeys() const;

private:
    QAction* add(const QString& text, const QList<QKeySequence>& shortcuts, const QString& toolTip);
    void addFileMenu(QMenuBar& bar);
    void addProjectActions();
    void addViewMenu(QMenuBar& bar);
    void addTracksMenu(QMenuBar& bar);
    void addArchiveMenu(QMenuBar& bar); // window_actions_archive.cpp
    void addTemperatureMenu(QMenuBar& bar, QMenu& fit);
    void addHelpMenu(QMenuBar& bar);

    QMainWindow& m_window;
    QList<QAction*> m_all;
};

} // namespace candor::ui
