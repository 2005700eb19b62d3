// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/window_actions.h"

#include <QAction>
#include <QKeySequence>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace candor::ui {

WindowActions::WindowActions(QMainWindow& window, QMenu& fit) : QObject(&window), m_window(window) {
    QMenuBar& bar = *window.menuBar();
    addFileMenu(bar);
    addViewMenu(bar);
    addTracksMenu(bar);
    addArchiveMenu(bar);
    addTemperatureMenu(bar, fit);
    addHelpMenu(bar);
}

QAction* WindowActions::add(const QString& text, const QList<QKeySequence>& shortcuts,
                            const QString& toolTip) {
    auto* action = new QAction(text, this);
    action->setShortcuts(shortcuts);
    action->setToolTip(toolTip);
    action->setStatusTip(toolTip);
    m_window.addAction(action);
    m_all << action;
    return action;
}

void WindowActions::addFileMenu(QMenuBar& bar) {
    QMenu* menu = bar.addMenu(tr("&File"));
    open = add(tr("&Open…"), {QKeySequence::Open},
               tr("Open a project, sound files, playlists, models or logits."));
    openFolder = add(tr("Open &folder…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_O},
                     tr("Open all sound in a folder and below it."));
    openDataSet =
        add(tr("Open d&ata set…"), {Qt::CTRL | Qt::Key_D},
            tr("Open a folder laid out as FMA, NSynth, GTZAN and others are published, or a "
               "folder a class: choose its split and classes first."));
    addModels = add(tr("Add &models…"), {Qt::CTRL | Qt::Key_M},
                    tr("Add TorchScript files that listen to the tracks."));
    demo = add(tr("Try the &demo"), {},
               tr("Open four ensembles and a validation split, and five networks that listen to "
                  "a dozen notes; all of it comes with Candor."));
    addProjectActions();
    exportFigure = add(tr("&Export figure…"), {Qt::CTRL | Qt::Key_E},
                       tr("Save the diagram in focus as PNG, SVG or PDF."));
    copyFigure = add(tr("&Copy figure"), {Qt::CTRL | Qt::SHIFT | Qt::Key_C},
                     tr("Put the diagram in focus on the clipboard."));
    closeDataSet = add(tr("&Close data set"), {QKeySequence::Close},
                       tr("Close the data set shown. Its file stays as it is."));
    quit = add(tr("&Quit"), {QKeySequence::Quit}, tr("Close the window."));
    menu->addActions({open, openFolder, openDataSet, addModels});
    recent = menu->addMenu(tr("Open &recent"));
    menu->addAction(demo);
    menu->addSeparator();
    menu->addActions({saveProject, saveProjectAs, cache});
    menu->addSeparator();
    menu->addAction(exportFigure);
    menu->addAction(copyFigure);
    menu->addSeparator();
    menu->addAction(closeDataSet);
    menu->addAction(quit);
}

void WindowActions::addProjectActions() {
    saveProject = add(tr("&Save project"), {QKeySequence::Save},
                      tr("Give the project a name. From then on it is saved as you go."));
    saveProjectAs = add(tr("Sa&ve project as…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_S},
                        tr("Go on with a copy of the project under another name."));
    cache = add(tr("Cac&he…"), {}, tr("See what is kept of files that were heard, and empty it."));
}

void WindowActions::addViewMenu(QMenuBar& bar) {
    QMenu* menu = bar.addMenu(tr("&View"));
    nextDataSet = add(tr("&Next data set"), {Qt::CTRL | Qt::Key_Tab, Qt::CTRL | Qt::Key_PageDown},
                      tr("Show the next open data set."));
    previousDataSet = add(tr("&Previous data set"),
                          {Qt::CTRL | Qt::SHIFT | Qt::Key_Tab, Qt::CTRL | Qt::Key_PageUp},
                          tr("Show the open data set before this one."));
    allDataSets = add(tr("&All data sets"), {Qt::CTRL | Qt::Key_0},
                      tr("Show all open data sets side by side on common axes."));
    filterFiles = add(tr("&Filter files"), {QKeySequence::Find},
                      tr("Type a part of a name, true or predicted class."));
    clearSelection =
        add(tr("C&lear selection"), {Qt::Key_Escape}, tr("Select no files, in any view."));
    logCounts = add(tr("Log &counts"), {}, tr("Counts per bucket on a logarithmic axis."));
    rowShares = add(tr("Row &shares"), {},
                    tr("Cells of the confusion matrix as shares of their true class."));
    fullScreen = add(tr("F&ull screen"), {QKeySequence(Qt::Key_F11)},
                     tr("Use the whole screen, or stop using it."));
    for (QAction* action : {logCounts, rowShares, fullScreen}) {
        action->setCheckable(true);
    }
    menu->addActions({nextDataSet, previousDataSet, allDataSets});
    menu->addSeparator();
    menu->addActions({filterFiles, clearSelection});
    menu->addSeparator();
    menu->addActions({logCounts, rowShares, fullScreen});
}

void WindowActions::addTracksMenu(QMenuBar& bar) {
    QMenu* menu = bar.addMenu(tr("T&racks"));
    tracks = add(tr("Show &tracks"), {Qt::CTRL | Qt::Key_L},
                 tr("Show the sound files and the models that listen to them."));
    listen = add(tr("&Analyse"), {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter},
                 tr("Listen to the tracks that wait, or stop listening."));
    play = add(tr("&Play or pause"), {Qt::Key_Space}, tr("Play the track shown, or pause it."));
    nextTrack = add(tr("&Next track"), {Qt::Key_J}, tr("Show the track below."));
    previousTrack = add(tr("Pre&vious track"), {Qt::Key_K}, tr("Show the track above."));
    retryFailed = add(tr("&Retry failed"), {}, tr("Hear the files again that gave nothing."));
    exploreTracks = add(tr("E&xplore the tracks"), {},
                        tr("Open what was heard as a data set. Diagrams need labels."));
    saveLogits = add(tr("Save &logits…"), {},
                     tr("Save what was heard as a .npz file that Candor opens again."));
    saveTable = add(tr("&Save table…"), {},
                    tr("Save a row a track as CSV, at the temperature shown, with every class."));
    menu->addActions({tracks, listen, retryFailed});
    menu->addSeparator();
    menu->addActions({play, nextTrack, previousTrack});
    menu->addSeparator();
    menu->addActions({exploreTracks, saveLogits, saveTable});
    // In tables and diagrams alone, or no button could be pressed by its key.
    for (QAction* action : {play, nextTrack, previousTrack}) {
        m_window.removeAction(action);
        action->setShortcutContext(Qt::WidgetShortcut);
    }
}

void WindowActions::addTemperatureMenu(QMenuBar& bar, QMenu& fit) {
    QMenu* menu = bar.addMenu(tr("&Temperature"));
    resetTemperature = add(tr("T = &1"), {Qt::Key_0}, tr("The logits as they are."));
    bestTemperature = add(tr("T*"), {Qt::Key_Asterisk},
                          tr("The temperature with the best value of the measure shown, on the "
                             "data shown."));
    storeTemperature = add(tr("S&tore T with the models…"), {},
                           tr("Write the temperature that was fitted, and on what, into the "
                              "descriptions of the models that run, so that it travels with "
                              "them."));
    softer = add(tr("&Softer by 0.01"), {Qt::Key_BracketRight}, tr("Raise the temperature."));
    sharper = add(tr("S&harper by 0.01"), {Qt::Key_BracketLeft}, tr("Lower the temperature."));
    // Not the braces as well: an English keyboard sends both at once, and neither would be taken.
    muchSofter = add(tr("Softer by 0.1"), {Qt::SHIFT | Qt::Key_BracketRight},
                     tr("Raise the temperature in a bigger step."));
    muchSharper = add(tr("Sharper by 0.1"), {Qt::SHIFT | Qt::Key_BracketLeft},
                      tr("Lower the temperature in a bigger step."));
    menu->addActions({resetTemperature, bestTemperature});
    menu->addMenu(&fit);
    menu->addAction(storeTemperature);
    menu->addSeparator();
    menu->addActions({softer, sharper, muchSofter, muchSharper});
}

void WindowActions::addHelpMenu(QMenuBar& bar) {
    QMenu* menu = bar.addMenu(tr("&Help"));
    keys = add(tr("&Keys"), {Qt::Key_F1, Qt::Key_Question}, tr("Every key on one sheet."));
    about = add(tr("&About Candor"), {}, tr("Version, licence and the paper behind the figures."));
    menu->addActions({keys, about});
}

QList<QAction*> WindowActions::needingData() const {
    return {exportFigure, copyFigure,       closeDataSet,    nextDataSet, previousDataSet,
            allDataSets,  filterFiles,      clearSelection,  logCounts,   rowShares,
            softer,       resetTemperature, bestTemperature, sharper,     muchSofter,
            muchSharper,  storeTemperature};
}

QList<QAction*> WindowActions::ofTemperature() const {
    return {softer, resetTemperature, sharper, muchSofter, muchSharper};
}

QList<QAction*> WindowActions::needingTracks() const {
    return {listen,      play,          nextTrack,  previousTrack,
            retryFailed, exploreTracks, saveLogits, saveTable};
}

QList<QAction*> WindowActions::withKeys() const {
    QList<QAction*> found;
    for (QAction* action : m_all) {
        if (!action->shortcut().isEmpty()) {
            found << action;
        }
    }
    return found;
}

} // namespace candor::ui

#include "moc_window_actions.cpp"
