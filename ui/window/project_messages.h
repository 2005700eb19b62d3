// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project_file.h"

#include "tasks/project_values.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <cstdint>

namespace candor::ui {

/// Sentences about projects, each at least for one file.
[[nodiscard]] QString changedFilesText(std::size_t files);
[[nodiscard]] QString missingFilesText(std::size_t files);
[[nodiscard]] QString rescueText(const ProjectRescue& rescue);
/// Models that changed or are gone, logits files that are gone: a sentence each kind.
[[nodiscard]] QStringList missingPartsTexts(const OpenedProject& project);

/// "480 files, 12 minutes ago"; `now`: seconds since 1970.
[[nodiscard]] QString unsavedText(const UnsavedProject& project, std::int64_t now);

} // namespace candor::ui
