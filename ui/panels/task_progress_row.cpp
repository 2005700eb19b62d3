// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/task_progress_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace candor::ui {
namespace {

constexpr int ProgressSteps = 1000;
constexpr int BarWidth = 200;

} // namespace

TaskProgressRow::TaskProgressRow(const QString& stopToolTip, QWidget* parent)
    : QWidget(parent), m_text(new QLabel), m_bar(new QProgressBar),
      m_cancel(new QPushButton(tr("Ca&ncel"))) {
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAccessibleName(tr("Progress in words"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(BarWidth);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setAutoDefault(false);
    m_cancel->setToolTip(stopToolTip);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false); // the file in work is still finished
        Q_EMIT cancelWanted();
    });
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_bar);
    row->addWidget(m_text, 1);
    row->addWidget(m_cancel);
    QSizePolicy kept = sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    setSizePolicy(kept);
    hide();
}

void TaskProgressRow::start(const QString& text) {
    m_running = true;
    m_text->setText(text);
    m_bar->setRange(0, 0);
    m_cancel->setEnabled(true);
    show();
}

void TaskProgressRow::advance(const QString& text, std::size_t done, std::size_t all) {
    m_text->setText(text);
    m_bar->setRange(0, ProgressSteps);
    m_bar->setValue(all == 0
                        ? 0
                        : static_cast<int>(static_cast<double>(ProgressSteps) *
                                           static_cast<double>(done) / static_cast<double>(all)));
}

void TaskProgressRow::finish() {
    m_running = false;
    hide();
}

} // namespace candor::ui

#include "moc_task_progress_row.cpp"
