// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/database.h"
#include "project/logits_store.h"
#include "project/project_contents.h"
#include "project/project_paths.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace candor {

/// The rows of a project's tables as values, and back. Reading: the columns named here, from 0 on.
/// Throws ProjectError (Damaged).

/// number, path, shown, labels, split, grouped
#define CANDOR_TRACK_COLUMNS "number, path, shown, labels, split, grouped"
[[nodiscard]] ProjectTrack trackOf(const Query& row, const ProjectPaths& paths,
                                   const Database& database);
void putTrack(Database& database, const ProjectTrack& track, const ProjectPaths& paths);

/// path, key, name, ticked
#define CANDOR_MODEL_COLUMNS "path, key, name, ticked"
[[nodiscard]] ProjectModel modelOf(const Query& row, const ProjectPaths& paths);
void putModel(Database& database, std::int64_t place, const ProjectModel& model,
              const ProjectPaths& paths);

/// track, verdict, chosen, proposed, confidence, decided
#define CANDOR_DECISION_COLUMNS "track, verdict, chosen, proposed, confidence, decided"
[[nodiscard]] std::pair<std::uint32_t, FileDecision> decisionOf(const Query& row,
                                                                const Database& database);
void putDecision(Database& database, std::uint32_t track, const FileDecision& decision);

void putSetting(Database& database, const std::string& key, const std::string& value);
void putLogitsFile(Database& database, std::int64_t place, const std::filesystem::path& path,
                   const ProjectPaths& paths);

/// A track's number; they are 32 bits wide.
[[nodiscard]] std::uint32_t trackNumber(std::int64_t value, const Database& database);

} // namespace candor
