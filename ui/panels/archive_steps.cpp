// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/archive_steps.h"

#include "panels/elided_label.h"
#include "panels/spacing.h"
#include "session/archive_session.h"
#include "session/listen_session.h"
#include "text/number_text.h"
#include "text/time_text.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStringList>
#include <QVBoxLayout>

#include <cmath>

namespace candor::ui {
namespace {

constexpr int AnalysisSteps = 1000;

} // namespace

ArchiveSteps::ArchiveSteps(const ListenSession& tracks, const ArchiveSession& archive,
                           QWidget* parent)
    : QWidget(parent), m_tracks(tracks), m_archive(archive) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Spacing, Spacing, Spacing, Spacing / 2);
    row->setSpacing(Spacing);
    addDrop(*row);
    addAnalyse(*row);
    addDecide(*row);
    follow();
    showDrop();
    showAnalyse();
    showDecide();
}

QBoxLayout* ArchiveSteps::addStep(QBoxLayout& row, int stretch, const QString& heading,
                                  ElidedLabel*& text) {
    auto* frame = new QFrame;
    frame->setFrameShape(QFrame::StyledPanel);
    auto* name = new QLabel(heading);
    QFont strong = name->font();
    strong.setBold(true);
    name->setFont(strong);
    text = new ElidedLabel(Qt::ElideRight);
    text->setAccessibleDescription(heading);
    auto* top = new QHBoxLayout;
    top->setSpacing(Spacing);
    top->addWidget(name);
    top->addWidget(text, 1);
    auto* deeds = new QHBoxLayout;
    deeds->setSpacing(Spacing / 2);
    auto* rows = new QVBoxLayout(frame);
    rows->setContentsMargins(Spacing, Spacing / 2, Spacing, Spacing / 2);
    rows->setSpacing(Spacing / 2);
    rows->addLayout(top);
    rows->addLayout(deeds);
    row.addWidget(frame, stretch);
    return deeds;
}

QPushButton* ArchiveSteps::addButton(QBoxLayout& row, const QString& text, const QString& toolTip) {
    auto* button = new QPushButton(text);
    button->setAutoDefault(false);
    button->setToolTip(toolTip);
    row.addWidget(button);
    return button;
}

void ArchiveSteps::addDrop(QBoxLayout& row) {
    QBoxLayout* deeds = addStep(row, 4, tr("1 Drop"), m_drop);
    connect(addButton(*deeds, tr("Add f&iles…"),
                      tr("Choose sound files or playlists; or drop them anywhere on the window.")),
            &QPushButton::clicked, this, &ArchiveSteps::filesWanted);
    connect(addButton(*deeds, tr("Add fol&der…"), tr("All sound in a folder and below it.")),
            &QPushButton::clicked, this, &ArchiveSteps::folderWanted);
    deeds->addStretch(1);
}

void ArchiveSteps::addAnalyse(QBoxLayout& row) {
    QBoxLayout* deeds = addStep(row, 4, tr("2 Analyse"), m_analyse);
    m_progress = new QProgressBar;
    m_progress->setRange(0, AnalysisSteps);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of listening"));
    deeds->addWidget(m_progress, 1);
    m_models = addButton(*deeds, tr("Add mode&ls…"),
                         tr("Choose TorchScript files that listen to these tracks."));
    m_demo = addButton(*deeds, tr("&Use the demo’s"),
                       tr("Five small networks that tell families of instruments apart."));
    m_listen = addButton(*deeds, QString(), QString());
    deeds->addStretch(0);
    connect(m_models, &QPushButton::clicked, this, &ArchiveSteps::modelsWanted);
    connect(m_demo, &QPushButton::clicked, this, &ArchiveSteps::demoModelsWanted);
    connect(m_listen, &QPushButton::clicked, this, &ArchiveSteps::listenWanted);
}

void ArchiveSteps::addDecide(QBoxLayout& row) {
    QBoxLayout* deeds = addStep(row, 5, tr("3 Decide and write"), m_decide);
    m_review = addButton(*deeds, tr("Review"),
                         tr("One file at a time, from the least certain: listen and decide (R)."));
    m_write = addButton(*deeds, tr("&Write tags…"),
                        tr("Shows every change first, then writes the tags of the accepted files. "
                           "Can be undone (Ctrl+Shift+W)."));
    QPushButton* history =
        addButton(*deeds, tr("Histor&y…"), tr("Everything that was written, to be undone."));
    m_export = addButton(*deeds, tr("E&xport"),
                         tr("Saves proposals and decisions as a table; no file is touched."));
    deeds->addStretch(1);
    connect(m_review, &QPushButton::clicked, this, &ArchiveSteps::reviewWanted);
    connect(m_write, &QPushButton::clicked, this, &ArchiveSteps::writeWanted);
    connect(history, &QPushButton::clicked, this, &ArchiveSteps::historyWanted);
    connect(m_export, &QPushButton::clicked, this, &ArchiveSteps::exportWanted);
}

void ArchiveSteps::follow() {
    const auto showRun = [this] {
        showDrop();
        showAnalyse();
    };
    connect(&m_tracks, &ListenSession::tracksAdded, this, showRun);
    connect(&m_tracks, &ListenSession::tracksChanged, this, showRun);
    connect(&m_tracks, &ListenSession::lineupChanged, this, showRun);
    connect(&m_tracks, &ListenSession::modelsChanged, this, showRun);
    connect(&m_tracks, &ListenSession::runChanged, this, &ArchiveSteps::showAnalyse);
    connect(&m_tracks, &ListenSession::tracksCleared, this, [this, showRun] {
        m_skipped = 0;
        showRun();
    });
    connect(&m_archive, &ArchiveSession::ruleChanged, this, &ArchiveSteps::showDecide);
    connect(&m_archive, &ArchiveSession::frameChanged, this, &ArchiveSteps::showDecide);
    connect(&m_archive, &ArchiveSession::decisionsChanged, this, &ArchiveSteps::showDecide);
}

void ArchiveSteps::setSearching(bool searching) {
    m_searching = searching;
    showDrop();
    showAnalyse();
}

void ArchiveSteps::addSkipped(std::size_t files) {
    m_skipped += files;
    showDrop();
}

void ArchiveSteps::showDrop() {
    const TrackCounts& counts = m_tracks.counts();
    if (counts.files == 0) {
        m_drop->setText(m_searching ? tr("Looking for sound …")
                                    : tr("Drop sound files, folders or playlists here."));
        return;
    }
    QStringList parts{counts.files == 1 ? tr("1 file")
                                        : tr("%1 files").arg(countText(counts.files))};
    if (counts.seconds > 0.0) {
        parts << tr("%1 of sound heard").arg(timeText(counts.seconds));
    }
    if (m_skipped > 0) {
        parts << tr("%1 left out: no sound").arg(countText(m_skipped));
    }
    m_drop->setText(parts.join(QStringLiteral(" · ")));
}

bool ArchiveSteps::isBusy() const {
    const ListenPhase phase = m_tracks.run().phase;
    return m_searching || phase == ListenPhase::Loading || phase == ListenPhase::Running;
}

QString ArchiveSteps::runText() const {
    const TrackCounts& counts = m_tracks.counts();
    const ListenRun& run = m_tracks.run();
    if (m_tracks.description() == nullptr) {
        return tr("No model listens yet.");
    }
    if (run.phase == ListenPhase::Loading) {
        return tr("Networks are being loaded …");
    }
    if (counts.files == 0) {
        return tr("Waits for files.");
    }
    QStringList parts;
    if (run.phase == ListenPhase::Paused || run.phase == ListenPhase::Stopping) {
        parts << tr("Stopped");
    }
    parts << tr("%1 of %2 heard").arg(countText(counts.done), countText(counts.files));
    if (counts.failed > 0) {
        parts << tr("%1 failed").arg(countText(counts.failed));
    }
    if (run.phase == ListenPhase::Running && run.secondsLeft) {
        parts << tr("%1 left").arg(timeText(std::ceil(*run.secondsLeft)));
    }
    return parts.join(QStringLiteral(" · "));
}

void ArchiveSteps::showAnalyse() {
    const TrackCounts& counts = m_tracks.counts();
    const ListenPhase phase = m_tracks.run().phase;
    const bool hasModel = m_tracks.description() != nullptr;
    m_analyse->setText(runText());
    m_models->setVisible(!hasModel);
    m_demo->setVisible(!hasModel);
    m_progress->setVisible(hasModel);
    m_progress->setValue(
        counts.files == 0 ? 0 : static_cast<int>(AnalysisSteps * counts.done / counts.files));
    m_listen->setVisible(hasModel);
    m_listen->setText(isBusy()                       ? tr("Cancel")
                      : phase == ListenPhase::Paused ? tr("Continue")
                                                     : tr("Analyse"));
    m_listen->setToolTip(isBusy() ? tr("Stops listening. What was heard stays (Ctrl+Enter).")
                                  : tr("Listens to the files that wait (Ctrl+Enter)."));
    m_listen->setEnabled(phase != ListenPhase::Stopping &&
                         (isBusy() || counts.done < counts.files));
}

void ArchiveSteps::showDecide() {
    const std::size_t proposed = m_archive.frame().prediction.size();
    const ArchiveCounts counts = m_archive.counts();
    m_decide->setText(
        proposed == 0
            ? tr("Nothing is proposed yet.")
            : tr("%1 of %2 accepted").arg(countText(counts.accepted), countText(proposed)));
    m_review->setEnabled(proposed > 0);
    m_write->setEnabled(counts.accepted > 0);
    m_export->setEnabled(proposed > 0);
}

QString ArchiveSteps::dropText() const {
    return m_drop->text();
}

QString ArchiveSteps::analyseText() const {
    return m_analyse->text();
}

QString ArchiveSteps::decideText() const {
    return m_decide->text();
}

} // namespace candor::ui

#include "moc_archive_steps.cpp"
