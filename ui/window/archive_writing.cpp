// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/archive_writing.h"

#include "panels/history_dialog.h"
#include "panels/message_strip.h"
#include "panels/tag_sentences.h"
#include "panels/write_tags_dialog.h"
#include "session/archive_session.h"
#include "session/listen_session.h"
#include "tasks/archive_snapshot.h"
#include "tasks/tag_task.h"
#include "text/number_text.h"
#include "window/file_questions.h"

#include <QApplication>
#include <QCursor>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

#include <utility>

namespace candor::ui {
namespace {

void bringUp(QWidget& dialog) {
    dialog.show();
    dialog.raise();
    dialog.activateWindow();
}

} // namespace

ArchiveWriting::ArchiveWriting(ArchiveSession& archive,
                               std::function<std::vector<std::string>()> memberNames,
                               MessageStrip& messages, QWidget& window)
    : QObject(&window), m_archive(archive), m_memberNames(std::move(memberNames)),
      m_messages(messages), m_window(window) {}

ArchiveWriting::~ArchiveWriting() {
    // They listen to the task, and the window would let them go only later.
    delete m_write;
    delete m_history;
}

TagTask& ArchiveWriting::task() {
    if (m_task == nullptr) {
        m_task = std::make_unique<TagTask>();
        connect(m_task.get(), &TagTask::tagsRead, &m_archive, &ArchiveSession::addTagsNow);
        connect(m_task.get(), &TagTask::finished, this, &ArchiveWriting::takeRun);
        connect(m_task.get(), &TagTask::failed, this, [this](const QString& sentence) {
            m_messages.add(MessageStrip::Kind::Error, sentence);
        });
    }
    return *m_task;
}

void ArchiveWriting::followTags() {
    if (m_followsTags) {
        return;
    }
    m_followsTags = true;
    const ListenSession* tracks = &m_archive.tracks();
    connect(tracks, &ListenSession::tracksAdded, this, &ArchiveWriting::readTagsFrom);
    connect(tracks, &ListenSession::tracksCleared, &m_archive, &ArchiveSession::forgetTagsNow);
    readTagsFrom(0);
}

void ArchiveWriting::readTagsFrom(std::size_t first) {
    const auto& tracks = m_archive.tracks().tracks();
    std::vector<std::string> paths;
    for (std::size_t index = first; index < tracks.size(); ++index) {
        paths.push_back(tracks[index].file->path);
    }
    task().readTags(std::move(paths));
}

std::string ArchiveWriting::modelName() const {
    const ListenSession& tracks = m_archive.tracks();
    if (tracks.description() == nullptr) {
        return {};
    }
    std::string name = tracks.description()->name;
    const std::size_t members = tracks.settings().members.size();
    if (members > 1) {
        name += " (" + std::to_string(members) + " models)";
    }
    return name + ", T = " + QString::number(tracks.settings().temperature, 'f', 2).toStdString();
}

void ArchiveWriting::write() {
    if (m_write == nullptr) {
        m_write = new WriteTagsDialog(task(), &m_window);
        connect(m_write, &WriteTagsDialog::fieldChanged, &m_archive, &ArchiveSession::setField);
    }
    m_write->propose(m_archive.acceptedProposals(), modelName(), m_archive.field());
    bringUp(*m_write);
}

void ArchiveWriting::showHistory() {
    if (m_history == nullptr) {
        m_history = new HistoryDialog(task(), &m_window);
    }
    m_history->refresh();
    bringUp(*m_history);
}

void ArchiveWriting::undoLast() {
    showHistory();
    m_history->undoNewest();
}

/// The files hold other tags now; and who closed the dialog meanwhile still learns of the end.
void ArchiveWriting::takeRun(const std::shared_ptr<const TagRun>& run) {
    if (run->plan != nullptr) {
        std::vector<std::string> written;
        for (const TagRunFile& file : run->files) {
            written.push_back(run->plan->files[file.index].proposal.file.string());
        }
        task().readTags(std::move(written));
    } else if (m_followsTags) {
        readTagsFrom(0); // unchanged files cost a look at their time
    }
    const bool isSeen = (m_write != nullptr && m_write->isVisible()) ||
                        (m_history != nullptr && m_history->isVisible());
    if (!isSeen) {
        const bool failed = run->stopped || run->count(TagRunState::Failed) > 0;
        m_messages.add(failed ? MessageStrip::Kind::Error : MessageStrip::Kind::Note,
                       runSentence(*run));
    }
    Q_EMIT said(runSentence(*run));
}

void ArchiveWriting::chooseExport() {
    auto* menu = new QMenu(&m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const auto add = [&](const QString& text, const QString& toolTip, TracksExport::Form form) {
        QAction* action = menu->addAction(text);
        action->setToolTip(toolTip);
        connect(action, &QAction::triggered, this, [this, form] { askAndExport(form); });
    };
    add(tr("Table (&CSV)…"),
        tr("A row a file: class, confidence, verdict, threshold, temperature and every posterior."),
        TracksExport::Form::Csv);
    add(tr("&JSON lines…"),
        tr("One JSON object a file: the same, and where the temperature was fitted."),
        TracksExport::Form::JsonLines);
    add(tr("Labels for &Audacity…"),
        tr("A label track a file, with the class and posterior of every patch."),
        TracksExport::Form::Audacity);
    const QWidget* button = QApplication::focusWidget();
    menu->popup(button != nullptr ? button->mapToGlobal(QPoint(0, button->height()))
                                  : QCursor::pos());
}

void ArchiveWriting::askAndExport(TracksExport::Form form) {
    QString path;
    if (form == TracksExport::Form::Audacity) {
        path = QFileDialog::getExistingDirectory(&m_window, tr("Folder for the label tracks"));
    } else {
        const bool isCsv = form == TracksExport::Form::Csv;
        path = askWhereToSave(
            &m_window, tr("Export the archive"),
            isCsv ? QStringLiteral("archive.csv") : QStringLiteral("archive.jsonl"),
            isCsv ? tr("Comma-separated values (*.csv)") : tr("JSON lines (*.jsonl)"),
            isCsv ? QStringLiteral(".csv") : QStringLiteral(".jsonl"));
    }
    if (!path.isEmpty()) {
        exportTo(form, path);
    }
}

void ArchiveWriting::exportTo(TracksExport::Form form, const QString& path) {
    auto* writing =
        new TracksExport(takeArchiveSnapshot(m_archive, m_memberNames()), form, path, this);
    connect(writing, &TracksExport::finished, this,
            [this, writing](const QString& written, const QString& reason) {
                const QString name = QFileInfo(written).fileName();
                if (reason.isEmpty()) {
                    Q_EMIT said(tr("%1 was written.").arg(name));
                } else {
                    m_messages.add(MessageStrip::Kind::Error,
                                   tr("%1 could not be written: %2.").arg(name, reason));
                }
                writing->deleteLater();
            });
}

} // namespace candor::ui

#include "moc_archive_writing.cpp"
