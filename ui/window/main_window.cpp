// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/main_window.h"

#include "panels/choices_panel.h"
#include "panels/confusion_panel.h"
#include "panels/data_set_panel.h"
#include "panels/data_set_tabs.h"
#include "panels/explore_page.h"
#include "panels/fit_menu.h"
#include "panels/grid_page.h"
#include "panels/listen_status.h"
#include "panels/message_strip.h"
#include "panels/reliability_pane.h"
#include "panels/temperature_bar.h"
#include "session/calibration_session.h"
#include "tasks/fit_task.h"
#include "tasks/session_updates.h"
#include "window/dropped_files.h"
#include "window/file_opening.h"
#include "window/listen_opening.h"
#include "window/opening_progress.h"
#include "window/project_opening.h"
#include "window/recent_files.h"
#include "window/start_page.h"
#include "window/window_actions.h"

#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace candor::ui {

MainWindow::MainWindow(QWidget* parent, ListenTask::Backend networks)
    : QMainWindow(parent), m_session(std::make_unique<CalibrationSession>()),
      m_updates(std::make_unique<SessionUpdates>(*m_session)), m_fit(std::make_unique<FitTask>()),
      m_recent(new RecentFiles(this)), m_messages(new MessageStrip),
      m_start(new StartPage(*m_recent)), m_temperature(new TemperatureBar(*m_session)),
      m_tabs(new DataSetTabs(*m_session)), m_columns(new QSplitter(Qt::Horizontal)),
      m_pages(new QStackedWidget), m_selection(new QLabel),
      m_opening(new FileOpening(*m_session, *m_messages, *m_recent, this)),
      m_actions(new WindowActions(*this, m_temperature->fitMenu())),
      m_listening(
          new ListenOpening(*m_session, *m_opening, *m_messages, std::move(networks), this)),
      m_listenStatus(new ListenStatus(m_listening->session())) {
    setWindowTitle(QStringLiteral("Candor"));
    setAcceptDrops(true);
    setMinimumSize(900, 600);
    assemble();
    addStatus();
    connectActions();
    connectViewActions();
    connectTemperature();
    connectSession();
    connectListening();
    connectTracksActions();
    connectArchive();
    m_project = std::make_unique<ProjectOpening>(*m_session, *m_opening, *m_listening, *m_messages,
                                                 *m_recent, this);
    connectProject();
    restoreChoices();
    showEmptyState();
    qApp->installEventFilter(this);
}

MainWindow::~MainWindow() {
    // Panels go first: they listen to the session until their end.
    delete takeCentralWidget();
}

void MainWindow::assemble() {
    auto* pages = new QWidget;
    auto* centre = new QVBoxLayout(pages);
    centre->setContentsMargins(0, 0, 0, 0);
    centre->setSpacing(0);
    centre->addWidget(m_tabs);
    centre->addWidget(m_pages, 1);
    m_pages->addWidget(m_start);
    m_columns->addWidget(pages);
    m_columns->setStretchFactor(0, 1);
    m_columns->setChildrenCollapsible(false);

    auto* central = new QWidget;
    auto* rows = new QVBoxLayout(central);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_messages);
    rows->addWidget(m_columns, 1);
    rows->addWidget(m_temperature);
    setCentralWidget(central);
    m_start->setFocus();
}

QWidget* MainWindow::makeRail() {
    auto* rail = new QWidget;
    auto* rows = new QVBoxLayout(rail);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(new DataSetPanel(*m_session), 1);
    rows->addWidget(new ChoicesPanel(*m_session));
    return rail;
}

void MainWindow::addStatus() {
    m_selection->setAccessibleName(tr("What is selected"));
    m_selection->setTextFormat(Qt::PlainText);
    m_selection->setContentsMargins(6, 0, 0, 0); // in line with the bar above
    statusBar()->addWidget(m_selection, 1);
    statusBar()->addPermanentWidget(m_listenStatus);
    statusBar()->addPermanentWidget(new OpeningProgress(m_opening->task()));
}

void MainWindow::makeExplorePage() {
    constexpr int RailWidth = 220;
    m_rail = makeRail();
    m_rail->setMinimumWidth(RailWidth * 11 / 12);
    m_columns->insertWidget(0, m_rail);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    m_explore = new ExplorePage(*m_session);
    m_pages->addWidget(m_explore);
    m_columns->setSizes({RailWidth, std::max(1, width() - RailWidth)});
    connect(m_explore, &ExplorePage::bucketChosen, this, [this](std::size_t bucket) {
        if (const OpenDataSet* current = m_session->current()) {
            m_updates->findBucketFiles(current->id, bucket);
        }
    });
    connect(m_explore, &ExplorePage::exportWanted, this, &MainWindow::exportFigure);
    connect(m_explore, &ExplorePage::copyWanted, this, &MainWindow::copyFigure);
    connect(m_explore, &ExplorePage::failed, this, [this](const QString& sentence) {
        m_messages->add(MessageStrip::Kind::Error, sentence);
    });
    ReliabilityPane& reliability = m_explore->reliability();
    reliability.setLogCounts(m_actions->logCounts->isChecked());
    connect(&reliability, &ReliabilityPane::logCountsChanged, m_actions->logCounts,
            &QAction::setChecked);
    connect(m_actions->logCounts, &QAction::toggled, &reliability, &ReliabilityPane::setLogCounts);
    ConfusionPanel& confusion = m_explore->confusion();
    confusion.setShowsShares(m_actions->rowShares->isChecked());
    connect(&confusion, &ConfusionPanel::showsSharesChanged, m_actions->rowShares,
            &QAction::setChecked);
    connect(m_actions->rowShares, &QAction::toggled, &confusion, &ConfusionPanel::setShowsShares);
    restoreSplitters();
}

void MainWindow::makeGridPage() {
    m_grid = new GridPage(*m_session);
    m_pages->addWidget(m_grid);
    m_grid->setLogCounts(m_actions->logCounts->isChecked());
    connect(m_grid, &GridPage::logCountsChanged, m_actions->logCounts, &QAction::setChecked);
    connect(m_actions->logCounts, &QAction::toggled, m_grid, &GridPage::setLogCounts);
    connect(m_grid, &GridPage::reliabilityExportWanted, this,
            [this] { exportFigure(FigureKind::ReliabilityGrid); });
    connect(m_grid, &GridPage::reliabilityCopyWanted, this,
            [this] { copyFigure(FigureKind::ReliabilityGrid); });
    connect(m_grid, &GridPage::temperatureExportWanted, this,
            [this] { exportFigure(FigureKind::TemperatureGrid); });
    connect(m_grid, &GridPage::temperatureCopyWanted, this,
            [this] { copyFigure(FigureKind::TemperatureGrid); });
}

void MainWindow::open(const std::vector<std::filesystem::path>& files) {
    m_listening->open(files);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    saveChoices();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (holdsFiles(*event->mimeData())) {
        event->acceptProposedAction();
        m_start->setInviting(true);
    }
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent* /*event*/) {
    m_start->setInviting(false);
}

void MainWindow::dropEvent(QDropEvent* event) {
    m_start->setInviting(false);
    event->acceptProposedAction();
    m_listening->drop(droppedUris(*event->mimeData())); // looked into in the background
}

} // namespace candor::ui

#include "moc_main_window.cpp"
