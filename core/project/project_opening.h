// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/database.h"

#include <filesystem>
#include <functional>
#include <memory>

namespace candor {

/// An existing project, locked against every other program until it is closed. Throws ProjectError;
/// a file that is refused stays as it is.
[[nodiscard]] std::unique_ptr<Database> openProjectDatabase(const std::filesystem::path& path);

/// A damaged project, only read, without any lock. Throws ProjectError where not even its head says
/// that it is one.
[[nodiscard]] std::unique_ptr<Database> openDamaged(const std::filesystem::path& path);

/// Makes the empty tables of a project in a new file that nobody else knows yet.
void createProjectTables(Database& draft);

/// Writes a project beside its place and puts it there whole; what was there is replaced unless it
/// is in use. `fill` makes the draft. Throws ProjectError (InUse, NotWritable).
void placeProject(const std::filesystem::path& path,
                  const std::function<void(const std::filesystem::path& draft)>& fill);

/// A draft is thrown away when anything goes wrong, and put on the disk when it is done.
[[nodiscard]] std::unique_ptr<Database> openDraft(const std::filesystem::path& draft);

} // namespace candor
