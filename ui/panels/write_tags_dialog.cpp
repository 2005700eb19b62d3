// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/write_tags_dialog.h"

#include "models/tag_plan_model.h"
#include "panels/column_spread.h"
#include "panels/sentence_delegate.h"
#include "panels/tag_choices_form.h"
#include "panels/tag_sentences.h"
#include "panels/task_progress_row.h"
#include "tasks/tag_task.h"
#include "text/number_text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace candor::ui {
namespace {

QLabel* sentence(const QString& accessibleName) {
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAccessibleName(accessibleName);
    return label;
}

} // namespace

WriteTagsDialog::WriteTagsDialog(TagTask& task, QWidget* parent)
    : QDialog(parent), m_task(task), m_choices(new TagChoicesForm),
      m_summary(sentence(tr("What would change"))), m_filter(new QLineEdit),
      m_showChanges(new QCheckBox(tr("C&hanges"))), m_showSame(new QCheckBox(tr("&Stay"))),
      m_showRefused(new QCheckBox(tr("Cannot &be written"))), m_shown(new QLabel),
      m_model(new TagPlanModel(this)), m_table(new QTableView),
      m_warning(sentence(tr("What writing does"))),
      m_progress(new TaskProgressRow(
          tr("Stop after the file in work. What is written stays, and can be undone."))) {
    setWindowTitle(tr("Write tags"));
    QFont bold = font();
    bold.setBold(true);
    m_summary->setFont(bold);
    setUpTable();
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(12);
    rows->addWidget(m_choices);
    rows->addWidget(m_summary);
    rows->addLayout(makeFilter());
    rows->addWidget(m_table, 1);
    rows->addWidget(m_warning);
    rows->addWidget(m_progress);
    rows->addLayout(makeButtons());
    resize(880, 600);
    follow();
    showControls();
}

WriteTagsDialog::~WriteTagsDialog() = default;

QHBoxLayout* WriteTagsDialog::makeFilter() {
    m_filter->setPlaceholderText(tr("File or value"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setAccessibleName(tr("Filter by file or value"));
    m_filter->setToolTip(tr("Shows files whose name, class or tags hold this text. Case does not "
                            "matter. What is written does not depend on it."));
    m_showChanges->setChecked(true);
    m_showRefused->setChecked(true);
    m_showChanges->setToolTip(tr("Show the files that will be written, a row a field."));
    m_showSame->setToolTip(
        tr("Show the files that have the tags already, or others that are to stay."));
    m_showRefused->setToolTip(tr("Show the files that cannot be written, and why."));
    m_shown->setToolTip(tr("Rows shown."));
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_filter, 1);
    for (QCheckBox* tick : {m_showChanges, m_showSame, m_showRefused}) {
        row->addWidget(tick);
        connect(tick, &QCheckBox::toggled, this, &WriteTagsDialog::showRows);
    }
    row->addWidget(m_shown);
    connect(m_filter, &QLineEdit::textChanged, this, &WriteTagsDialog::showRows);
    return row;
}

QPushButton* WriteTagsDialog::addButton(QHBoxLayout& row, const QString& text,
                                        const QString& toolTip) {
    auto* button = new QPushButton(text);
    button->setAutoDefault(false); // Enter must not write by accident
    button->setToolTip(toolTip);
    row.addWidget(button);
    return button;
}

QHBoxLayout* WriteTagsDialog::makeButtons() {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    m_undo =
        addButton(*row, tr("&Undo"), tr("Make every file of this write what it was, to the bit."));
    m_again = addButton(*row, tr("&Try again"), tr("Write the files that failed once more."));
    m_write = addButton(*row, tr("&Write"),
                        tr("Write the tags of the files listed under Changes. Only this button "
                           "writes; the filter does not matter."));
    QPushButton* close =
        addButton(*row, tr("Close"), tr("Close this window (Escape). A write goes on without it."));
    connect(m_undo, &QPushButton::clicked, this, &WriteTagsDialog::undo);
    connect(m_again, &QPushButton::clicked, this, &WriteTagsDialog::writeAgain);
    connect(m_write, &QPushButton::clicked, this, &WriteTagsDialog::write);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return row;
}

void WriteTagsDialog::setUpTable() {
    m_model->setWarningIcon(style()->standardIcon(QStyle::SP_MessageBoxWarning));
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle); // names mostly differ at the end
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setAccessibleName(tr("Every change"));
    m_table->setAccessibleDescription(
        tr("A row a change: the file, the field, what it holds now and what it will hold."));
    m_table->setItemDelegateForColumn(TagPlanModel::After, new SentenceDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 7);
    m_table->horizontalHeader()->setHighlightSections(false);
    const int letter = fontMetrics().averageCharWidth();
    (new ColumnSpread(m_table))
        ->setRooms({{letter * 24, 3}, {letter * 14, 0}, {letter * 14, 2}, {letter * 18, 5}});
}

void WriteTagsDialog::follow() {
    connect(m_choices, &TagChoicesForm::changed, this, [this] {
        rememberTagChoices(m_choices->choices());
        Q_EMIT fieldChanged(m_choices->choices().field);
        ask();
    });
    connect(m_progress, &TaskProgressRow::cancelWanted, &m_task, &TagTask::cancel);
    connect(&m_task, &TagTask::planned, this, &WriteTagsDialog::takePlan);
    connect(&m_task, &TagTask::progress, this, &WriteTagsDialog::takeProgress);
    connect(&m_task, &TagTask::finished, this, &WriteTagsDialog::takeRun);
    connect(&m_task, &TagTask::planProgress, this, [this](std::size_t done, std::size_t files) {
        if (m_plan == nullptr && !isRunning()) {
            m_summary->setText(
                tr("Reading tags: %1 of %2").arg(countText(done), fileCountText(files)));
        }
    });
}

bool WriteTagsDialog::isRunning() const {
    return m_progress->isRunning();
}

QString WriteTagsDialog::summary() const {
    return m_summary->text();
}

void WriteTagsDialog::propose(std::vector<TagProposal> proposals, const std::string& model,
                              TagField field) {
    if (isRunning()) {
        return;
    }
    m_proposals = std::move(proposals);
    m_modelName = model;
    m_choices->setChoices(rememberedTagChoices(field));
    ask();
}

void WriteTagsDialog::ask() {
    m_plan.reset();
    m_run.reset();
    m_undone = false;
    m_model->setPlan(nullptr);
    m_summary->setText(tr("Reading tags …"));
    m_task.plan({m_proposals, m_choices->choices(), m_modelName, ++m_number});
    showRows();
    showControls();
}

void WriteTagsDialog::takePlan(const std::shared_ptr<const TagPlan>& plan) {
    if (plan->number != m_number || isRunning()) {
        return; // of older choices
    }
    m_plan = plan;
    m_model->setPlan(plan);
    m_summary->setText(planSentence(*plan));
    m_warning->setText(warningSentence(*plan));
    showRows();
    showControls();
}

void WriteTagsDialog::begin(const QString& text) {
    m_progress->start(text);
    m_warning->setText(tr("This goes on when the window is closed."));
    showControls();
}

void WriteTagsDialog::write() {
    if (m_plan != nullptr && m_plan->toWrite() > 0 && !isRunning()) {
        begin(tr("Writing …"));
        m_task.write({m_plan, {}});
    }
}

void WriteTagsDialog::writeAgain() {
    if (m_run == nullptr || isRunning()) {
        return;
    }
    WriteRequest request{m_plan, {}, m_run->batch}; // one line of the history
    for (const TagRunFile& file : m_run->files) {
        if (file.state == TagRunState::Failed || file.state == TagRunState::NotReached) {
            request.files.push_back(file.index);
        }
    }
    if (!request.files.empty()) {
        begin(tr("Writing …"));
        m_task.write(std::move(request));
    }
}

void WriteTagsDialog::undo() {
    if (m_run != nullptr && !isRunning()) {
        begin(tr("Undoing …"));
        m_task.undo({m_run->batch, {}, false});
    }
}

void WriteTagsDialog::takeProgress(const TagProgress& progress) {
    if (isRunning()) {
        m_progress->advance(progressText(progress), progress.done, progress.files);
    }
}

void WriteTagsDialog::takeRun(const std::shared_ptr<const TagRun>& run) {
    const bool isMine = run->isUndo ? m_run != nullptr && run->batch == m_run->batch
                                    : run->plan == m_plan && m_plan != nullptr;
    if (!isMine) {
        return; // undone in History, say
    }
    m_progress->finish();
    m_summary->setText(runSentence(*run));
    if (run->isUndo) {
        m_undone = run->count(TagRunState::Failed) + run->count(TagRunState::NotReached) == 0;
        m_warning->setText(m_undone ? QString() : tr("History shows what could not be undone."));
    } else {
        m_run = run;
        m_model->setRun(run);
        m_warning->setText(
            run->count(TagRunState::Failed) > 0
                ? tr("The files listed here were not written; they are what they were.")
                : QString());
    }
    showRows();
    showControls();
}

void WriteTagsDialog::showRows() {
    const bool hasFailed = m_run != nullptr && m_run->count(TagRunState::Failed) > 0;
    m_model->setQuery({m_filter->text().trimmed(), m_showChanges->isChecked(),
                       m_showSame->isChecked(), m_showRefused->isChecked(), hasFailed});
    m_shown->setText(m_plan == nullptr ? QString() : rowsText(m_model->rowCount()));
    for (QCheckBox* tick : {m_showChanges, m_showSame, m_showRefused}) {
        tick->setEnabled(!hasFailed);
    }
}

void WriteTagsDialog::showControls() {
    const bool running = isRunning();
    const bool wrote = m_run != nullptr;
    const std::size_t toWrite = m_plan == nullptr ? 0 : m_plan->toWrite();
    const std::size_t left =
        !wrote ? 0 : m_run->count(TagRunState::Failed) + m_run->count(TagRunState::NotReached);
    m_choices->setEnabled(!running);
    m_write->setVisible(!wrote);
    m_write->setEnabled(!running && toWrite > 0);
    m_write->setText(toWrite > 0 ? tr("&Write %1").arg(fileCountText(toWrite)) : tr("&Write"));
    m_again->setVisible(wrote && left > 0 && !m_undone);
    m_again->setEnabled(!running);
    m_undo->setVisible(wrote && m_run->count(TagRunState::Written) > 0);
    m_undo->setEnabled(!running && !m_undone);
    m_warning->setVisible(!m_warning->text().isEmpty());
}

} // namespace candor::ui

#include "moc_write_tags_dialog.cpp"
