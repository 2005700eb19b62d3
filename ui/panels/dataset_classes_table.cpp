// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/dataset_classes_table.h"

#include "text/number_text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace candor::ui {
namespace {

constexpr int ClassColumn = 0;
constexpr int ModelsColumn = 1;
constexpr int FirstSplit = 2;

QTableWidgetItem* cell(const QString& text, Qt::Alignment alignment = Qt::AlignLeft) {
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setTextAlignment(alignment | Qt::AlignVCenter);
    return item;
}

} // namespace

DatasetClassesTable::DatasetClassesTable(QWidget* parent)
    : QWidget(parent), m_sentence(new QLabel), m_table(new QTableWidget),
      m_all(new QPushButton(tr("&All"))), m_none(new QPushButton(tr("&None"))),
      m_onlyKnown(new QPushButton(tr("&Only known"))) {
    m_sentence->setWordWrap(true);
    m_table->setAccessibleName(tr("Classes"));
    m_table->setAccessibleDescription(
        tr("A row a class: a tick, whether the models know it, its files in every split. Space "
           "changes the tick."));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 7);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_all->setToolTip(tr("Add files of every class."));
    m_none->setToolTip(tr("Take every tick away, to set a few."));
    m_onlyKnown->setToolTip(tr("Add files of the classes alone that the running models can give."));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_all);
    buttons->addWidget(m_none);
    buttons->addWidget(m_onlyKnown);
    buttons->addStretch(1);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_sentence);
    rows->addWidget(m_table, 1);
    rows->addLayout(buttons);
    connect(m_table, &QTableWidget::itemChanged, this,
            [this](const QTableWidgetItem* item) { takeTick(item->row()); });
    connect(m_all, &QPushButton::clicked, this,
            [this] { tick(std::vector<bool>(m_ticked.size(), true)); });
    connect(m_none, &QPushButton::clicked, this,
            [this] { tick(std::vector<bool>(m_ticked.size(), false)); });
    connect(m_onlyKnown, &QPushButton::clicked, this, [this] { tick(knownOnes()); });
    showKnown();
}

void DatasetClassesTable::setManifest(const std::shared_ptr<const DatasetManifest>& manifest) {
    m_manifest = manifest;
    m_ticked.assign(manifest == nullptr ? 0 : manifest->classes.size(), true);
    fill();
    showKnown();
}

void DatasetClassesTable::fill() {
    const QSignalBlocker blocker(m_table);
    m_table->clear();
    m_table->setRowCount(static_cast<int>(m_ticked.size()));
    if (m_manifest == nullptr) {
        m_table->setColumnCount(0);
        return;
    }
    const ManifestCounts counts = countItems(*m_manifest);
    QStringList titles{tr("Class"), tr("Models")};
    for (const std::string& split : m_manifest->splitNames) {
        titles << QString::fromStdString(split);
    }
    const bool anyInNone = std::ranges::any_of(
        counts.items, [](const std::vector<std::uint64_t>& row) { return row.back() > 0; });
    if (anyInNone) {
        titles << (m_manifest->splitNames.empty() ? tr("Files") : tr("no split"));
    }
    m_table->setColumnCount(static_cast<int>(titles.size()));
    m_table->setHorizontalHeaderLabels(titles);
    for (int column = 0; column < m_table->columnCount(); ++column) {
        m_table->horizontalHeaderItem(column)->setTextAlignment(
            (column < FirstSplit ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    for (std::size_t index = 0; index < m_ticked.size(); ++index) {
        const int row = static_cast<int>(index);
        auto* name = cell(QString::fromStdString(m_manifest->classes[index]));
        name->setFlags(name->flags() | Qt::ItemIsUserCheckable);
        name->setCheckState(Qt::Checked);
        m_table->setItem(row, ClassColumn, name);
        m_table->setItem(row, ModelsColumn, cell({}));
        for (int column = FirstSplit; column < m_table->columnCount(); ++column) {
            const auto split = static_cast<std::size_t>(column - FirstSplit);
            m_table->setItem(row, column,
                             cell(countText(counts.items[index][split]), Qt::AlignRight));
        }
    }
}

void DatasetClassesTable::setKnown(const LabelSet& known, const LabelMapping& mapping) {
    m_known = known;
    m_mapping = mapping;
    showKnown();
}

QString DatasetClassesTable::knownText(std::size_t index) const {
    const std::string& name = m_manifest->classes[index];
    if (m_known.indexOf(name)) {
        return tr("known");
    }
    const auto mapped = std::ranges::find(m_mapping, name, &LabelMapping::value_type::first);
    return mapped != m_mapping.end() && m_known.indexOf(mapped->second)
               ? tr("as %1").arg(QString::fromStdString(mapped->second))
               : tr("unknown");
}

std::vector<bool> DatasetClassesTable::knownOnes() const {
    std::vector<bool> known;
    for (std::size_t index = 0; index < m_ticked.size(); ++index) {
        known.push_back(knownText(index) != tr("unknown"));
    }
    return known;
}

void DatasetClassesTable::showKnown() {
    const bool hasModels = m_known.size() > 0;
    const bool hasClasses = !m_ticked.empty();
    for (QPushButton* button : {m_all, m_none}) {
        button->setEnabled(hasClasses);
    }
    m_onlyKnown->setEnabled(hasClasses && hasModels);
    m_sentence->setVisible(m_manifest != nullptr);
    if (m_manifest == nullptr) {
        return;
    }
    m_table->setColumnHidden(ModelsColumn, !hasModels);
    const QSignalBlocker blocker(m_table);
    for (std::size_t index = 0; hasModels && index < m_ticked.size(); ++index) {
        m_table->item(static_cast<int>(index), ModelsColumn)->setText(knownText(index));
    }
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setSectionResizeMode(ClassColumn, QHeaderView::Stretch);
    const std::vector<bool> known = knownOnes();
    m_sentence->setText(
        !hasModels
            ? tr("No model runs yet. Labels are compared with the classes of the models "
                 "by their names.")
            : tr("The running models know %1 of %2 classes. Other labels can be mapped to "
                 "theirs once the files are added.")
                  .arg(countText(static_cast<std::uint64_t>(std::ranges::count(known, true))),
                       countText(known.size())));
}

void DatasetClassesTable::takeTick(int row) {
    const bool isTicked = m_table->item(row, ClassColumn)->checkState() == Qt::Checked;
    if (isTicked != m_ticked[static_cast<std::size_t>(row)]) {
        m_ticked[static_cast<std::size_t>(row)] = isTicked;
        Q_EMIT changed();
    }
}

void DatasetClassesTable::tick(const std::vector<bool>& ticked) {
    const QSignalBlocker blocker(m_table);
    m_ticked = ticked;
    for (std::size_t index = 0; index < ticked.size(); ++index) {
        m_table->item(static_cast<int>(index), ClassColumn)
            ->setCheckState(ticked[index] ? Qt::Checked : Qt::Unchecked);
    }
    Q_EMIT changed();
}

} // namespace candor::ui

#include "moc_dataset_classes_table.cpp"
