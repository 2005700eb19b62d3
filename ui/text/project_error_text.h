// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project_error.h"

#include <QString>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace candor::ui {

/// One sentence for a project in the user's language, after its name without folder:
/// "field.candor: the project is open in another Candor; close it there first."
[[nodiscard]] QString projectErrorText(const std::filesystem::path& path, ProjectFault fault,
                                       const std::vector<std::string>& arguments);

/// The English sentence under which translators know a fault: that of ProjectError::sentence. Empty
/// when the table lacks it, which a test notices.
[[nodiscard]] std::string_view translatedSentence(ProjectFault fault);

} // namespace candor::ui
