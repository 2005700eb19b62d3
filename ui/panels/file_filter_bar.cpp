// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/file_filter_bar.h"

#include "text/number_text.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace candor::ui {
namespace {

constexpr int AnyVerdict = -1;

} // namespace

FileFilterBar::FileFilterBar(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    addText(row);
    addVerdicts(row);
    addConfidences(row);
    addSelectedOnly(row);
    addCountAndSave(row);
}

void FileFilterBar::addText(QHBoxLayout* row) {
    m_text = new QLineEdit;
    m_text->setPlaceholderText(tr("File or class"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    m_text->setAccessibleName(tr("Filter by file or class"));
    m_text->setToolTip(tr("Shows files whose name, true class or predicted class holds this text "
                          "(Ctrl+F). Case does not matter."));
    row->addWidget(m_text, 1);
    connect(m_text, &QLineEdit::textChanged, this, &FileFilterBar::changed);
}

void FileFilterBar::addVerdicts(QHBoxLayout* row) {
    m_verdict = new QComboBox;
    m_verdict->addItem(tr("All files"), AnyVerdict);
    m_verdict->addItem(tr("✓ Right"), static_cast<int>(Verdict::Right));
    m_verdict->addItem(tr("✗ Wrong"), static_cast<int>(Verdict::Wrong));
    m_verdict->addItem(tr("Unlabelled"), static_cast<int>(Verdict::Unlabelled));
    m_verdict->setAccessibleName(tr("Right or wrong"));
    m_verdict->setToolTip(tr("Shows only files whose predicted class is right, is wrong, or that "
                             "have no label."));
    row->addWidget(m_verdict);
    connect(m_verdict, &QComboBox::currentIndexChanged, this, &FileFilterBar::changed);
}

QDoubleSpinBox* FileFilterBar::addBound(QHBoxLayout* row, const QString& prefix, double value) {
    auto* bound = new QDoubleSpinBox;
    bound->setRange(0.0, 1.0);
    bound->setSingleStep(0.05);
    bound->setPrefix(prefix);
    bound->setValue(value);
    row->addWidget(bound);
    connect(bound, &QDoubleSpinBox::valueChanged, this, &FileFilterBar::changed);
    return bound;
}

void FileFilterBar::addConfidences(QHBoxLayout* row) {
    m_lowest = addBound(row, QStringLiteral("≥ "), 0.0);
    m_lowest->setAccessibleName(tr("Lowest confidence"));
    m_lowest->setToolTip(
        tr("Shows only files whose predicted class has at least this confidence."));
    m_highest = addBound(row, QStringLiteral("≤ "), 1.0);
    m_highest->setAccessibleName(tr("Highest confidence"));
    m_highest->setToolTip(
        tr("Shows only files whose predicted class has at most this confidence."));
}

void FileFilterBar::addSelectedOnly(QHBoxLayout* row) {
    m_selectedOnly = new QToolButton;
    m_selectedOnly->setText(tr("S&elected"));
    m_selectedOnly->setCheckable(true);
    m_selectedOnly->setEnabled(false);
    m_selectedOnly->setAccessibleName(tr("Selected files only"));
    m_selectedOnly->setToolTip(
        tr("Shows only the files that are selected: by a bucket, by a cell of "
           "the confusion matrix, or here."));
    row->addWidget(m_selectedOnly);
    connect(m_selectedOnly, &QToolButton::toggled, this, &FileFilterBar::selectedOnlyChanged);
}

void FileFilterBar::addCountAndSave(QHBoxLayout* row) {
    m_shown = new QLabel;
    m_shown->setToolTip(tr("Files shown, of all files of the data set."));
    row->addWidget(m_shown);
    m_save = new QToolButton;
    m_save->setText(tr("CSV…"));
    m_save->setAccessibleName(tr("Save as CSV"));
    m_save->setToolTip(tr("Saves the rows shown, in this order: file, true and predicted class, "
                          "confidence, runner-up and temperature."));
    row->addWidget(m_save);
    connect(m_save, &QToolButton::clicked, this, &FileFilterBar::saveWanted);
}

FileQuery FileFilterBar::applyTo(FileQuery query) const {
    query.text = m_text->text().trimmed();
    const int verdict = m_verdict->currentData().toInt();
    query.verdict.reset();
    if (verdict != AnyVerdict) {
        query.verdict = static_cast<Verdict>(verdict);
    }
    query.lowestConfidence = m_lowest->value();
    query.highestConfidence = m_highest->value();
    return query;
}

bool FileFilterBar::selectedOnly() const {
    return m_selectedOnly->isChecked();
}

void FileFilterBar::setSelectedFiles(std::size_t files) {
    m_selectedOnly->setEnabled(files > 0);
    if (files == 0) {
        m_selectedOnly->setChecked(false);
    }
}

void FileFilterBar::setShownFiles(std::size_t shown, std::size_t all) {
    m_shown->setText(shown == all ? countText(all)
                                  : tr("%1 of %2").arg(countText(shown), countText(all)));
    m_shown->setAccessibleName(tr("%1 of %2 files shown").arg(countText(shown), countText(all)));
    m_save->setEnabled(shown > 0);
}

void FileFilterBar::focusText() {
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

} // namespace candor::ui

#include "moc_file_filter_bar.cpp"
