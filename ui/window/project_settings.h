// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

namespace candor::ui {

class ArchiveSession;
class CalibrationSession;
class ListenSession;

/// What a project keeps of the choices made in the window, as text by key. An empty value means
/// that nothing was chosen. Numbers are written so that they come back exactly.
using ProjectSettings = std::map<std::string, std::string>;

[[nodiscard]] ProjectSettings projectSettings(const ListenSession& listen,
                                              const ArchiveSession& archive,
                                              const CalibrationSession& explore);

/// Puts what the project says of the tracks in place; to be called once its models are there.
/// Values that cannot be read are as if they were empty.
void applySettings(const ProjectSettings& settings, ListenSession& listen, ArchiveSession& archive);

/// Puts temperature and members of the data sets in place that are open now, and forgets them, so
/// that each is done once. `settings` is what the project says.
void applyDataSetSettings(ProjectSettings& settings, CalibrationSession& explore);

} // namespace candor::ui
