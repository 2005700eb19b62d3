// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/archive_page.h"
#include "panels/archive_table.h"
#include "panels/data_set_tabs.h"
#include "panels/listen_page.h"
#include "panels/listen_status.h"
#include "panels/models_panel.h"
#include "panels/track_panel.h"
#include "panels/tracks_panel.h"
#include "session/calibration_session.h"
#include "session/listen_session.h"
#include "tasks/tracks_data_set.h"
#include "window/demo_files.h"
#include "window/file_opening.h"
#include "window/file_questions.h"
#include "window/listen_opening.h"
#include "window/main_window.h"
#include "window/message_time.h"
#include "window/window_actions.h"

#include <QAction>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace candor::ui {
namespace {

/// The demo's networks wait for the demo's diagrams, but not for ever.
constexpr std::chrono::seconds DemoPatience{5};

} // namespace

bool MainWindow::hasTracks() const {
    const ListenSession& session = m_listening->session();
    return !session.tracks().empty() || !session.lineup().models().empty();
}

bool MainWindow::showsTracks() const {
    return m_showsTracks && m_listen != nullptr && hasTracks();
}

void MainWindow::connectListening() {
    const ListenSession* session = &m_listening->session();
    const auto showWhetherAny = [this] {
        const bool has = hasTracks();
        m_tabs->setHasTracks(has);
        m_showsTracks = m_showsTracks && has;
        showPage();
    };
    connect(session, &ListenSession::tracksAdded, this, [this, showWhetherAny](std::size_t first) {
        if (first == 0) {
            showWhetherAny();
        }
    });
    connect(session, &ListenSession::tracksCleared, this, showWhetherAny);
    connect(session, &ListenSession::modelsChanged, this, showWhetherAny);
    connect(session, &ListenSession::runChanged, this, &MainWindow::showListenAction);
    connect(m_listening, &ListenOpening::tracksWanted, this, [this] {
        if (!showsArchive()) { // what is dropped there stays there
            showTracks(true);
        }
    });
    connect(m_listening, &ListenOpening::searchingChanged, m_listenStatus,
            &ListenStatus::setSearching);
    connect(m_listening, &ListenOpening::searchingChanged, this, &MainWindow::showListenAction);
    connect(m_listening, &ListenOpening::said, this,
            [this](const QString& sentence) { statusBar()->showMessage(sentence, MessageTime); });
    connect(m_listenStatus, &ListenStatus::cancelWanted, m_listening, &ListenOpening::cancel);
    connect(m_listenStatus, &ListenStatus::continueWanted, m_listening, &ListenOpening::resume);
    connect(m_opening, &FileOpening::shown, this, [this] { showSets(); });
    connect(&m_listening->dataSet(), &TracksDataSet::shown, this, [this] { showSets(); });
    connect(m_tabs, &DataSetTabs::tracksWanted, this, [this] { showTracks(true); });
    connect(m_tabs, &DataSetTabs::dataSetsWanted, this, [this] { showSets(); });
    connect(m_session.get(), &CalibrationSession::sweepChanged, this, [this] {
        if (m_demoTracksWait && isDemoExplored()) {
            addDemoTracks();
        }
    });
}

void MainWindow::connectTracksActions() {
    connect(m_actions->openDataSet, &QAction::triggered, this, [this] {
        for (const std::filesystem::path& folder : askForDataSet(this)) {
            m_listening->openDataSet(folder);
        }
    });
    connect(m_actions->addModels, &QAction::triggered, this,
            [this] { m_listening->addModels(askForModels(this)); });
    connect(m_actions->tracks, &QAction::triggered, this, [this] { showTracks(true); });
    connect(m_actions->listen, &QAction::triggered, this, [this] {
        if (m_listening->isBusy()) {
            m_listening->cancel();
        } else {
            m_listening->resume();
        }
    });
    connect(m_actions->play, &QAction::triggered, this, [this] {
        if (showsTracks()) {
            m_listen->track().togglePlay();
        } else if (showsArchive()) {
            m_archive->track().togglePlay();
        }
    });
    connect(m_actions->nextTrack, &QAction::triggered, this, [this] {
        if (showsTracks()) {
            m_listen->tracks().showNext();
        } else if (showsArchive() && !m_archive->isReviewing()) {
            m_archive->files().showNext();
        }
    });
    connect(m_actions->previousTrack, &QAction::triggered, this, [this] {
        if (showsTracks()) {
            m_listen->tracks().showPrevious();
        } else if (showsArchive() && !m_archive->isReviewing()) {
            m_archive->files().showPrevious();
        }
    });
    connect(m_actions->exploreTracks, &QAction::triggered, &m_listening->dataSet(),
            &TracksDataSet::show);
    connect(m_actions->saveLogits, &QAction::triggered, this,
            [this] { m_listening->save(TracksExport::Form::Logits, this); });
    connect(m_actions->saveTable, &QAction::triggered, this,
            [this] { m_listening->save(TracksExport::Form::Csv, this); });
}

void MainWindow::makeListenPage() {
    m_listen =
        new ListenPage(m_listening->session(), [this] { return m_listening->memberNames(); });
    m_pages->addWidget(m_listen);
    connectListenPage();
    restoreListenPage();
}

void MainWindow::connectListenPage() {
    const ModelsPanel* models = &m_listen->models();
    connect(models, &ModelsPanel::addWanted, m_actions->addModels, &QAction::trigger);
    connect(models, &ModelsPanel::addFolderWanted, this,
            [this] { m_listening->addModels(askForModelFolder(this)); });
    connect(models, &ModelsPanel::describeWanted, this,
            [this](const std::filesystem::path& model) { m_listening->describe(model, this); });
    TracksPanel* tracks = &m_listen->tracks();
    connect(tracks, &TracksPanel::modelsWanted, m_actions->addModels, &QAction::trigger);
    connect(tracks, &TracksPanel::demoModelsWanted, this,
            [this] { m_listening->addModels({demoModels()}); });
    connect(tracks, &TracksPanel::exploreWanted, m_actions->exploreTracks, &QAction::trigger);
    connect(tracks, &TracksPanel::logitsWanted, m_actions->saveLogits, &QAction::trigger);
    connect(tracks, &TracksPanel::csvWanted, m_actions->saveTable, &QAction::trigger);
    tracks->table().addActions({m_actions->play, m_actions->nextTrack, m_actions->previousTrack});
}

void MainWindow::showSets() {
    showTracks(false);
    showArchive(false);
}

void MainWindow::showTracks(bool shows) {
    if (shows == showsTracks()) {
        return;
    }
    m_showsArchive = m_showsArchive && !shows;
    m_showsTracks = shows && hasTracks();
    if (m_showsTracks && m_listen == nullptr) {
        makeListenPage();
    }
    showPage();
    if (m_showsTracks) {
        m_listen->setFocus();
    }
}

void MainWindow::showListenAction() {
    const bool isBusy = m_listening->isBusy();
    const bool isPaused = m_listening->session().run().phase == ListenPhase::Paused;
    m_actions->listen->setText(isBusy     ? tr("&Cancel")
                               : isPaused ? tr("Co&ntinue")
                                          : tr("&Analyse"));
}

void MainWindow::openDemo() {
    m_opening->openDemo();
    m_demoTracksWait = true;
    if (isDemoExplored()) {
        addDemoTracks();
        return;
    }
    QTimer::singleShot(DemoPatience, this, [this] {
        if (m_demoTracksWait) {
            addDemoTracks();
        }
    });
}

bool MainWindow::isDemoExplored() const {
    const auto& open = m_session->dataSets();
    return m_opening->isIdle() && std::all_of(open.begin(), open.end(), [](const auto& dataSet) {
               return dataSet->sweep.complete;
           });
}

void MainWindow::addDemoTracks() {
    m_demoTracksWait = false;
    m_listening->addDemo();
}

} // namespace candor::ui
