// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project_contents.h"
#include "project/project_error.h"

#include "session/listen_values.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace candor::ui {

/// Why a project could not be opened or written. Without a fault `sentence` alone says.
struct ProjectFailure {
    std::filesystem::path path;
    std::optional<ProjectFault> fault;
    std::vector<std::string> arguments;
    std::string sentence; // English
};

/// Verdicts by a track's number.
using ProjectDecisions = std::map<std::uint32_t, FileDecision>;

/// What a project says but for its tracks, which come later and some thousands at a time.
struct OpenedProject {
    std::filesystem::path path;
    std::map<std::string, std::string> settings;
    std::vector<ListenModel> models;                   // changed ones are not ticked
    std::vector<std::filesystem::path> changedModels;  // not what they were when it was saved
    std::vector<ProjectModel> missingModels;           // no such file now
    std::vector<std::filesystem::path> logitsFiles;    // that are there
    std::vector<std::filesystem::path> missingLogits;  // that are not
    std::shared_ptr<const ProjectDecisions> decisions; // never null
    std::size_t tracks = 0;
    std::uint32_t nextNumber = 0; // for the first track that is added to it
};

/// Tracks as the session takes them, and their numbers in the project.
struct OpenedTracks {
    std::vector<std::shared_ptr<const TrackFile>> files;
    std::vector<std::uint32_t> numbers; // one a file, rising
};

/// New tracks, or new facts of some: what the session knows of each.
struct TrackRecord {
    std::uint32_t number = 0;
    std::shared_ptr<const TrackFile> file;
    std::shared_ptr<const TrackTruth> truth; // null: none
};

/// Files that are not what they were when they were heard.
struct ChangedFiles {
    std::vector<std::uint32_t> changed; // numbers
    std::size_t missing = 0;            // cannot be looked at; what was heard of them stays
};

/// A project without a name, left by an earlier window.
struct UnsavedProject {
    std::filesystem::path path;
    std::size_t tracks = 0;
    std::int64_t when = 0; // of the last change, seconds since 1970
};

} // namespace candor::ui
