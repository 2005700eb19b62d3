// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/choices_panel.h"

#include "calibration/binning.h"
#include "dataset/logits_table.h"
#include "panels/spacing.h"
#include "session/calibration_session.h"
#include "text/note_text.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStringList>
#include <QVBoxLayout>

namespace candor::ui {
namespace {

QComboBox* makeCombo(const QString& name, const QString& toolTip) {
    auto* combo = new QComboBox;
    combo->setAccessibleName(name);
    combo->setToolTip(toolTip);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(6);
    combo->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    return combo;
}

/// The first entry stands for all, the others for an index.
std::optional<std::size_t> indexBehindAll(const QComboBox& combo) {
    return combo.currentIndex() <= 0
               ? std::nullopt
               : std::optional(static_cast<std::size_t>(combo.currentIndex() - 1));
}

void fill(QComboBox& combo, const QString& all, const std::vector<std::string>& names) {
    const QSignalBlocker blocker(combo);
    combo.clear();
    if (!all.isEmpty()) {
        combo.addItem(all);
    }
    for (const std::string& name : names) {
        combo.addItem(QString::fromStdString(name));
    }
}

void choose(QComboBox& combo, int index) {
    const QSignalBlocker blocker(combo);
    combo.setCurrentIndex(index);
}

int rowBehindAll(const std::optional<std::size_t>& index) {
    return index ? static_cast<int>(*index) + 1 : 0;
}

} // namespace

ChoicesPanel::ChoicesPanel(CalibrationSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_form(new QFormLayout), m_notes(new QLabel) {
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setSpacing(Spacing);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addFilters(*m_form);
    addScope(*m_form);
    addBuckets(*m_form);
    m_notes->setWordWrap(true);
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing, Spacing, Spacing, Spacing);
    column->setSpacing(Spacing);
    column->addLayout(m_form);
    column->addWidget(m_notes);
    connect(&session, &CalibrationSession::currentChanged, this, &ChoicesPanel::showCurrent);
    connect(&session, &CalibrationSession::settingsChanged, this, &ChoicesPanel::showChoices);
    showCurrent();
}

void ChoicesPanel::addFilters(QFormLayout& form) {
    m_trueClass = makeCombo(tr("True class"), tr("Count only files whose true class is this one."));
    m_split = makeCombo(tr("Split"), tr("Count only files of this split, for instance the test "
                                        "files."));
    form.addRow(tr("&Class"), m_trueClass);
    form.addRow(tr("&Split"), m_split);
    connect(m_trueClass, &QComboBox::currentIndexChanged, this, &ChoicesPanel::takeFilter);
    connect(m_split, &QComboBox::currentIndexChanged, this, &ChoicesPanel::takeFilter);
}

void ChoicesPanel::addScope(QFormLayout& form) {
    m_scope = makeCombo(
        tr("Decisions"),
        tr("All decisions: every class of every file, as in the paper. Winning decisions: only "
           "the most probable class of each file. One class: that class against the rest."));
    m_scope->addItems({tr("All decisions"), tr("Winning decisions"), tr("One class")});
    m_scopeClass =
        makeCombo(tr("Class against the rest"), tr("The class whose decisions alone are counted."));
    form.addRow(tr("&Decisions"), m_scope);
    form.addRow(QString(), m_scopeClass);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &ChoicesPanel::takeScope);
    connect(m_scopeClass, &QComboBox::currentIndexChanged, this, &ChoicesPanel::takeScope);
}

void ChoicesPanel::addBuckets(QFormLayout& form) {
    m_buckets = new QSpinBox;
    m_buckets->setRange(static_cast<int>(Binning::MinimumBuckets),
                        static_cast<int>(Binning::MaximumBuckets));
    m_buckets->setValue(static_cast<int>(m_session.buckets()));
    m_buckets->setAccessibleName(tr("Number of buckets"));
    m_buckets->setToolTip(tr("How many buckets of confidence the diagram has (2 to 100); the "
                             "paper has 10."));
    m_buckets->setKeyboardTracking(false);
    m_bucketKind =
        makeCombo(tr("Kind of buckets"), tr("Equal width: edges at k / B. Equal mass: about as "
                                            "many decisions in each bucket."));
    m_bucketKind->addItems({tr("Equal width"), tr("Equal mass")});
    form.addRow(tr("&Buckets"), m_buckets);
    form.addRow(QString(), m_bucketKind);
    connect(m_buckets, &QSpinBox::valueChanged, this, &ChoicesPanel::takeBuckets);
    connect(m_bucketKind, &QComboBox::currentIndexChanged, this, &ChoicesPanel::takeBuckets);
}

void ChoicesPanel::showCurrent() {
    const OpenDataSet* current = m_session.current();
    for (QComboBox* combo : {m_trueClass, m_split, m_scope, m_scopeClass}) {
        combo->setEnabled(current != nullptr);
    }
    if (current != nullptr && current->id != m_shown) {
        fill(*m_trueClass, tr("All classes"), current->table->classes.names());
        fill(*m_split, tr("All splits"), current->table->splitNames);
        fill(*m_scopeClass, QString(), current->table->classes.names());
    }
    m_shown = current != nullptr ? current->id : NoDataSet;
    showChoices();
    showNotes();
}

void ChoicesPanel::showChoices() {
    const OpenDataSet* current = m_session.current();
    const bool hasSplits = current != nullptr && !current->table->splitNames.empty();
    m_split->setVisible(hasSplits);
    m_form->labelForField(m_split)->setVisible(hasSplits);
    m_scopeClass->setVisible(current != nullptr &&
                             current->settings.scope.kind == ScopeKind::OneClass);
    if (current != nullptr) {
        const EvaluationSettings& settings = current->settings;
        choose(*m_trueClass, rowBehindAll(settings.filter.trueClass));
        choose(*m_split, rowBehindAll(settings.filter.split));
        choose(*m_scope, static_cast<int>(settings.scope.kind));
        choose(*m_scopeClass, static_cast<int>(settings.scope.classIndex));
    }
    const QSignalBlocker blocker(m_buckets);
    m_buckets->setValue(static_cast<int>(m_session.buckets()));
    choose(*m_bucketKind, static_cast<int>(m_session.bucketKind()));
}

void ChoicesPanel::showNotes() {
    QStringList lines;
    if (const OpenDataSet* current = m_session.current()) {
        lines << tableSummaryText(*current->table);
        for (const DatasetNoteCount& note : current->table->notes) {
            lines << noteText(note);
        }
    }
    m_notes->setText(lines.join(QLatin1Char('\n')));
}

void ChoicesPanel::takeFilter() {
    if (const OpenDataSet* current = m_session.current()) {
        m_session.setFilter(current->id, indexBehindAll(*m_trueClass), indexBehindAll(*m_split));
    }
}

void ChoicesPanel::takeScope() {
    if (const OpenDataSet* current = m_session.current()) {
        m_session.setScope(current->id,
                           {static_cast<ScopeKind>(m_scope->currentIndex()),
                            static_cast<std::size_t>(std::max(0, m_scopeClass->currentIndex()))});
    }
}

void ChoicesPanel::takeBuckets() {
    m_session.setBuckets(static_cast<std::size_t>(m_buckets->value()),
                         static_cast<BucketKind>(m_bucketKind->currentIndex()));
}

} // namespace candor::ui

#include "moc_choices_panel.cpp"
