// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/explore_page.h"

#include "panels/classes_panel.h"
#include "panels/confusion_panel.h"
#include "panels/diagram_header.h"
#include "panels/files_panel.h"
#include "panels/numbers_panel.h"
#include "panels/one_file_panel.h"
#include "panels/reliability_pane.h"
#include "panels/splitter_state.h"
#include "panels/temperature_pane.h"
#include "session/calibration_session.h"

#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace candor::ui {
namespace {

constexpr int NarrowestNumbers = 300;

} // namespace

ExplorePage::ExplorePage(CalibrationSession& session, QWidget* parent)
    : QWidget(parent), m_rows(new QSplitter(Qt::Vertical)) {
    m_diagrams = makeDiagrams(session);
    m_tables = makeTables(session);
    m_rows->addWidget(m_diagrams);
    m_rows->addWidget(m_tables);
    m_rows->setStretchFactor(0, 5);
    m_rows->setStretchFactor(1, 4);
    m_rows->setSizes({560, 440}); // shares, not pixels
    m_rows->setChildrenCollapsible(false);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_rows);
}

QSplitter* ExplorePage::makeDiagrams(CalibrationSession& session) {
    m_reliability = new ReliabilityPane(session);
    auto* temperature = new TemperaturePane(session);
    m_temperature = temperature;
    auto* row = new QSplitter(Qt::Horizontal);
    row->addWidget(m_reliability);
    row->addWidget(temperature);
    row->setChildrenCollapsible(false);
    row->setStretchFactor(0, 1);
    row->setStretchFactor(1, 1);
    connect(m_reliability, &ReliabilityPane::bucketChosen, this, &ExplorePage::bucketChosen);
    connect(m_reliability, &ReliabilityPane::exportWanted, this,
            [this] { Q_EMIT exportWanted(FigureKind::Reliability); });
    connect(m_reliability, &ReliabilityPane::copyWanted, this,
            [this] { Q_EMIT copyWanted(FigureKind::Reliability); });
    connect(temperature, &TemperaturePane::exportWanted, this,
            [this] { Q_EMIT exportWanted(FigureKind::TemperatureCurve); });
    connect(temperature, &TemperaturePane::copyWanted, this,
            [this] { Q_EMIT copyWanted(FigureKind::TemperatureCurve); });
    return row;
}

QSplitter* ExplorePage::makeTables(CalibrationSession& session) {
    m_files = new FilesPanel(session);
    m_classes = new ClassesPanel(session);
    m_oneFile = new OneFilePanel(session);
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_files, tr("F&iles"));
    m_tabs->addTab(makeConfusionTab(session), tr("C&onfusion"));
    m_tabs->addTab(m_classes, tr("Cl&asses"));
    m_tabs->addTab(m_oneFile, tr("O&ne file"));
    m_oneFile->setNeighbours(
        [files = m_files](std::uint32_t file, int step) { return files->neighbour(file, step); });
    connect(m_files, &FilesPanel::fileActivated, this, [this](std::uint32_t file) {
        m_oneFile->showFile(file);
        m_tabs->setCurrentWidget(m_oneFile);
    });
    connect(m_files, &FilesPanel::failed, this, &ExplorePage::failed);
    connect(m_classes, &ClassesPanel::failed, this, &ExplorePage::failed);
    auto* row = new QSplitter(Qt::Horizontal);
    auto* numbers = new NumbersPanel(session);
    numbers->setMinimumWidth(NarrowestNumbers); // it scrolls; what lies beside it cannot
    row->addWidget(numbers);
    row->addWidget(m_tabs);
    row->setChildrenCollapsible(false);
    row->setStretchFactor(0, 0); // the numbers need no more room than they need
    row->setStretchFactor(1, 1);
    row->setSizes({numbers->sizeHint().width(), 2 * numbers->sizeHint().width()});
    return row;
}

QWidget* ExplorePage::makeConfusionTab(CalibrationSession& session) {
    m_confusion = new ConfusionPanel(session);
    auto* header = new DiagramHeader(tr("Confusion matrix"));
    header->addOption(m_confusion->numbersSwitch());
    connect(header, &DiagramHeader::exportWanted, this,
            [this] { Q_EMIT exportWanted(FigureKind::Confusion); });
    connect(header, &DiagramHeader::copyWanted, this,
            [this] { Q_EMIT copyWanted(FigureKind::Confusion); });
    auto* tab = new QWidget;
    auto* column = new QVBoxLayout(tab);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(m_confusion, 1);
    return tab;
}

void ExplorePage::focusFilter() {
    m_tabs->setCurrentWidget(m_files);
    m_files->focusFilter();
}

FigureKind ExplorePage::figureInFocus() const {
    const QWidget* focus = window()->focusWidget();
    if (m_temperature->isAncestorOf(focus)) {
        return FigureKind::TemperatureCurve;
    }
    return m_confusion->isAncestorOf(focus) ? FigureKind::Confusion : FigureKind::Reliability;
}

QByteArray ExplorePage::saveState() const {
    return splitterState({m_rows, m_diagrams, m_tables});
}

void ExplorePage::restoreState(const QByteArray& state) {
    restoreSplitters(state, {m_rows, m_diagrams, m_tables});
}

} // namespace candor::ui

#include "moc_explore_page.cpp"
