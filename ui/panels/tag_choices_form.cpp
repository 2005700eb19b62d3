// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/tag_choices_form.h"

#include "text/tag_error_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace candor::ui {

TagChoicesForm::TagChoicesForm(QWidget* parent)
    : QWidget(parent), m_field(new QComboBox), m_mode(new QComboBox) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    addFields();
    addTicks();
    show(m_choices);
}

void TagChoicesForm::addFields() {
    for (const TagField field : LabelFields) {
        m_field->addItem(tagFieldName(field), static_cast<int>(field));
    }
    m_field->setAccessibleName(tr("Field"));
    m_field->setToolTip(tr("The tag that the accepted classes go into: the kind of label that the "
                           "models know. No other field is touched."));
    m_mode->addItem(tr("only where it is empty"), static_cast<int>(WriteMode::OnlyIfEmpty));
    m_mode->addItem(tr("added to what is there"), static_cast<int>(WriteMode::Add));
    m_mode->addItem(tr("in place of what is there"), static_cast<int>(WriteMode::Replace));
    m_mode->setAccessibleName(tr("What happens to values that are there"));
    m_mode->setToolTip(tr("Files that have a value already: left alone, given one more, or given "
                          "the new one alone. Remembered for each field."));
    auto* fieldLabel = new QLabel(tr("Write the classes &into"));
    fieldLabel->setBuddy(m_field);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(fieldLabel);
    row->addWidget(m_field);
    row->addWidget(m_mode);
    row->addStretch();
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(m_field, &QComboBox::currentIndexChanged, this, &TagChoicesForm::takeField);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &TagChoicesForm::takeMode);
}

QCheckBox* TagChoicesForm::addTick(const QString& text, const QString& toolTip,
                                   bool TagChoices::*choice) {
    auto* tick = new QCheckBox(text);
    tick->setToolTip(toolTip);
    tick->setAccessibleDescription(toolTip);
    connect(tick, &QCheckBox::toggled, this, [this, choice](bool on) {
        m_choices.*choice = on;
        Q_EMIT changed();
    });
    return tick;
}

void TagChoicesForm::addTicks() {
    m_provenance =
        addTick(tr("Model and &confidence as well"),
                tr("Two fields of Candor’s own, CANDOR_MODEL and CANDOR_CONFIDENCE: which model "
                   "proposed the class, and the posteriors of the likeliest three."),
                &TagChoices::provenance);
    m_keepModified = addTick(tr("&Keep the time of the last change"),
                             tr("The file then looks unchanged to programs that go by its time: "
                                "players may not notice the new tags."),
                             &TagChoices::keepModified);
    m_partHardLinks =
        addTick(tr("Files with several &names (hard links), too"),
                tr("Writing replaces the file, so this name gets a copy of its own with the new "
                   "tags; its other names keep the old file. Undoing does not join them again."),
                &TagChoices::partHardLinks);
    m_sidecars = addTick(tr("A file &beside those that cannot be tagged"),
                         tr("Sound in a format without tags gets a small JSON file with the same "
                            "name and .candor.json behind it. The history does not list these."),
                         &TagChoices::sidecars);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_provenance, 0, 0);
    grid->addWidget(m_keepModified, 1, 0);
    grid->addWidget(m_sidecars, 0, 1);
    grid->addWidget(m_partHardLinks, 1, 1);
    grid->setColumnStretch(2, 1);
    static_cast<QVBoxLayout*>(layout())->addLayout(grid);
}

void TagChoicesForm::setChoices(const TagChoices& choices) {
    m_choices = choices;
    show(choices);
}

void TagChoicesForm::show(const TagChoices& choices) {
    const QSignalBlocker field(m_field);
    const QSignalBlocker mode(m_mode);
    m_field->setCurrentIndex(m_field->findData(static_cast<int>(choices.field)));
    m_mode->setCurrentIndex(m_mode->findData(static_cast<int>(choices.mode())));
    const auto set = [](QCheckBox* tick, bool on) {
        const QSignalBlocker quiet(tick);
        tick->setChecked(on);
    };
    set(m_provenance, choices.provenance);
    set(m_keepModified, choices.keepModified);
    set(m_partHardLinks, choices.partHardLinks);
    set(m_sidecars, choices.sidecars);
}

void TagChoicesForm::takeField() {
    m_choices.field = static_cast<TagField>(m_field->currentData().toInt());
    show(m_choices); // its own mode
    Q_EMIT changed();
}

void TagChoicesForm::takeMode() {
    m_choices.modes[m_choices.field] = static_cast<WriteMode>(m_mode->currentData().toInt());
    Q_EMIT changed();
}

void TagChoicesForm::focusFirst() {
    m_field->setFocus();
}

} // namespace candor::ui

#include "moc_tag_choices_form.cpp"
