// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/tracks_snapshot.h"

#include "cancelled.h"

#include "dataset/logits_table.h"
#include "report/classification.h"
#include "session/listen_session.h"
#include "session/track_posterior.h"
#include "text/findings_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <unordered_set>

namespace candor::ui {
namespace {

/// Files of the same name in two places: the second gets its whole path.
std::string uniqueName(const TrackFile& file, std::unordered_set<std::string>& taken) {
    std::string name(file.name());
    if (!taken.insert(name).second) {
        name = file.path;
        taken.insert(name);
    }
    return name;
}

/// The data sets that the tracks came with; a name is shown as a file's is, so without a slash.
QString nameOf(const ListenSession& session) {
    return session.dataSetNames().isEmpty()
               ? QCoreApplication::translate("TracksSnapshot", "Tracks heard")
               : session.dataSetNames().join(QStringLiteral(", ")).replace(u'/', u'-');
}

ClassifiedFile classified(const Track& track, const TracksSnapshot& snapshot) {
    ClassifiedFile file;
    file.path = track.file->path;
    if (track.logits == nullptr) {
        file.error =
            QCoreApplication::translate("TracksSnapshot", "not listened to yet").toStdString();
        return file;
    }
    file.duration = track.logits->seconds;
    file.patches = track.logits->patches;
    if (track.logits->failure) {
        file.error = fileFailureText(*track.logits->failure).toStdString();
        return file;
    }
    file.posterior = trackPosterior(*track.logits, snapshot.task, snapshot.settings);
    file.notes = findingsText(track.logits->findings, track.logits->shorterThanPatch)
                     .join(QLatin1Char(' '))
                     .toStdString();
    return file;
}

} // namespace

TracksSnapshot takeSnapshot(const ListenSession& session,
                            const std::vector<std::string>& memberNames,
                            const std::vector<std::uint32_t>& tracks) {
    TracksSnapshot snapshot;
    if (tracks.empty()) {
        snapshot.tracks = session.tracks();
    }
    for (const std::uint32_t index : tracks) {
        snapshot.tracks.push_back(session.tracks()[index]);
    }
    if (const ModelDescription* description = session.description()) {
        snapshot.classes = description->labels;
        snapshot.task = description->task;
    }
    snapshot.memberNames = memberNames;
    snapshot.settings = session.settings();
    snapshot.name = nameOf(session).toStdString();
    return snapshot;
}

std::shared_ptr<const LogitsTable> tableOf(const TracksSnapshot& snapshot) {
    std::unordered_set<std::string> taken;
    std::vector<ExtractedFile> files;
    for (const Track& track : snapshot.tracks) {
        if (track.logits != nullptr && !track.logits->failure && track.logits->patches > 0) {
            files.push_back({track.logits, uniqueName(*track.file, taken), track.label,
                             track.labels, track.truth != nullptr ? track.truth->split : "",
                             track.truth != nullptr ? track.truth->group : ""});
        }
    }
    if (files.empty()) {
        return nullptr;
    }
    std::vector<std::string> members = snapshot.memberNames;
    if (members.size() != files.front().logits->members) {
        members.clear(); // not told yet
        for (std::size_t member = 0; member < files.front().logits->members; ++member) {
            members.push_back("member " + std::to_string(member));
        }
    }
    return assembleLogits(files, snapshot.classes, snapshot.task, members, snapshot.name);
}

Classification classificationOf(const TracksSnapshot& snapshot, const std::stop_token& stop) {
    Classification all;
    all.classes = snapshot.classes;
    all.task = snapshot.task;
    for (const std::size_t column : snapshot.settings.members) {
        all.memberNames.push_back(column < snapshot.memberNames.size()
                                      ? snapshot.memberNames[column]
                                      : "member " + std::to_string(column));
    }
    all.temperature = snapshot.settings.temperature;
    all.temperatureRemark = snapshot.temperatureRemark;
    all.byMargin = snapshot.byMargin;
    for (std::size_t index = 0; index < snapshot.tracks.size(); ++index) {
        if (stop.stop_requested()) {
            throw Cancelled();
        }
        all.files.push_back(classified(snapshot.tracks[index], snapshot));
        if (index < snapshot.acceptance.size()) {
            all.files.back().acceptance = snapshot.acceptance[index];
        }
    }
    return all;
}

} // namespace candor::ui
