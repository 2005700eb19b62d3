// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/window_actions.h"

#include <QAction>
#include <QKeySequence>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

// The menu of the archive.
namespace candor::ui {

void WindowActions::addArchiveMenu(QMenuBar& bar) {
    QMenu* menu = bar.addMenu(tr("&Archive"));
    archive = add(tr("Show &archive"), {Qt::CTRL | Qt::SHIFT | Qt::Key_A},
                  tr("Decide what the models propose, and write tags."));
    accept = add(tr("A&ccept"), {Qt::Key_A}, tr("Accept what is proposed for the selected files."));
    reject = add(tr("Re&ject"), {Qt::Key_X}, tr("Write nothing into the selected files."));
    skip = add(tr("&Skip"), {Qt::Key_S}, tr("Leave the selected files open, to be reviewed."));
    editClass = add(tr("Choose cl&ass…"), {Qt::Key_E},
                    tr("Another class for the selected files; keys 1 to 9 choose one at once."));
    undoDecision = add(tr("&Undo decision"), {QKeySequence::Undo},
                       tr("Take the last decision back. Tags are undone in the history."));
    focusTable = add(tr("Go to the &table"), {Qt::Key_T}, tr("Put the focus on the files."));
    review = add(tr("&Review"), {Qt::Key_R},
                 tr("One file at a time, those nearest the line first, or a sample that checks "
                    "whether the confidences can be trusted."));
    writeTags = add(tr("&Write tags…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_W},
                    tr("Show every change first, then write the tags of the accepted files."));
    tagHistory = add(tr("&History…"), {}, tr("Everything that was written, to be undone."));
    undoLastWrite = add(tr("Undo &last write"), {},
                        tr("Make the files of the last write of tags what they were."));
    exportArchive = add(tr("E&xport…"), {},
                        tr("Save the decisions as a table, as JSON lines or as Audacity labels."));
    menu->addAction(archive);
    menu->addSeparator();
    menu->addActions({accept, reject, skip, editClass, undoDecision});
    menu->addSeparator();
    menu->addActions({focusTable, review, writeTags, tagHistory, undoLastWrite});
    menu->addSeparator();
    menu->addAction(exportArchive);
    // In the table, the histogram and the track alone, or nothing could be typed elsewhere.
    for (QAction* action : {accept, reject, skip, editClass, review}) {
        m_window.removeAction(action);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    }
}

QList<QAction*> WindowActions::ofArchive() const {
    return {accept, reject, skip, editClass, undoDecision, focusTable, review, writeTags};
}

} // namespace candor::ui
