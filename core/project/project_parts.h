// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/database.h"
#include "project/project_file.h"
#include "project/project_paths.h"

#include <memory>

namespace candor {

/// An open project, as the sources of ProjectFile share it.
struct ProjectFile::Parts {
    std::filesystem::path path;
    ProjectPaths paths;
    std::unique_ptr<Database> database;
};

} // namespace candor
