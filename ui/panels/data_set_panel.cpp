// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/data_set_panel.h"

#include "dataset/logits_table.h"
#include "session/calibration_session.h"
#include "text/note_text.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QStyle>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace candor::ui {
namespace {

enum DataSetColumn { NameColumnIndex, CloseColumnIndex, DataSetColumnCount };
constexpr int IdRole = Qt::UserRole;

DataSetId idOf(const QTreeWidgetItem& item) {
    const QTreeWidgetItem* top = item.parent() != nullptr ? item.parent() : &item;
    return top->data(NameColumnIndex, IdRole).toInt();
}

QString toolTipOf(const OpenDataSet& dataSet) {
    QString text = QString::fromStdString(dataSet.table->source.string()) + QLatin1Char('\n') +
                   tableSummaryText(*dataSet.table);
    for (const DatasetNoteCount& note : dataSet.table->notes) {
        text += QLatin1Char('\n') + noteText(note);
    }
    return text;
}

} // namespace

DataSetPanel::DataSetPanel(CalibrationSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_tree(new QTreeWidget) {
    setUpTree();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tree);
    connect(&session, &CalibrationSession::dataSetsChanged, this, &DataSetPanel::rebuild);
    connect(&session, &CalibrationSession::currentChanged, this, &DataSetPanel::showCurrent);
    connect(&session, &CalibrationSession::settingsChanged, this, &DataSetPanel::showTicks);
    rebuild();
}

QSize DataSetPanel::sizeHint() const {
    constexpr int Width = 220;
    return {Width, m_tree->sizeHint().height()};
}

void DataSetPanel::setUpTree() {
    m_tree->setColumnCount(DataSetColumnCount);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setMinimumSectionSize(1);
    m_tree->header()->setSectionResizeMode(NameColumnIndex, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(CloseColumnIndex, QHeaderView::ResizeToContents);
    m_tree->setAccessibleName(tr("Open data sets"));
    m_tree->setAccessibleDescription(
        tr("Space puts a member into the ensemble or takes it out; Delete closes a data set."));
    m_tree->installEventFilter(this);
    connect(m_tree, &QTreeWidget::itemChanged, this, &DataSetPanel::takeTick);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &DataSetPanel::chooseDataSetOf);
    connect(m_tree, &QTreeWidget::itemClicked, this, &DataSetPanel::chooseDataSetOf);
}

bool DataSetPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Delete)) {
        if (const QTreeWidgetItem* item = m_tree->currentItem()) {
            m_session.close(idOf(*item));
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DataSetPanel::rebuild() {
    const QScopedValueRollback guard(m_showing, true);
    QList<DataSetId> unfolded;
    for (int row = 0; row < m_tree->topLevelItemCount(); ++row) {
        if (m_tree->topLevelItem(row)->isExpanded()) {
            unfolded << idOf(*m_tree->topLevelItem(row));
        }
    }
    m_tree->clear();
    for (const auto& dataSet : m_session.dataSets()) {
        QTreeWidgetItem* item = addDataSet(*dataSet);
        item->setExpanded(unfolded.contains(dataSet->id));
        addCloseButton(item, *dataSet);
        showTicks(dataSet->id);
    }
    showCurrent();
}

QTreeWidgetItem* DataSetPanel::addDataSet(const OpenDataSet& dataSet) {
    auto* item = new QTreeWidgetItem(m_tree, {dataSet.name});
    item->setData(NameColumnIndex, IdRole, dataSet.id);
    item->setToolTip(NameColumnIndex, toolTipOf(dataSet));
    for (const std::string& name : dataSet.table->memberNames) {
        auto* member = new QTreeWidgetItem(item, {QString::fromStdString(name)});
        member->setFirstColumnSpanned(true);
    }
    return item;
}

void DataSetPanel::addCloseButton(QTreeWidgetItem* item, const OpenDataSet& dataSet) {
    auto* close = new QToolButton;
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::NoFocus); // Delete does the same from the tree
    close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    close->setIconSize({12, 12});
    close->setAccessibleName(tr("Close %1").arg(dataSet.name));
    close->setToolTip(tr("Close %1 (Delete). The file stays as it is.").arg(dataSet.name));
    // Queued: closing takes this button away while it is still being clicked.
    connect(
        close, &QToolButton::clicked, this, [this, id = dataSet.id] { m_session.close(id); },
        Qt::QueuedConnection);
    m_tree->setItemWidget(item, CloseColumnIndex, close);
}

void DataSetPanel::showTicks(DataSetId id) {
    const OpenDataSet* dataSet = m_session.find(id);
    QTreeWidgetItem* item = itemOf(id);
    if (dataSet == nullptr || item == nullptr) {
        return;
    }
    const QScopedValueRollback guard(m_showing, true);
    const auto& ticked = dataSet->settings.members;
    for (int row = 0; row < item->childCount(); ++row) {
        QTreeWidgetItem* member = item->child(row);
        const bool isIn =
            std::binary_search(ticked.begin(), ticked.end(), static_cast<std::size_t>(row));
        const bool isLast = isIn && ticked.size() == 1;
        member->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable |
                         (isLast ? Qt::NoItemFlags : Qt::ItemIsUserCheckable));
        member->setCheckState(NameColumnIndex, isIn ? Qt::Checked : Qt::Unchecked);
        member->setToolTip(NameColumnIndex,
                           isLast ? tr("An ensemble needs at least one member.")
                                  : tr("Ticked members make up the ensemble (Space)."));
    }
}

void DataSetPanel::showCurrent() {
    const QScopedValueRollback guard(m_showing, true);
    const OpenDataSet* current = m_session.current();
    for (int row = 0; row < m_tree->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = m_tree->topLevelItem(row);
        QFont font = m_tree->font();
        font.setBold(current != nullptr && idOf(*item) == current->id);
        item->setFont(NameColumnIndex, font);
        if (font.bold()) {
            item->setExpanded(true);
        }
    }
    const QTreeWidgetItem* chosen = m_tree->currentItem();
    if (current == nullptr) {
        m_tree->setCurrentItem(nullptr); // all are shown: none stands out
    } else if (chosen == nullptr || idOf(*chosen) != current->id) {
        m_tree->setCurrentItem(itemOf(current->id));
    }
}

void DataSetPanel::takeTick(QTreeWidgetItem* item) {
    if (m_showing || item->parent() == nullptr) {
        return;
    }
    std::vector<std::size_t> ticked;
    for (int row = 0; row < item->parent()->childCount(); ++row) {
        if (item->parent()->child(row)->checkState(NameColumnIndex) == Qt::Checked) {
            ticked.push_back(static_cast<std::size_t>(row));
        }
    }
    m_session.setMembers(idOf(*item), std::move(ticked));
}

void DataSetPanel::chooseDataSetOf(QTreeWidgetItem* item) {
    if (!m_showing && item != nullptr) {
        m_session.setCurrent(idOf(*item));
    }
}

QTreeWidgetItem* DataSetPanel::itemOf(DataSetId id) const {
    for (int row = 0; row < m_tree->topLevelItemCount(); ++row) {
        if (idOf(*m_tree->topLevelItem(row)) == id) {
            return m_tree->topLevelItem(row);
        }
    }
    return nullptr;
}

} // namespace candor::ui

#include "moc_data_set_panel.cpp"
