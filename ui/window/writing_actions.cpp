// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/writing_actions.h"

#include "session/archive_session.h"
#include "window/archive_writing.h"
#include "window/listen_opening.h"
#include "window/main_window.h"
#include "window/message_time.h"
#include "window/window_actions.h"

#include <QAction>
#include <QStatusBar>

namespace candor::ui {
namespace {} // namespace

ArchiveWriting* connectWriting(MainWindow& window) {
    ListenOpening* listening = &window.listening();
    const ArchiveSession* archive = &listening->archive();
    auto* writing = new ArchiveWriting(
        listening->archive(), [listening] { return listening->memberNames(); }, window.messages(),
        window);
    const WindowActions& actions = window.windowActions();
    QObject::connect(actions.writeTags, &QAction::triggered, writing, &ArchiveWriting::write);
    QObject::connect(actions.tagHistory, &QAction::triggered, writing,
                     &ArchiveWriting::showHistory);
    QObject::connect(actions.undoLastWrite, &QAction::triggered, writing,
                     &ArchiveWriting::undoLast);
    QObject::connect(actions.exportArchive, &QAction::triggered, writing,
                     &ArchiveWriting::chooseExport);
    // Proposals are worked out once the archive is looked at: from then on tags are wanted, too.
    QObject::connect(archive, &ArchiveSession::frameChanged, writing, &ArchiveWriting::followTags);
    QObject::connect(writing, &ArchiveWriting::said, &window, [&window](const QString& sentence) {
        window.statusBar()->showMessage(sentence, MessageTime);
    });
    return writing;
}

} // namespace candor::ui
