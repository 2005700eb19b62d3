// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/numbers_panel.h"

#include "models/numbers_model.h"
#include "panels/column_spread.h"
#include "panels/deviation_delegate.h"
#include "panels/panel_colours.h"
#include "session/calibration_session.h"
#include "tasks/frame_computer.h"
#include "text/number_text.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>
#include <vector>

namespace candor::ui {
namespace {

constexpr int NumberPadding = 10; // both sides of a cell's text, as styles paint it

} // namespace

NumbersPanel::NumbersPanel(CalibrationSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(new NumbersModel(this)),
      m_table(new QTableView(this)), m_spread(new ColumnSpread(m_table)),
      m_footnote(new QLabel(this)) {
    setUpTable();
    m_footnote->setWordWrap(true);
    m_footnote->setContentsMargins(4, 4, 4, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_footnote);
    addActions();
    applyPalette();
    setColumnWidths();
    follow(session);
    refresh();
}

void NumbersPanel::setUpTable() {
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Numbers"));
    m_table->setAccessibleDescription(
        tr("Measures of the single models and of the ensemble, at T = 1 and at the temperature "
           "chosen."));
    for (const int column : {NumbersModel::SingleAtOne, NumbersModel::SingleAtT}) {
        m_table->setItemDelegateForColumn(column, new DeviationDelegate(m_table));
    }
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 7);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
}

void NumbersPanel::addActions() {
    auto* copy = new QAction(tr("&Copy table"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copy, &QAction::triggered, this, &NumbersPanel::copyText);
    auto* asCsv = new QAction(tr("Copy as CS&V"), this);
    connect(asCsv, &QAction::triggered, this, &NumbersPanel::copyCsv);
    addAction(copy);
    m_table->addActions({copy, asCsv});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void NumbersPanel::follow(CalibrationSession& session) {
    connect(&session, &CalibrationSession::currentChanged, this, &NumbersPanel::refresh);
    for (const auto signal :
         {&CalibrationSession::frameChanged, &CalibrationSession::temperatureChanged,
          &CalibrationSession::settingsChanged}) {
        connect(&session, signal, this, &NumbersPanel::refreshFor);
    }
}

void NumbersPanel::refreshFor(DataSetId id) {
    const OpenDataSet* current = m_session.current();
    if (current != nullptr && current->id == id) {
        refresh();
    }
}

void NumbersPanel::refresh() {
    const OpenDataSet* current = m_session.current();
    if (current == nullptr) {
        m_model->setFrame({}, {});
    } else {
        m_model->setFrame(current->frame, current->origin,
                          FrameComputer::hasVotes(*current->table));
        m_footnote->setText(tr("† T chosen on the data shown (%1): figures at T are optimistic.")
                                .arg(measureName(current->origin.measure)));
    }
    m_footnote->setVisible(m_model->isMarked());
    setColumnWidths(); // titles may have become wider
}

void NumbersPanel::copyText() const {
    QGuiApplication::clipboard()->setText(m_model->asText());
}

void NumbersPanel::copyCsv() const {
    const QString csv = m_model->asCsv();
    auto* mime = new QMimeData;
    mime->setText(csv);
    mime->setData(QStringLiteral("text/csv"), csv.toUtf8());
    QGuiApplication::clipboard()->setMimeData(mime);
}

/// From the widest text that a cell can hold, so that columns keep still under a moving slider.
int NumbersPanel::widthNeeded(int column) const {
    const QFontMetrics metrics = m_table->fontMetrics();
    const int title = m_table->horizontalHeader()->sectionSizeHint(column);
    const QString mean = QStringLiteral("0.0000");
    const QString changed = QStringLiteral("↓ ") + mean;
    switch (column) {
    case NumbersModel::SingleAtOne:
        return std::max(title, DeviationDelegate::widthFor(mean, m_table->font()));
    case NumbersModel::SingleAtT:
        return std::max(title, DeviationDelegate::widthFor(changed, m_table->font()));
    case NumbersModel::EnsembleAtOne:
    case NumbersModel::EnsembleAtT:
        return std::max(title, metrics.horizontalAdvance(changed) + NumberPadding);
    default:
        break;
    }
    // The names of votes get no more room than those of measures: the figures need it.
    int width = title;
    const int measures = std::min(m_model->rowCount(), static_cast<int>(AllMeasures.size()));
    for (int row = 0; row < measures; ++row) {
        const QString text = m_model->index(row, column).data().toString();
        width = std::max(width, metrics.horizontalAdvance(text) + NumberPadding);
    }
    return width;
}

void NumbersPanel::setColumnWidths() {
    std::vector<ColumnRoom> rooms;
    for (int column = 0; column < NumbersModel::Columns; ++column) {
        rooms.push_back({widthNeeded(column), 1});
    }
    m_spread->setRooms(std::move(rooms));
}

QSize NumbersPanel::sizeHint() const {
    const int rows = m_model->rowCount() * m_table->verticalHeader()->defaultSectionSize();
    return {m_spread->leastWidth() + 2, rows + m_table->horizontalHeader()->sizeHint().height() +
                                            m_footnote->sizeHint().height()};
}

QSize NumbersPanel::minimumSizeHint() const {
    return {m_spread->leastWidth() + 2, QWidget::minimumSizeHint().height()};
}

void NumbersPanel::applyPalette() {
    m_model->setColours(cellColoursOf(*this));
}

void NumbersPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        applyPalette();
    } else if (event->type() == QEvent::FontChange) {
        setColumnWidths();
    }
}

} // namespace candor::ui

#include "moc_numbers_panel.cpp"
