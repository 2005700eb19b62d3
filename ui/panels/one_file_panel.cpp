// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/one_file_panel.h"

#include "dataset/logits_table.h"
#include "models/posteriors_model.h"
#include "panels/column_spread.h"
#include "panels/elided_label.h"
#include "panels/panel_colours.h"
#include "panels/patch_order.h"
#include "panels/patch_ribbon.h"
#include "panels/posterior_cell_delegate.h"
#include "report/predictions_csv.h"
#include "session/calibration_session.h"
#include "text/number_text.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>
#include <vector>

namespace candor::ui {

OneFilePanel::OneFilePanel(CalibrationSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(new PosteriorsModel(this)),
      m_table(new QTableView), m_spread(new ColumnSpread(m_table)), m_ribbon(new PatchRibbon) {
    auto* panes = new QSplitter;
    panes->setChildrenCollapsible(false);
    panes->addWidget(m_table);
    panes->addWidget(m_ribbon);
    panes->setStretchFactor(0, 3);
    panes->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeading());
    layout->addWidget(panes, 1);
    setUpTable();
    applyPalette();
    follow(session);
    takeCurrent();
}

QToolButton* OneFilePanel::makeStepButton(const QString& text, const QString& key,
                                          const QString& toolTip) {
    auto* button = new QToolButton;
    button->setText(text);
    button->setAccessibleName(toolTip);
    button->setToolTip(tr("%1 (%2)").arg(toolTip, key));
    return button;
}

QWidget* OneFilePanel::makeHeading() {
    m_previous = makeStepButton(QStringLiteral("◂"), QStringLiteral("K"), tr("Previous file"));
    m_next = makeStepButton(QStringLiteral("▸"), QStringLiteral("J"), tr("Next file"));
    connect(m_previous, &QToolButton::clicked, this, &OneFilePanel::showPrevious);
    connect(m_next, &QToolButton::clicked, this, &OneFilePanel::showNext);
    // A button's own shortcut plays a click of 100 ms and swallows quick repeats.
    new QShortcut(QKeySequence(Qt::Key_K), this, this, &OneFilePanel::showPrevious);
    new QShortcut(QKeySequence(Qt::Key_J), this, this, &OneFilePanel::showNext);
    m_name = new ElidedLabel(Qt::ElideMiddle);
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_outcome = new QLabel;
    m_order = new QComboBox;
    m_order->addItem(tr("Highest first"), static_cast<int>(PosteriorsModel::RowOrder::ByPosterior));
    m_order->addItem(tr("Class order"), static_cast<int>(PosteriorsModel::RowOrder::ByClass));
    m_order->setAccessibleName(tr("Order of the classes"));
    m_order->setToolTip(
        tr("Classes by the ensemble's posterior, or in the order of the data set."));
    connect(m_order, &QComboBox::currentIndexChanged, this, [this] {
        m_model->setRowOrder(
            static_cast<PosteriorsModel::RowOrder>(m_order->currentData().toInt()));
        refresh();
    });
    auto* heading = new QWidget;
    auto* row = new QHBoxLayout(heading);
    row->setContentsMargins(8, 8, 8, 8);
    row->setSpacing(8);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_name);
    row->addWidget(m_outcome);
    row->addStretch(1);
    row->addWidget(m_order);
    return heading;
}

void OneFilePanel::setUpTable() {
    m_table->setModel(m_model);
    m_table->setItemDelegate(new PosteriorCellDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Posteriors"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 7);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_ribbon->hide();
}

void OneFilePanel::follow(CalibrationSession& session) {
    connect(&session, &CalibrationSession::currentChanged, this, &OneFilePanel::takeCurrent);
    connect(&session, &CalibrationSession::frameChanged, this, &OneFilePanel::refreshFor);
    connect(&session, &CalibrationSession::settingsChanged, this, &OneFilePanel::refreshFor);
    connect(&session, &CalibrationSession::selectionChanged, this, &OneFilePanel::takeSelection);
}

void OneFilePanel::setNeighbours(Neighbour neighbour) {
    m_neighbour = std::move(neighbour);
}

void OneFilePanel::takeCurrent() {
    const OpenDataSet* current = m_session.current();
    const DataSetId id = current == nullptr ? NoDataSet : current->id;
    if (id != m_shown) {
        m_shown = id;
        m_file.reset();
    }
    if (current != nullptr && current->selection != nullptr) {
        m_file = current->selection->files.front();
    }
    refresh();
}

void OneFilePanel::takeSelection(DataSetId id) {
    const OpenDataSet* current = m_session.current();
    // Clearing the selection leaves the file that is being looked at.
    if (current != nullptr && current->id == id && current->selection != nullptr) {
        m_file = current->selection->files.front();
        refresh();
    }
}

void OneFilePanel::refreshFor(DataSetId id) {
    if (id == m_shown) {
        refresh();
    }
}

void OneFilePanel::showFile(std::uint32_t file) {
    const OpenDataSet* current = m_session.current();
    if (current != nullptr && file < current->table->files()) {
        m_file = file;
        refresh();
    }
}

void OneFilePanel::step(int by) {
    const OpenDataSet* current = m_session.current();
    if (current == nullptr) {
        return;
    }
    if (!m_file) {
        showFile(0);
    } else if (m_neighbour) {
        showFile(m_neighbour(*m_file, by).value_or(*m_file));
    } else if (by > 0 || *m_file > 0) {
        showFile(by > 0 ? *m_file + 1 : *m_file - 1); // past the end: not shown
    }
}

void OneFilePanel::showPrevious() {
    step(-1);
}

void OneFilePanel::showNext() {
    step(1);
}

void OneFilePanel::showNothing() {
    m_model->clear();
    m_ribbon->hide();
    m_name->clear();
    m_outcome->setText(m_session.current() == nullptr
                           ? QString()
                           : tr("Select a file in the table, or press J for the first one."));
}

void OneFilePanel::refresh() {
    const OpenDataSet* current = m_session.current();
    m_previous->setEnabled(current != nullptr);
    m_next->setEnabled(current != nullptr);
    if (current == nullptr || !m_file) {
        showNothing();
        return;
    }
    const auto& atT = current->frame.atT; // the temperature that the other views show
    const int columns = m_model->columnCount();
    m_model->setFile(current->table, *m_file, atT == nullptr ? current->settings : atT->settings);
    if (m_model->columnCount() != columns) {
        m_spread->fitContents();
    }
    showHeading(*current);
    showPatches(*current);
}

void OneFilePanel::showHeading(const OpenDataSet& dataSet) {
    m_name->setText(QString::fromStdString(dataSet.table->fileNames.at(*m_file)));
    m_outcome->setText(outcomeText(dataSet));
    m_outcome->setToolTip(outcomeSentence(dataSet));
    m_outcome->setAccessibleName(outcomeSentence(dataSet));
}

QString OneFilePanel::outcomeText(const OpenDataSet& dataSet) const {
    const LogitsTable& table = *dataSet.table;
    const std::size_t winner = m_model->winner();
    const QString taken = QString::fromStdString(table.classes[winner]) + QLatin1Char(' ') +
                          confidenceText(m_model->posteriors()->ensemble.row(0)[winner]);
    QStringList parts;
    if (!table.truth.isLabelled(*m_file)) {
        parts << taken << tr("unlabelled");
    } else if (table.truth.isCorrect(*m_file, winner)) {
        parts << QStringLiteral("✓ ") + taken;
    } else {
        const QString truth = QString::fromStdString(trueClassText(table, *m_file));
        parts << QStringLiteral("✗ ") + taken << tr("true %1").arg(truth);
    }
    const std::size_t patches = table.patches.patchCount(*m_file);
    if (patches > 1) {
        parts << tr("patches: %1").arg(countText(patches));
    }
    return parts.join(QStringLiteral(" · "));
}

QString OneFilePanel::outcomeSentence(const OpenDataSet& dataSet) const {
    const LogitsTable& table = *dataSet.table;
    const std::size_t winner = m_model->winner();
    const QString taken = QString::fromStdString(table.classes[winner]);
    const QString confidence = confidenceText(m_model->posteriors()->ensemble.row(0)[winner]);
    if (!table.truth.isLabelled(*m_file)) {
        return tr("Predicted %1 with confidence %2; the file has no label.").arg(taken, confidence);
    }
    const QString truth = QString::fromStdString(trueClassText(table, *m_file));
    return table.truth.isCorrect(*m_file, winner)
               ? tr("Predicted %1 with confidence %2: right.").arg(taken, confidence)
               : tr("Predicted %1 with confidence %2: wrong, the true class is %3.")
                     .arg(taken, confidence, truth);
}

void OneFilePanel::showPatches(const OpenDataSet& dataSet) {
    const bool hasSeveral = dataSet.table->patches.patchCount(*m_file) > 1;
    if (hasSeveral) {
        m_ribbon->setPosteriors(
            patchesInTime(*dataSet.table, *m_model->posteriors(), m_model->rows()));
    }
    m_ribbon->setVisible(hasSeveral);
}

void OneFilePanel::applyPalette() {
    m_model->setColours(cellColoursOf(*this));
}

void OneFilePanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        applyPalette();
    }
}

} // namespace candor::ui

#include "moc_one_file_panel.cpp"
