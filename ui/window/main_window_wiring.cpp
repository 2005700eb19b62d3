// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/logits_table.h"
#include "panels/archive_page.h"
#include "panels/archive_table.h"
#include "panels/data_set_tabs.h"
#include "panels/explore_page.h"
#include "panels/grid_page.h"
#include "panels/listen_page.h"
#include "panels/message_strip.h"
#include "panels/temperature_bar.h"
#include "panels/track_panel.h"
#include "panels/tracks_panel.h"
#include "session/calibration_session.h"
#include "tasks/session_updates.h"
#include "text/number_text.h"
#include "window/file_questions.h"
#include "window/key_sheet.h"
#include "window/main_window.h"
#include "window/project_opening.h"
#include "window/recent_files.h"
#include "window/start_page.h"
#include "window/window_actions.h"

#include <QAction>
#include <QCoreApplication>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QShortcut>
#include <QStackedWidget>

namespace candor::ui {

void MainWindow::connectActions() {
    connect(m_actions->open, &QAction::triggered, this, [this] { open(askForFiles(this)); });
    connect(m_actions->openFolder, &QAction::triggered, this, [this] { open(askForFolder(this)); });
    connect(m_actions->demo, &QAction::triggered, this, &MainWindow::openDemo);
    connect(m_actions->exportFigure, &QAction::triggered, this, [this] {
        if (showsTracks()) {
            m_listen->track().exportFigure();
        } else if (showsArchive()) {
            m_archive->track().exportFigure();
        } else {
            exportFigure(figureInFocus());
        }
    });
    connect(m_actions->copyFigure, &QAction::triggered, this,
            [this] { copyFigure(figureInFocus()); });
    connect(m_actions->closeDataSet, &QAction::triggered, this, [this] {
        if (const OpenDataSet* current = m_session->current()) {
            m_session->close(current->id);
        }
    });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->recent, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    connect(m_actions->keys, &QAction::triggered, this, &MainWindow::showKeys);
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_start, &StartPage::openWanted, m_actions->open, &QAction::trigger);
    connect(m_start, &StartPage::demoWanted, m_actions->demo, &QAction::trigger);
    connect(m_start, &StartPage::recentWanted, this,
            [this](const QString& path) { open({path.toStdString()}); });
}

void MainWindow::connectViewActions() {
    connect(m_actions->nextDataSet, &QAction::triggered, m_tabs, &DataSetTabs::showNext);
    connect(m_actions->previousDataSet, &QAction::triggered, m_tabs, &DataSetTabs::showPrevious);
    connect(m_actions->allDataSets, &QAction::triggered, this, [this] {
        m_session->showAll();
        showSets();
    });
    connect(m_actions->filterFiles, &QAction::triggered, this, [this] {
        if (showsTracks()) {
            m_listen->tracks().focusFilter();
        } else if (showsArchive() && !m_archive->isReviewing()) {
            m_archive->files().focusFilter();
        } else if (m_explore != nullptr && m_session->current() != nullptr) {
            m_explore->focusFilter();
        }
    });
    connect(m_actions->clearSelection, &QAction::triggered, m_session.get(),
            &CalibrationSession::clearSelection);
    connect(m_actions->fullScreen, &QAction::toggled, this, [this](bool full) {
        setWindowState(full ? windowState() | Qt::WindowFullScreen
                            : windowState() & ~Qt::WindowFullScreen);
    });
    addDataSetKeys();
}

void MainWindow::addDataSetKeys() {
    for (int index = 0; index < 9; ++index) {
        const auto key = static_cast<Qt::Key>(Qt::Key_1 + index);
        auto* shortcut = new QShortcut(Qt::CTRL | key, this);
        connect(shortcut, &QShortcut::activated, m_tabs, [this, index] { m_tabs->showAt(index); });
    }
}

void MainWindow::connectSession() {
    CalibrationSession* session = m_session.get();
    connect(session, &CalibrationSession::dataSetsChanged, this, &MainWindow::showEmptyState);
    connect(session, &CalibrationSession::currentChanged, this, &MainWindow::showPage);
    connect(session, &CalibrationSession::currentChanged, this, &MainWindow::showSelection);
    connect(session, &CalibrationSession::selectionChanged, this, &MainWindow::showSelection);
    connect(m_updates.get(), &SessionUpdates::bucketFound, this, &MainWindow::selectBucket);
    connect(m_updates.get(), &SessionUpdates::failed, this, [this](const QString& reason) {
        m_messages->add(MessageStrip::Kind::Error,
                        tr("The figures could not be computed: %1.").arg(reason));
    });
}

void MainWindow::fillRecentMenu() {
    QMenu* menu = m_actions->recent;
    menu->clear();
    for (const QString& path : m_recent->paths()) {
        QAction* action = menu->addAction(QFileInfo(path).fileName());
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { open({path.toStdString()}); });
    }
    menu->setToolTipsVisible(true);
    if (menu->isEmpty()) {
        menu->addAction(tr("No files yet"))->setEnabled(false);
    } else {
        menu->addSeparator();
        menu->addAction(tr("&Forget these files"), m_recent, &RecentFiles::clear);
    }
}

void MainWindow::showEmptyState() {
    const bool isEmpty = m_session->dataSets().empty();
    if (!isEmpty && m_explore == nullptr) {
        makeExplorePage();
    }
    const bool isFirst = !isEmpty && soundTemperature() == nullptr && m_temperature->isHidden();
    showPage();
    if (isFirst) {
        m_temperature->setFocus(); // the arrow keys move what a newcomer wants to see moving
    }
}

/// What can be done with what is shown.
void MainWindow::showMenus() {
    const OpenDataSet* current = m_session->current();
    const bool hearsSound = showsTracks() || showsArchive();
    const bool explores = !m_session->dataSets().empty() && !hearsSound;
    for (QAction* action : m_actions->needingData()) {
        action->setEnabled(explores);
    }
    for (QAction* action : m_actions->needingTracks()) {
        action->setEnabled(hasTracks());
    }
    for (QAction* action : m_actions->ofTemperature()) {
        action->setEnabled(explores || hearsSound);
    }
    for (QAction* action : {m_actions->nextDataSet, m_actions->previousDataSet}) {
        action->setEnabled(m_tabs->count() > 1);
    }
    m_actions->allDataSets->setEnabled(m_session->dataSets().size() > 1);
    m_actions->exportFigure->setEnabled(explores || hearsSound);
    m_actions->closeDataSet->setEnabled(explores && current != nullptr);
    m_actions->filterFiles->setEnabled(hearsSound || (explores && current != nullptr));
    m_actions->tracks->setEnabled(hasTracks());
    showListenAction();
    showArchiveActions();
}

void MainWindow::showPage() {
    const bool hearsSound = showsTracks() || showsArchive();
    const OpenDataSet* current = hearsSound ? nullptr : m_session->current();
    const bool explores = !m_session->dataSets().empty() && !hearsSound;
    if (showsTracks()) {
        m_pages->setCurrentWidget(m_listen);
    } else if (showsArchive()) {
        m_pages->setCurrentWidget(m_archive);
    } else if (!explores) {
        m_pages->setCurrentWidget(m_start);
    } else if (m_session->showsAll()) {
        if (m_grid == nullptr) {
            makeGridPage();
        }
        m_pages->setCurrentWidget(m_grid);
    } else {
        m_pages->setCurrentWidget(m_explore);
    }
    m_tabs->setVisible(!m_session->dataSets().empty() || hasTracks() || showsArchive());
    m_tabs->setShowsTracks(showsTracks());
    m_tabs->setShowsArchive(showsArchive());
    m_temperature->setVisible(explores);
    if (m_rail != nullptr) {
        m_rail->setVisible(explores);
    }
    showMenus();
    const QString name = showsTracks()        ? tr("Tracks")
                         : showsArchive()     ? tr("Archive")
                         : current != nullptr ? current->name
                                              : QString();
    const QString title = m_project->name().isEmpty() ? name : m_project->name();
    setWindowTitle(title.isEmpty() ? QStringLiteral("Candor")
                                   : title + QStringLiteral(" – Candor"));
    showSelection();
}

// Text fields keep Ctrl+E to themselves (end of line); here it exports, wherever the focus is.
bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        if (m_actions->exportFigure->shortcut() == QKeySequence(key.keyCombination())) {
            event->ignore();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::showSelection() {
    const bool hearsSound = showsTracks() || showsArchive();
    const OpenDataSet* current = hearsSound ? nullptr : m_session->current();
    if (current == nullptr || current->selection == nullptr) {
        m_selection->setText(current == nullptr
                                 ? QString()
                                 : tr("Choose a bucket, a cell or rows to mark their files in "
                                      "every view."));
        return;
    }
    const auto count = static_cast<int>(current->selection->files.size());
    const QString sentence = count == 1 ? tr("1 file selected: %1 · Esc clears")
                                        : tr("%Ln files selected: %1 · Esc clears", nullptr, count);
    m_selection->setText(sentence.arg(current->selection->description));
}

void MainWindow::selectBucket(DataSetId id, std::size_t bucket,
                              const std::vector<std::uint32_t>& files) {
    const OpenDataSet* dataSet = m_session->find(id);
    if (dataSet == nullptr || dataSet->frame.atT == nullptr) {
        return;
    }
    const auto& buckets = dataSet->frame.atT->ensemble.reliability.buckets;
    if (bucket < buckets.size()) {
        m_session->select(id, {files, tr("bucket %1").arg(bucketRangeText(buckets[bucket]))});
    }
}

void MainWindow::showKeys() {
    auto* sheet = new KeySheet(*m_actions, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void MainWindow::showAbout() {
    QMessageBox::about(
        this, tr("About Candor"),
        tr("<h3>Candor %1</h3><p>Shows whether a music classifier’s confidence can be believed, "
           "and mends it.</p><p>The figures follow Lukashevich et al. (2023). Free software under "
           "the GNU General Public License, version 3 or later.</p>")
            .arg(QCoreApplication::applicationVersion()));
}

} // namespace candor::ui
