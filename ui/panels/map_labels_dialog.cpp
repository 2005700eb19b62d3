// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/map_labels_dialog.h"

#include "session/label_suggestion.h"
#include "session/listen_session.h"
#include "text/number_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace candor::ui {
namespace {

enum MapColumn { LabelColumn, FilesColumn, MappedClassColumn, Columns };

QTableWidgetItem* mapCell(const QString& text, Qt::Alignment alignment) {
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled);
    item->setTextAlignment(alignment | Qt::AlignVCenter);
    item->setToolTip(text);
    return item;
}

/// How many tracks have each label that is mapped: they no longer count as unknown.
std::map<std::string, std::size_t> labelCounts(const ListenSession& session) {
    std::map<std::string, std::size_t> counts;
    for (const auto& [label, files] : session.labelTally().unknown) {
        counts.emplace(label, files);
    }
    for (const auto& [label, name] : session.labelMapping()) {
        counts.emplace(label, 0);
    }
    for (const Track& track : session.tracks()) {
        for (const auto& [label, name] : session.labelMapping()) {
            if (track.truth != nullptr && std::ranges::count(track.truth->labels, label) > 0) {
                ++counts[label];
            }
        }
    }
    return counts;
}

} // namespace

MapLabelsDialog::MapLabelsDialog(ListenSession& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_table(new QTableWidget) {
    setWindowTitle(tr("Map labels"));
    build();
    const LabelSet& classes = session.description()->labels;
    for (const auto& mapped : session.labelMapping()) {
        if (classes.indexOf(mapped.first) || !classes.indexOf(mapped.second)) {
            m_others.push_back(mapped); // of other models
        }
    }
    for (const auto& [label, files] : labelCounts(session)) {
        if (!classes.indexOf(label) && files > 0) {
            addRow(label, files);
        }
    }
    m_table->resizeColumnsToContents();
    m_table->setColumnWidth(LabelColumn, std::min(m_table->columnWidth(LabelColumn), 260));
    if (!m_rows.empty()) {
        m_rows.front().choice->setFocus();
    }
}

void MapLabelsDialog::build() {
    auto* question =
        new QLabel(tr("The models do not know these labels. Choose the class that each "
                      "stands for; the others leave their files unlabelled."));
    question->setWordWrap(true);
    m_table->setColumnCount(Columns);
    m_table->setHorizontalHeaderLabels({tr("Label"), tr("Files"), tr("Class of the models")});
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeaderItem(LabelColumn)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeaderItem(MappedClassColumn)
        ->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setShowGrid(false);
    m_table->setFocusPolicy(Qt::NoFocus); // the choices in it have the focus
    m_table->setAccessibleName(tr("Unknown labels"));
    auto* apply = new QPushButton(tr("&Map labels"));
    apply->setToolTip(tr("Label the files so. It can be changed here at any time."));
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setToolTip(tr("Close and change nothing (Escape)."));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(apply);
    buttons->addWidget(cancel);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(12);
    rows->addWidget(question);
    rows->addWidget(m_table, 1);
    rows->addLayout(buttons);
    cancel->setAutoDefault(false);
    apply->setDefault(true); // known to the dialog now
    connect(apply, &QPushButton::clicked, this, &MapLabelsDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    resize(560, 420);
}

QComboBox* MapLabelsDialog::makeChoice(const std::string& label) const {
    const LabelSet& classes = m_session.description()->labels;
    auto* choice = new QComboBox;
    choice->addItem(tr("leave unlabelled"), -1);
    if (const auto suggested = suggestedClass(label, classes)) {
        choice->addItem(tr("%1 (suggested)").arg(QString::fromStdString(classes[*suggested])),
                        static_cast<int>(*suggested));
    }
    for (std::size_t index = 0; index < classes.size(); ++index) {
        choice->addItem(QString::fromStdString(classes[index]), static_cast<int>(index));
    }
    const LabelMapping& mapping = m_session.labelMapping();
    const auto mapped = std::ranges::find(mapping, label, &LabelMapping::value_type::first);
    if (mapped != mapping.end()) {
        if (const auto index = classes.indexOf(mapped->second)) {
            choice->setCurrentIndex(choice->findData(static_cast<int>(*index)));
        }
    }
    const QString name = QString::fromStdString(label);
    choice->setAccessibleName(tr("Class for the label %1").arg(name));
    choice->setToolTip(tr("What files labelled “%1” are for the models.").arg(name));
    return choice;
}

void MapLabelsDialog::addRow(const std::string& label, std::size_t files) {
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, LabelColumn, mapCell(QString::fromStdString(label), Qt::AlignLeft));
    m_table->setItem(row, FilesColumn, mapCell(countText(files), Qt::AlignRight));
    QComboBox* choice = makeChoice(label);
    m_table->setCellWidget(row, MappedClassColumn, choice);
    m_table->setRowHeight(row, choice->sizeHint().height() + 4);
    m_rows.push_back({label, choice});
}

LabelMapping MapLabelsDialog::mapping() const {
    const LabelSet& classes = m_session.description()->labels;
    LabelMapping mapping = m_others;
    for (const Row& row : m_rows) {
        if (const int index = row.choice->currentData().toInt(); index >= 0) {
            mapping.emplace_back(row.label, classes[static_cast<std::size_t>(index)]);
        }
    }
    return mapping;
}

void MapLabelsDialog::accept() {
    m_session.setLabelMapping(mapping());
    QDialog::accept();
}

} // namespace candor::ui

#include "moc_map_labels_dialog.cpp"
