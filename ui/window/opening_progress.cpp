// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/opening_progress.h"

#include "tasks/open_task.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

#include <chrono>
#include <cmath>

namespace candor::ui {
namespace {

constexpr std::chrono::milliseconds Patience{300};
constexpr int Steps = 1000;
/// Before that a rate says little.
constexpr qint64 SteadyAfter = 500;

} // namespace

OpeningProgress::OpeningProgress(OpenTask& task, QWidget* parent)
    : QWidget(parent), m_text(new QLabel), m_bar(new QProgressBar), m_delay(new QTimer(this)) {
    m_bar->setRange(0, Steps);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(160);
    m_bar->setAccessibleName(tr("Progress of opening"));
    auto* cancel = new QPushButton(tr("Ca&ncel"));
    cancel->setToolTip(tr("Stop opening files. What is open stays open."));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text);
    row->addWidget(m_bar);
    row->addWidget(cancel);
    m_delay->setSingleShot(true);
    m_delay->setInterval(Patience);
    hide();
    connect(cancel, &QPushButton::clicked, &task, &OpenTask::cancel);
    connect(m_delay, &QTimer::timeout, this, &QWidget::show);
    connect(&task, &OpenTask::progress, this, &OpeningProgress::show);
    connect(&task, &OpenTask::finished, this, [this] {
        m_delay->stop();
        m_fileName.clear();
        hide();
    });
}

void OpeningProgress::show(const QString& fileName, std::uint64_t done, std::uint64_t total) {
    if (fileName != m_fileName) {
        m_fileName = fileName;
        m_clock.start();
    }
    if (isHidden() && !m_delay->isActive()) {
        m_delay->start();
    }
    const QLocale locale;
    const QString amount = tr("%1 of %2")
                               .arg(locale.formattedDataSize(static_cast<qint64>(done)),
                                    locale.formattedDataSize(static_cast<qint64>(total)));
    m_text->setText(tr("Opening %1: %2%3").arg(fileName, amount, timeLeft(done, total)));
    m_bar->setValue(total == 0
                        ? 0
                        : static_cast<int>(static_cast<double>(Steps) * static_cast<double>(done) /
                                           static_cast<double>(total)));
}

QString OpeningProgress::timeLeft(std::uint64_t done, std::uint64_t total) const {
    if (done == 0 || done >= total || m_clock.elapsed() < SteadyAfter) {
        return {};
    }
    const double share = static_cast<double>(done) / static_cast<double>(total);
    const double seconds = static_cast<double>(m_clock.elapsed()) / 1000.0 * (1.0 - share) / share;
    return tr(", about %1 s left").arg(std::ceil(seconds));
}

} // namespace candor::ui

#include "moc_opening_progress.cpp"
