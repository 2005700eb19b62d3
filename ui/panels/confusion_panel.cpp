// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/confusion_panel.h"

#include "charts/confusion_matrix_view.h"
#include "dataset/logits_table.h"
#include "models/cell_files.h"
#include "session/calibration_session.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <utility>

namespace candor::ui {
namespace {

enum Numbers { Counts, Shares };

} // namespace

ConfusionPanel::ConfusionPanel(CalibrationSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_view(new ConfusionMatrixView),
      m_numbers(new QComboBox), m_empty(new QLabel), m_stack(new QStackedLayout) {
    m_numbers->addItems({tr("Number of files"), tr("Share of the row")});
    m_numbers->setAccessibleName(tr("Cells show"));
    m_numbers->setToolTip(tr("Cells show how many files of the true class were taken for each "
                             "class, or their share of the true class."));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto* row = new QHBoxLayout;
    row->addWidget(m_numbers);
    row->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addLayout(m_stack, 1);
    follow(session);
    refresh();
}

void ConfusionPanel::follow(CalibrationSession& session) {
    const auto refreshShown = [this](DataSetId id) {
        const OpenDataSet* current = m_session.current();
        if (current != nullptr && current->id == id) {
            refresh();
        }
    };
    connect(&session, &CalibrationSession::currentChanged, this, &ConfusionPanel::refresh);
    connect(&session, &CalibrationSession::frameChanged, this, refreshShown);
    connect(&session, &CalibrationSession::selectionChanged, this, refreshShown);
    connect(m_view, &ConfusionMatrixView::cellChosen, this, &ConfusionPanel::selectCell);
    connect(m_numbers, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_view->setShowsShares(index == Shares);
        Q_EMIT showsSharesChanged(index == Shares);
    });
}

QWidget* ConfusionPanel::numbersSwitch() const {
    return m_numbers;
}

bool ConfusionPanel::showsShares() const {
    return m_view->showsShares();
}

void ConfusionPanel::setShowsShares(bool shares) {
    m_numbers->setCurrentIndex(shares ? Shares : Counts);
}

QString ConfusionPanel::emptyText(const OpenDataSet* dataSet) const {
    if (dataSet == nullptr || dataSet->frame.atT == nullptr) {
        return {};
    }
    if (dataSet->table->truth.task() == Task::MultiLabel) {
        return tr("A file of this data set can have several classes, so there is no confusion "
                  "matrix. Scope “one class” of the reliability diagram looks at each of them.");
    }
    return dataSet->frame.atT->files == 0 ? tr("No labelled file passes the filter.") : QString();
}

void ConfusionPanel::refresh() {
    const OpenDataSet* current = m_session.current();
    const bool hasFrame = current != nullptr && current->frame.atT != nullptr;
    const QString empty = emptyText(current);
    m_empty->setText(empty);
    m_numbers->setEnabled(hasFrame && empty.isEmpty());
    m_stack->setCurrentIndex(hasFrame && empty.isEmpty() ? 0 : 1);
    ConfusionCounts counts;
    if (hasFrame && empty.isEmpty()) {
        for (const std::string& name : current->table->classes.names()) {
            counts.classes << QString::fromStdString(name);
        }
        counts.counts = current->frame.atT->confusion;
        if (current->selection != nullptr) {
            counts.selected =
                selectedInCells(*current->table, *current->frame.atT, current->selection->files);
        }
    }
    m_view->setCounts(std::move(counts));
}

void ConfusionPanel::selectCell(std::size_t trueClass, std::size_t predicted) {
    const OpenDataSet* current = m_session.current();
    if (current == nullptr || current->frame.atT == nullptr) {
        return;
    }
    FileSelection selection;
    selection.files = filesOfCell(*current->table, *current->frame.atT, {trueClass, predicted});
    const QString truth = QString::fromStdString(current->table->classes[trueClass]);
    const QString taken = QString::fromStdString(current->table->classes[predicted]);
    selection.description = trueClass == predicted ? tr("%1 recognised").arg(truth)
                                                   : tr("%1 taken for %2").arg(truth, taken);
    m_session.select(current->id, std::move(selection));
}

} // namespace candor::ui

#include "moc_confusion_panel.cpp"
