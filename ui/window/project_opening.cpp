// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/project_opening.h"

#include "panels/message_strip.h"
#include "session/calibration_session.h"
#include "session/listen_session.h"
#include "tasks/listen_updates.h"
#include "tasks/project_task.h"
#include "tasks/unsaved_projects.h"
#include "text/project_error_text.h"
#include "window/file_opening.h"
#include "window/file_questions.h"
#include "window/listen_opening.h"
#include "window/project_messages.h"
#include "window/project_records.h"
#include "window/project_settings.h"
#include "window/recent_files.h"

#include <QFileInfo>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace candor::ui {
namespace {

QString fileName(const std::filesystem::path& path) {
    return QString::fromStdString(path.filename().string());
}

std::filesystem::path wholePath(const std::filesystem::path& path) {
    return QFileInfo(QString::fromStdString(path.string())).absoluteFilePath().toStdString();
}

} // namespace

ProjectOpening::ProjectOpening(CalibrationSession& explore, FileOpening& logits,
                               ListenOpening& listening, MessageStrip& messages,
                               RecentFiles& recent, QObject* parent)
    : QObject(parent), m_explore(explore), m_logits(logits), m_listening(listening),
      m_messages(messages), m_recent(recent), m_task(std::make_unique<ProjectTask>()),
      m_records(std::make_unique<ProjectRecords>(
          ProjectRecords::Sources{listening.session(), listening.updates(), listening.archive(),
                                  explore, listening.dataSet()},
          *m_task)) {
    follow();
}

ProjectOpening::~ProjectOpening() {
    m_records->writeNow(); // the task's end writes it
}

void ProjectOpening::follow() {
    ProjectTask* task = m_task.get();
    connect(task, &ProjectTask::created, this, [this](const auto& path) { m_path = path; });
    connect(task, &ProjectTask::opened, this, &ProjectOpening::takeOpened);
    connect(task, &ProjectTask::tracksRead, this, &ProjectOpening::takeTracks);
    connect(task, &ProjectTask::allTracksRead, this, [this] {
        m_records->take(*m_decisions);
        openRest();
        Q_EMIT opened();
    });
    connect(task, &ProjectTask::found, this, &ProjectOpening::takeFound);
    connect(task, &ProjectTask::recollected, &m_listening.updates(), &ListenUpdates::recollected);
    connect(task, &ProjectTask::changed, this, &ProjectOpening::takeChanged);
    connect(task, &ProjectTask::saved, this, &ProjectOpening::takeSaved);
    connect(task, &ProjectTask::rescued, this, &ProjectOpening::takeRescued);
    connect(task, &ProjectTask::unsavedFound, this, &ProjectOpening::unsavedFound);
    connect(task, &ProjectTask::failed, this, &ProjectOpening::complain);
    connect(m_records.get(), &ProjectRecords::projectWanted, this, &ProjectOpening::ensure);
    connect(&m_listening, &ListenOpening::projectWanted, this, &ProjectOpening::open);
    connect(&m_listening.updates(), &ListenUpdates::recollectionWanted, this,
            &ProjectOpening::recollect);
    connect(&m_listening.updates(), &ListenUpdates::memoryFailed, this, [this](const QString& why) {
        m_messages.add(MessageStrip::Kind::Note,
                       tr("What is heard is not kept for other projects: %1").arg(why));
    });
    connect(&m_explore, &CalibrationSession::dataSetsChanged, this,
            [this] { applyDataSetSettings(m_later, m_explore); });
}

QString ProjectOpening::name() const {
    return m_named ? QString::fromStdString(m_path.stem().string()) : QString();
}

/// Nothing of what is heard from now on is lost, though nobody has thought of saving yet.
void ProjectOpening::ensure() {
    if (m_records->isFollowing()) {
        return;
    }
    try {
        m_task->create(newUnsavedProject());
    } catch (const ProjectError& error) {
        complain({error.path(), error.fault(), error.arguments(), error.what()});
    }
    m_records->begin();
    m_listening.updates().askFirst();
}

void ProjectOpening::open(const std::filesystem::path& path,
                          const std::vector<std::filesystem::path>& rest) {
    const std::filesystem::path whole = wholePath(path);
    if (whole == m_path) {
        Q_EMIT said(tr("%1 is open already.").arg(fileName(whole)));
        m_listening.open(rest);
        return;
    }
    m_wanted = whole;
    m_rest = rest;
    m_task->open(whole);
    Q_EMIT said(isUnsavedProject(whole) ? tr("The last session is being opened …")
                                        : tr("%1 is being opened …").arg(fileName(whole)));
}

void ProjectOpening::takeOpened(const OpenedProject& project) {
    if (project.path != m_wanted) {
        return; // another one was chosen meanwhile
    }
    m_records->leave(); // what the old one has not got yet goes into it
    m_task->adopt();
    m_path = project.path;
    m_named = !isUnsavedProject(m_path);
    while (!m_explore.dataSets().empty()) {
        m_explore.close(m_explore.dataSets().front()->id);
    }
    ListenSession& session = m_listening.session();
    session.startAnew();
    m_records->follow(project);
    m_listening.updates().askFirst();
    session.putModels(project.models);
    applySettings(project.settings, session, m_listening.archive());
    m_later = project.settings;
    m_logits.open(project.logitsFiles);
    if (m_named) {
        m_recent.add(QString::fromStdString(m_path.string()));
    }
    sayWhatIsMissing(project);
    m_decisions = project.decisions;
    Q_EMIT nameChanged();
    if (project.tracks > 0 || (!project.models.empty() && project.logitsFiles.empty())) {
        Q_EMIT tracksWanted();
    }
}

void ProjectOpening::takeTracks(const OpenedTracks& tracks) {
    const bool isFirst = m_listening.session().tracks().empty();
    m_records->take(tracks);
    if (isFirst) {
        Q_EMIT tracksWanted();
    }
}

void ProjectOpening::openRest() {
    m_wanted.clear();
    m_listening.open(std::exchange(m_rest, {}));
}

void ProjectOpening::recollect() {
    const ModelLineup& lineup = m_listening.session().lineup();
    m_task->recollect(lineup.id(), lineup.running());
}

void ProjectOpening::takeFound(std::uint64_t lineup, const std::vector<ProjectFinding>& findings) {
    std::vector<TrackResult> results;
    results.reserve(findings.size());
    for (const ProjectFinding& finding : findings) {
        if (const auto track = m_records->numbers().trackOf(finding.number)) {
            results.emplace_back(*track, finding.logits);
        }
    }
    m_listening.session().takeResults(lineup, results);
}

void ProjectOpening::takeChanged(const ChangedFiles& files) {
    std::vector<std::uint32_t> tracks;
    for (const std::uint32_t number : files.changed) {
        if (const auto track = m_records->numbers().trackOf(number)) {
            tracks.push_back(*track);
        }
    }
    if (!tracks.empty()) {
        m_task->forgetFindings(files.changed);
        m_listening.session().forgetResults(tracks);
        m_listening.updates().advance();
        m_messages.add(MessageStrip::Kind::Note, changedFilesText(tracks.size()));
    }
    if (files.missing > 0) {
        m_messages.add(MessageStrip::Kind::Note, missingFilesText(files.missing));
    }
}

void ProjectOpening::sayWhatIsMissing(const OpenedProject& project) {
    for (const QString& sentence : missingPartsTexts(project)) {
        m_messages.add(MessageStrip::Kind::Note, sentence);
    }
}

void ProjectOpening::retryFailed() {
    std::vector<std::uint32_t> failed;
    const std::vector<Track>& tracks = m_listening.session().tracks();
    for (std::uint32_t track = 0; track < tracks.size(); ++track) {
        if (tracks[track].logits != nullptr && tracks[track].logits->failure) {
            failed.push_back(track);
        }
    }
    if (failed.empty()) {
        Q_EMIT said(tr("No file has failed."));
        return;
    }
    m_task->forgetFindings(m_records->numbers().of(failed));
    m_listening.session().forgetResults(failed);
    m_listening.resume();
}

void ProjectOpening::offerUnsaved() {
    m_task->lookForUnsaved(unsavedFolder());
}

void ProjectOpening::save(QWidget* parent) {
    if (!m_named) {
        saveAs(parent);
        return;
    }
    m_records->writeNow();
    Q_EMIT said(tr("%1 is saved as you go: nothing is left to be saved.").arg(fileName(m_path)));
}

void ProjectOpening::saveAs(QWidget* parent) {
    const QString path =
        askWhereToSave(parent, tr("Save the project as"),
                       (m_named ? name() : tr("project")) + QStringLiteral(".candor"),
                       tr("Projects of Candor (*.candor)"), QStringLiteral(".candor"));
    if (!path.isEmpty()) {
        saveTo(wholePath(path.toStdString()));
    }
}

void ProjectOpening::saveTo(const std::filesystem::path& path) {
    if (path == m_path) {
        Q_EMIT said(tr("%1 is saved as you go: nothing is left to be saved.").arg(fileName(path)));
        return;
    }
    ensure();
    m_records->writeNow();
    m_task->saveAs(path, !m_named);
}

void ProjectOpening::takeSaved(const std::filesystem::path& path) {
    m_path = path;
    m_named = true;
    m_recent.add(QString::fromStdString(path.string()));
    Q_EMIT nameChanged();
    Q_EMIT said(tr("The project was saved as %1.").arg(fileName(path)));
}

void ProjectOpening::complain(const ProjectFailure& failure) {
    const QString sentence =
        failure.fault
            ? projectErrorText(failure.path, *failure.fault, failure.arguments)
            : tr("The project could not be kept: %1").arg(QString::fromStdString(failure.sentence));
    if (failure.fault == ProjectFault::Damaged) {
        m_messages.add(MessageStrip::Kind::Error, sentence,
                       {tr("&Save what can be read…"),
                        tr("Write what is whole into a new project. The damaged one stays as it "
                           "is."),
                        [this, path = failure.path] { askToRescue(path); }});
    } else {
        m_messages.add(MessageStrip::Kind::Error, sentence);
    }
    if (!m_wanted.empty() && failure.path == m_wanted) {
        openRest(); // beside what is open
    }
}

void ProjectOpening::askToRescue(const std::filesystem::path& damaged) {
    const QString path = askWhereToSave(
        qobject_cast<QWidget*>(parent()), tr("Save what can be read as a new project"),
        tr("%1 (rescued)").arg(QString::fromStdString(damaged.stem().string())) +
            QStringLiteral(".candor"),
        tr("Projects of Candor (*.candor)"), QStringLiteral(".candor"));
    if (!path.isEmpty()) {
        m_task->rescue(damaged, wholePath(path.toStdString()));
    }
}

void ProjectOpening::takeRescued(const std::filesystem::path& path, const ProjectRescue& rescue) {
    m_messages.add(MessageStrip::Kind::Note, rescueText(rescue));
    open(path);
}

} // namespace candor::ui

#include "moc_project_opening.cpp"
