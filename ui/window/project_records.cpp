// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/project_records.h"

#include "dataset/logits_table.h"
#include "session/archive_session.h"
#include "session/calibration_session.h"
#include "tasks/listen_updates.h"
#include "tasks/project_task.h"
#include "tasks/tracks_data_set.h"
#include "window/demo_files.h"
#include "window/project_settings.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace candor::ui {
namespace {

/// A slider that is being dragged is written once it rests.
constexpr int RestMilliseconds = 400;

bool isWithin(const std::string& path, const std::filesystem::path& folder) {
    const std::string start = folder.string() + '/';
    return path.compare(0, start.size(), start) == 0;
}

bool isDemoSession(const ListenSession& session) {
    const std::filesystem::path notes = demoNotes();
    const std::filesystem::path models = demoModels();
    const auto& tracks = session.tracks();
    const auto& lineup = session.lineup().models();
    return std::ranges::all_of(lineup,
                               [&](const ListenModel& model) {
                                   return isWithin(model.file.path.string(), models);
                               }) &&
           std::ranges::all_of(
               tracks, [&](const Track& track) { return isWithin(track.file->path, notes); });
}

} // namespace

ProjectRecords::ProjectRecords(const Sources& sources, ProjectTask& task, QObject* parent)
    : QObject(parent), m_listen(sources.listen), m_updates(sources.updates),
      m_archive(sources.archive), m_explore(sources.explore), m_tracksHeard(sources.tracksHeard),
      m_task(task), m_soon(new QTimer(this)) {
    m_soon->setSingleShot(true);
    m_soon->setInterval(RestMilliseconds);
    connect(m_soon, &QTimer::timeout, this, &ProjectRecords::writeNow);
    connect(&m_listen, &ListenSession::tracksAdded, this, &ProjectRecords::takeAdded);
    connect(&m_listen, &ListenSession::tracksCleared, this, &ProjectRecords::takeCleared);
    connect(&m_listen, &ListenSession::modelsChanged, this, &ProjectRecords::takeModels);
    connect(&m_listen, &ListenSession::settingsChanged, this, &ProjectRecords::changeSoon);
    connect(&m_listen, &ListenSession::labelMappingChanged, this, &ProjectRecords::changeSoon);
    connect(&m_listen, &ListenSession::dataSetNamesChanged, this, &ProjectRecords::changeSoon);
    connect(&m_listen, &ListenSession::labelsChanged, this, [this] {
        m_truthsMoved = true;
        changeSoon();
    });
    connect(&m_explore, &CalibrationSession::dataSetsChanged, this, &ProjectRecords::changeSoon);
    connect(&m_archive, &ArchiveSession::decisionsChanged, this, &ProjectRecords::keepDecisions);
    connect(&m_archive, &ArchiveSession::ruleChanged, this, &ProjectRecords::changeSoon);
    connect(&m_archive, &ArchiveSession::fieldChanged, this, &ProjectRecords::changeSoon);
    connect(&m_updates, &ListenUpdates::heard, this, &ProjectRecords::keepHeard);
    connect(&m_explore, &CalibrationSession::temperatureChanged, this, &ProjectRecords::changeSoon);
    connect(&m_explore, &CalibrationSession::settingsChanged, this, &ProjectRecords::changeSoon);
}

ProjectRecords::~ProjectRecords() = default;

void ProjectRecords::begin() {
    follow({});
    number(0, nullptr);
    keepTracks(0);
    std::vector<TrackResult> heard;
    for (std::uint32_t track = 0; track < m_listen.tracks().size(); ++track) {
        if (const auto& logits = m_listen.tracks()[track].logits) {
            heard.emplace_back(track, logits);
        }
    }
    keepHeard(heard, m_updates.keys());
    std::vector<std::uint32_t> decided;
    for (const auto& [track, decision] : m_archive.decisions()) {
        decided.push_back(track);
    }
    keepDecisions(decided);
    m_modelsMoved = true;
    writeNow();
}

void ProjectRecords::follow(const OpenedProject& project) {
    m_following = true;
    m_numbers.startAt(project.nextNumber);
    m_truths.clear();
    m_missingModels = project.missingModels;
    m_missingLogits = project.missingLogits;
    m_logitsFiles = project.logitsFiles;
    m_settings = project.settings;
}

void ProjectRecords::leave() {
    writeNow();
    m_following = false;
}

void ProjectRecords::take(const OpenedTracks& tracks) {
    const std::size_t first = m_listen.tracks().size();
    m_taking = true;
    m_listen.addTracks(tracks.files);
    m_taking = false;
    number(first, &tracks);
}

void ProjectRecords::take(const ProjectDecisions& decisions) {
    std::map<std::uint32_t, FileDecision> byTrack;
    for (const auto& [number, decision] : decisions) {
        if (const auto track = m_numbers.trackOf(number)) {
            byTrack.emplace(*track, decision);
        }
    }
    m_taking = true;
    m_archive.restoreDecisions(std::move(byTrack));
    m_taking = false;
}

void ProjectRecords::keepDecisions(const std::vector<std::uint32_t>& tracks) {
    if (m_taking) {
        return;
    }
    if (!m_following && !m_archive.decisions().empty()) {
        Q_EMIT projectWanted(); // takes all there are
        return;
    }
    std::vector<std::pair<std::uint32_t, FileDecision>> decisions;
    for (const std::uint32_t track : tracks) {
        if (track < m_numbers.size()) {
            const FileDecision* decision = m_archive.decision(track);
            decisions.emplace_back(m_numbers.of(track),
                                   decision != nullptr ? *decision : FileDecision());
        }
    }
    if (m_following && !decisions.empty()) {
        m_task.keepDecisions(std::move(decisions));
    }
}

/// The session may have left out some that were dropped meanwhile.
void ProjectRecords::number(std::size_t first, const OpenedTracks* opened) {
    const std::vector<Track>& tracks = m_listen.tracks();
    std::size_t at = 0;
    for (std::size_t index = first; index < tracks.size(); ++index) {
        m_truths.push_back(tracks[index].truth);
        if (opened == nullptr) {
            m_numbers.addNew();
            continue;
        }
        while (opened->files[at] != tracks[index].file) {
            ++at;
        }
        m_numbers.add(opened->numbers[at++]);
    }
}

void ProjectRecords::takeAdded(std::size_t first) {
    if (m_following && !m_taking) {
        number(first, nullptr);
        keepTracks(first);
    } else if (!m_following && !isDemoSession(m_listen)) {
        Q_EMIT projectWanted();
    }
}

void ProjectRecords::takeCleared() {
    if (m_following) {
        m_task.clearTracks();
        m_numbers.startAt(0);
        m_truths.clear();
    }
}

void ProjectRecords::takeModels() {
    m_modelsMoved = true;
    changeSoon();
    if (!m_following && !isDemoSession(m_listen)) {
        Q_EMIT projectWanted();
    }
}

void ProjectRecords::changeSoon() {
    if (m_following) {
        m_soon->start();
    }
}

void ProjectRecords::writeNow() {
    m_soon->stop();
    if (!m_following) {
        return;
    }
    if (std::exchange(m_modelsMoved, false)) {
        keepModels();
    }
    if (std::exchange(m_truthsMoved, false)) {
        keepTruths();
    }
    keepSettings();
    keepLogitsFiles();
}

void ProjectRecords::keepTracks(std::size_t first) {
    const std::vector<Track>& tracks = m_listen.tracks();
    std::vector<TrackRecord> records;
    records.reserve(tracks.size() - first);
    for (std::size_t index = first; index < tracks.size(); ++index) {
        records.push_back({m_numbers.of(index), tracks[index].file, tracks[index].truth});
    }
    if (!records.empty()) {
        m_task.keepTracks(std::move(records));
    }
}

/// Lists and data sets that came after their tracks.
void ProjectRecords::keepTruths() {
    const std::vector<Track>& tracks = m_listen.tracks();
    std::vector<TrackRecord> records;
    for (std::size_t index = 0; index < m_truths.size(); ++index) {
        if (tracks[index].truth != m_truths[index]) {
            m_truths[index] = tracks[index].truth;
            records.push_back({m_numbers.of(index), tracks[index].file, tracks[index].truth});
        }
    }
    if (!records.empty()) {
        m_task.keepTracks(std::move(records));
    }
}

void ProjectRecords::keepModels() {
    // A model that is there again is no longer missing.
    std::erase_if(m_missingModels, [this](const ProjectModel& missing) {
        return std::ranges::any_of(m_listen.lineup().models(), [&](const ListenModel& model) {
            return model.file.path == missing.path;
        });
    });
    m_task.keepModels(m_listen.lineup().models(), m_missingModels);
}

void ProjectRecords::keepSettings() {
    for (const auto& [key, value] : projectSettings(m_listen, m_archive, m_explore)) {
        const auto written = m_settings.find(key);
        const bool isNews = written == m_settings.end() ? !value.empty() : written->second != value;
        if (isNews) {
            m_settings.insert_or_assign(key, value);
            m_task.keepSetting(key, value);
        }
    }
}

void ProjectRecords::keepLogitsFiles() {
    std::vector<std::filesystem::path> files;
    for (const auto& dataSet : m_explore.dataSets()) {
        if (dataSet->id != m_tracksHeard.id()) {
            files.push_back(dataSet->table->source);
        }
    }
    for (const auto& missing : m_missingLogits) {
        files.push_back(missing); // its disk may be back another day
    }
    if (files != m_logitsFiles) {
        m_logitsFiles = files;
        m_task.keepLogitsFiles(files);
    }
}

void ProjectRecords::keepHeard(const std::vector<TrackResult>& results,
                               const std::vector<std::string>& keys) {
    if (!m_following || keys.empty() || results.empty()) {
        return;
    }
    std::vector<ProjectFinding> findings;
    findings.reserve(results.size());
    for (const auto& [track, logits] : results) {
        if (track < m_numbers.size()) {
            findings.push_back({m_numbers.of(track), logits});
        }
    }
    m_task.keepFindings(std::move(findings), keys);
}

} // namespace candor::ui

#include "moc_project_records.cpp"
