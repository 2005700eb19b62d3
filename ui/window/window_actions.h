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
    QAction* demo = nullptr;
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
    QAction* softer = nullptr;  // T up by 0.01
    QAction* sharper = nullptr; // T down by 0.01
    QAction* muchSofter = nullptr;
    QAction* muchSharper = nullptr;
    QAction* keys = nullptr;
    QAction* about = nullptr;
    QMenu* recent = nullptr;

    /// Those that need an open data set.
    [[nodiscard]] QList<QAction*> needingData() const;
    /// All with a key, in the order of the menus: the sheet of keys.
    [[nodiscard]] QList<QAction*> withKeys() const;

private:
    QAction* add(const QString& text, const QList<QKeySequence>& shortcuts, const QString& toolTip);
    void addFileMenu(QMenuBar& bar);
    void addViewMenu(QMenuBar& bar);
    void addTemperatureMenu(QMenuBar& bar, QMenu& fit);
    void addHelpMenu(QMenuBar& bar);

    QMainWindow& m_window;
    QList<QAction*> m_all;
};

} // namespace candor::ui
