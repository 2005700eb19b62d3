// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/project_reading.h"

#include "tasks/model_task.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace candor::ui {
namespace {

bool isPlainFile(const std::filesystem::path& path) {
    std::error_code error;
    return std::filesystem::exists(path, error);
}

void addModel(OpenedProject& opened, const ProjectModel& known, ModelKeys& keys) {
    if (!isPlainFile(known.path)) {
        opened.missingModels.push_back(known);
        return;
    }
    ListenModel model = lookIntoModel(known.path);
    const bool isSame = keys.of(model.file) == known.key;
    if (!isSame && model.state == ModelState::Ready) {
        opened.changedModels.push_back(known.path);
    }
    // What it said is of no use now; hearing everything again is for the user to ask for.
    model.ticked = known.ticked && isSame;
    opened.models.push_back(std::move(model));
}

std::shared_ptr<const TrackTruth> truthOf(const ProjectTrack& track) {
    const bool isSaid = !track.labels.empty() || !track.split.empty() || !track.group.empty();
    return isSaid ? std::make_shared<const TrackTruth>(
                        TrackTruth{track.labels, track.split, track.group})
                  : nullptr;
}

} // namespace

OpenedProject openedProject(const std::filesystem::path& path, ProjectContents& contents,
                            ModelKeys& keys) {
    OpenedProject opened;
    opened.path = path;
    opened.settings = std::move(contents.settings);
    opened.decisions = std::make_shared<const ProjectDecisions>(std::move(contents.decisions));
    opened.tracks = contents.tracks.size();
    opened.nextNumber = contents.tracks.empty() ? 0 : contents.tracks.back().number + 1;
    for (const ProjectModel& model : contents.models) {
        addModel(opened, model, keys);
    }
    for (auto& file : contents.logitsFiles) {
        auto& files = isPlainFile(file) ? opened.logitsFiles : opened.missingLogits;
        files.push_back(std::move(file));
    }
    return opened;
}

OpenedTracks openedTracks(std::span<const ProjectTrack> tracks) {
    OpenedTracks opened;
    opened.files.reserve(tracks.size());
    opened.numbers.reserve(tracks.size());
    for (const ProjectTrack& track : tracks) {
        const std::string& path = track.path.native();
        opened.files.push_back(std::make_shared<const TrackFile>(
            TrackFile{path, std::min(track.nameAt, path.size()), truthOf(track)}));
        opened.numbers.push_back(track.number);
    }
    return opened;
}

std::vector<ProjectTrack> projectTracks(std::span<const TrackRecord> records) {
    std::vector<ProjectTrack> tracks;
    tracks.reserve(records.size());
    for (const TrackRecord& record : records) {
        ProjectTrack track{record.number, record.file->path, record.file->nameAt, {}, {}, {}};
        if (record.truth != nullptr) {
            track.labels = record.truth->labels;
            track.split = record.truth->split;
            track.group = record.truth->group;
        }
        tracks.push_back(std::move(track));
    }
    return tracks;
}

} // namespace candor::ui
