// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/rule_panel.h"

#include "models/acceptance_model.h"
#include "panels/spacing.h"
#include "session/archive_session.h"
#include "session/listen_session.h"
#include "text/tag_field_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

namespace candor::ui {
namespace {} // namespace

RulePanel::RulePanel(ArchiveSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(new AcceptanceModel(session, this)),
      m_field(new QComboBox), m_byConfidence(new QRadioButton(tr("&by confidence"))),
      m_byMargin(new QRadioButton(tr("by lead over the runner-&up"))),
      m_own(new QCheckBox(tr("A line for each cla&ss"))), m_table(new QTableView) {
    build();
    setUpTable();
    follow();
    showRule();
}

void RulePanel::build() {
    for (const TagField field :
         {TagField::Genre, TagField::Mood, TagField::Instrument, TagField::Comment}) {
        m_field->addItem(tagFieldText(field), static_cast<int>(field));
    }
    m_field->setAccessibleName(tr("Kind of label"));
    m_field->setToolTip(tr("What the classes are, and so the tag that they are written into."));
    m_byConfidence->setToolTip(tr("The line is asked of the posterior of the proposed class."));
    m_byMargin->setToolTip(tr("The line is asked of the posterior of the proposed class less that "
                              "of the runner-up. For models with one class a file."));
    m_own->setToolTip(tr("Classes differ: each can ask for more or less. Find the line then finds "
                         "one for each."));
    auto* fieldName = new QLabel(tr("Ki&nd of label"));
    fieldName->setBuddy(m_field);
    auto* form = new QFormLayout;
    form->setSpacing(Spacing);
    form->addRow(fieldName, m_field);
    auto* rule = new QVBoxLayout;
    rule->setSpacing(Spacing / 4);
    rule->addWidget(m_byConfidence);
    rule->addWidget(m_byMargin);
    form->addRow(tr("Rule"), rule);
    auto* back = new QPushButton(tr("Back to the trac&k"));
    back->setAutoDefault(false);
    back->setToolTip(tr("Shows the player and the spectrogram again."));
    connect(back, &QPushButton::clicked, this, &RulePanel::closeWanted);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(Spacing, Spacing, Spacing, Spacing);
    rows->setSpacing(Spacing);
    rows->addLayout(form);
    rows->addWidget(m_own);
    rows->addWidget(m_table, 1);
    rows->addWidget(back, 0, Qt::AlignLeft);
}

void RulePanel::setUpTable() {
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Classes and their lines"));
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 7);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(AcceptanceModel::Class, QHeaderView::Stretch);
}

void RulePanel::follow() {
    connect(m_field, &QComboBox::currentIndexChanged, this,
            [this] { m_session.setField(static_cast<TagField>(m_field->currentData().toInt())); });
    connect(m_byMargin, &QRadioButton::toggled, this, &RulePanel::setByMargin);
    connect(m_own, &QCheckBox::toggled, this, &RulePanel::setOwnLines);
    connect(&m_session, &ArchiveSession::ruleChanged, this, &RulePanel::showRule);
    connect(&m_session, &ArchiveSession::fieldChanged, this, &RulePanel::showRule);
    connect(&m_session.tracks(), &ListenSession::lineupChanged, this, &RulePanel::showRule);
}

void RulePanel::showRule() {
    const QSignalBlocker margin(m_byMargin);
    const QSignalBlocker own(m_own);
    const QSignalBlocker field(m_field);
    const AcceptanceRule& rule = m_session.rule();
    const ModelDescription* description = m_session.tracks().description();
    const bool byMargin = rule.by == AcceptanceRule::By::Margin;
    m_byConfidence->setChecked(!byMargin);
    m_byMargin->setChecked(byMargin);
    // Classes of a multi-label file do not compete.
    m_byMargin->setEnabled(byMargin || description == nullptr ||
                           description->task == Task::SingleLabel);
    m_own->setChecked(!rule.atLeastOfClass.empty());
    m_own->setEnabled(description != nullptr);
    m_field->setCurrentIndex(m_field->findData(static_cast<int>(m_session.field())));
}

void RulePanel::setByMargin(bool byMargin) {
    AcceptanceRule rule = m_session.rule();
    rule.by = byMargin ? AcceptanceRule::By::Margin : AcceptanceRule::By::Confidence;
    m_session.setRule(rule);
}

void RulePanel::setOwnLines(bool own) {
    const ModelDescription* description = m_session.tracks().description();
    AcceptanceRule rule = m_session.rule();
    rule.atLeastOfClass.clear();
    if (own && description != nullptr) {
        rule.atLeastOfClass.assign(description->labels.size(), rule.atLeast);
    }
    m_session.setRule(rule);
}

} // namespace candor::ui

#include "moc_rule_panel.cpp"
