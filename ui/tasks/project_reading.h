// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/model_keys.h"
#include "tasks/project_values.h"

#include <span>

namespace candor::ui {

/// What a project says, seen with the models and files that are there now. Reads models: not for
/// the GUI thread. The contents' decisions and settings move into the answer.
[[nodiscard]] OpenedProject openedProject(const std::filesystem::path& path,
                                          ProjectContents& contents, ModelKeys& keys);

/// Tracks as the session takes them.
[[nodiscard]] OpenedTracks openedTracks(std::span<const ProjectTrack> tracks);

/// The other way round.
[[nodiscard]] std::vector<ProjectTrack> projectTracks(std::span<const TrackRecord> records);

} // namespace candor::ui
