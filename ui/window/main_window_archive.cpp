// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/decision_histogram.h"
#include "panels/acceptance_panel.h"
#include "panels/archive_page.h"
#include "panels/archive_steps.h"
#include "panels/archive_table.h"
#include "panels/data_set_tabs.h"
#include "panels/listen_page.h"
#include "panels/message_strip.h"
#include "panels/track_panel.h"
#include "session/archive_session.h"
#include "session/listen_session.h"
#include "window/archive_review.h"
#include "window/demo_files.h"
#include "window/listen_opening.h"
#include "window/main_window.h"
#include "window/start_page.h"
#include "window/window_actions.h"
#include "window/writing_actions.h"

#include <QAction>
#include <QStackedWidget>
#include <QTableView>

namespace candor::ui {

bool MainWindow::showsArchive() const {
    return m_showsArchive && m_archive != nullptr;
}

ListenTemperature* MainWindow::soundTemperature() {
    if (showsTracks()) {
        return &m_listen->temperature();
    }
    return showsArchive() ? &m_archive->temperature() : nullptr;
}

void MainWindow::connectArchive() {
    connect(m_actions->archive, &QAction::triggered, this, [this] { showArchive(true); });
    connect(m_start, &StartPage::archiveWanted, m_actions->archive, &QAction::trigger);
    connect(m_tabs, &DataSetTabs::archiveWanted, this, [this] { showArchive(true); });
    const auto withFiles = [this](QAction* action, void (ArchiveTable::*deed)()) {
        connect(action, &QAction::triggered, this, [this, deed] {
            if (showsArchive() && !m_archive->isReviewing()) {
                (m_archive->files().*deed)();
            }
        });
    };
    withFiles(m_actions->accept, &ArchiveTable::accept);
    withFiles(m_actions->reject, &ArchiveTable::reject);
    withFiles(m_actions->skip, &ArchiveTable::skip);
    withFiles(m_actions->editClass, &ArchiveTable::editClass);
    withFiles(m_actions->undoDecision, &ArchiveTable::undo);
    connect(m_actions->focusTable, &QAction::triggered, this, [this] {
        if (showsArchive() && !m_archive->isReviewing()) {
            m_archive->files().table().setFocus(Qt::ShortcutFocusReason);
        }
    });
    connectWriting(*this);
    connectReview(*this);
    const ArchiveSession* archive = &m_listening->archive();
    connect(archive, &ArchiveSession::decisionsChanged, this, &MainWindow::showArchiveActions);
    connect(archive, &ArchiveSession::frameChanged, this, &MainWindow::showArchiveActions);
}

void MainWindow::makeArchivePage() {
    m_archive = new ArchivePage(m_listening->session(), m_listening->archive(),
                                [this] { return m_listening->memberNames(); });
    m_pages->addWidget(m_archive);
    connectArchivePage();
    restoreArchivePage();
}

void MainWindow::connectArchivePage() {
    ArchiveSteps* steps = &m_archive->steps();
    connect(steps, &ArchiveSteps::filesWanted, m_actions->open, &QAction::trigger);
    connect(steps, &ArchiveSteps::folderWanted, m_actions->openFolder, &QAction::trigger);
    connect(steps, &ArchiveSteps::modelsWanted, m_actions->addModels, &QAction::trigger);
    connect(steps, &ArchiveSteps::demoModelsWanted, this,
            [this] { m_listening->addModels({demoModels()}); });
    connect(steps, &ArchiveSteps::listenWanted, m_actions->listen, &QAction::trigger);
    connect(steps, &ArchiveSteps::reviewWanted, m_actions->review, &QAction::trigger);
    connect(steps, &ArchiveSteps::writeWanted, m_actions->writeTags, &QAction::trigger);
    connect(steps, &ArchiveSteps::historyWanted, m_actions->tagHistory, &QAction::trigger);
    connect(steps, &ArchiveSteps::exportWanted, m_actions->exportArchive, &QAction::trigger);
    connect(m_listening, &ListenOpening::searchingChanged, steps, &ArchiveSteps::setSearching);
    connect(m_listening, &ListenOpening::skipped, steps, &ArchiveSteps::addSkipped);
    connect(m_archive, &ArchivePage::failed, this, [this](const QString& sentence) {
        m_messages->add(MessageStrip::Kind::Error, sentence);
    });
    m_archive->files().table().addActions(
        {m_actions->play, m_actions->nextTrack, m_actions->previousTrack});
    for (QWidget* place :
         std::initializer_list<QWidget*>{&m_archive->files().table(), &m_archive->track(),
                                         &m_archive->acceptance().histogram()}) {
        place->addActions({m_actions->accept, m_actions->reject, m_actions->skip,
                           m_actions->editClass, m_actions->review});
    }
}

void MainWindow::showArchive(bool shows) {
    if (shows == showsArchive()) {
        return;
    }
    m_showsArchive = shows;
    m_showsTracks = m_showsTracks && !shows;
    if (shows && m_archive == nullptr) {
        makeArchivePage();
    }
    showPage();
    if (shows) {
        m_archive->setFocus();
    }
}

void MainWindow::showArchiveActions() {
    const ArchiveSession& archive = m_listening->archive();
    const bool hasProposals = showsArchive() && archive.frame().prediction.size() > 0;
    for (QAction* action : m_actions->ofArchive()) {
        action->setEnabled(hasProposals);
    }
    m_actions->undoDecision->setEnabled(showsArchive() && archive.canUndo());
    m_actions->focusTable->setEnabled(showsArchive());
}

} // namespace candor::ui
