// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project_error.h"

#include "tasks/project_values.h"

#include <filesystem>
#include <functional>
#include <vector>

namespace candor::ui {

/// Where projects without a name lie.
[[nodiscard]] std::filesystem::path unsavedFolder();
/// A name in it that no other window has taken; its folder is made. Throws ProjectError.
[[nodiscard]] std::filesystem::path newUnsavedProject();
/// By its name alone.
[[nodiscard]] bool isUnsavedProject(const std::filesystem::path& path);

/// The newest three of them, newest first; those that are open somewhere are passed over. Older
/// ones and those without tracks are removed. `refused` is told those of the three that cannot be
/// opened. Takes a while: not for the GUI thread.
[[nodiscard]] std::vector<UnsavedProject>
findUnsavedProjects(const std::filesystem::path& folder,
                    const std::function<void(const ProjectError&)>& refused);

} // namespace candor::ui
