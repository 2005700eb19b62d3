// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/file_identity.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace candor {

struct FileLogits;

/// A model of a project. Its key names file content, front end and patches
/// (inference/member_key.h): a model that was changed since has another one.
struct ProjectModel {
    std::filesystem::path path;
    std::string key;
    std::string name;
    bool ticked = true;
    friend bool operator==(const ProjectModel&, const ProjectModel&) = default;
};

/// What a person decided about a file.
enum class Verdict : std::uint8_t { None, Accepted, Rejected, Skipped };
struct FileDecision {
    Verdict verdict = Verdict::None;
    std::string chosen = {};   // a class picked instead of the proposed one; empty: the proposed
    std::string proposed = {}; // the class and confidence that were shown when it was decided
    double confidence = 0.0;
    std::int64_t when = 0; // seconds since 1970
    friend bool operator==(const FileDecision&, const FileDecision&) = default;
};

/// One file of a project. Numbers are given by the caller and stay: 0, 1, 2 …
struct ProjectTrack {
    std::uint32_t number = 0;
    std::filesystem::path path;      // absolute
    std::size_t nameAt = 0;          // where the name shown begins in the path
    std::vector<std::string> labels; // true classes, by name; empty: none known
    std::string split;               // empty: in none
    std::string group;               // artist, instrument; empty: in none
    friend bool operator==(const ProjectTrack&, const ProjectTrack&) = default;
};

/// What a project holds of a file besides its name.
struct ProjectFinding {
    std::uint32_t number = 0;
    std::shared_ptr<const FileLogits> logits; // or its failure; of the members asked for
};

/// All that a project says except what was heard.
struct ProjectContents {
    std::map<std::string, std::string> settings; // free keys, values as the writer wrote them
    std::vector<ProjectModel> models;
    std::vector<std::filesystem::path> logitsFiles; // open in Explore, in order
    std::vector<ProjectTrack> tracks;               // by number
    std::map<std::uint32_t, FileDecision> decisions;
};

} // namespace candor
