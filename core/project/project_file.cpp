// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/project_file.h"

#include "project/finding_store.h"
#include "project/project_opening.h"
#include "project/project_parts.h"
#include "project/project_records.h"

#include <system_error>

namespace candor {
namespace {

namespace fs = std::filesystem;

// A copy's paths from the old place's point of view to the new one's.
void moveColumn(Database& copy, const char* select, const char* update, const ProjectPaths& from,
                const ProjectPaths& to) {
    std::vector<std::pair<std::int64_t, std::string>> moved;
    Query rows = copy.query(select);
    while (rows.step()) {
        std::string path = to.stored(from.absolute(rows.text(1)));
        if (path != rows.text(1)) {
            moved.emplace_back(rows.integer(0), std::move(path));
        }
    }
    rows.reset();
    Query put = copy.query(update);
    for (const auto& [number, path] : moved) {
        put.bindPath(1, path);
        put.bind(2, number);
        put.run();
    }
}

void movePaths(Database& copy, const ProjectPaths& from, const ProjectPaths& to) {
    Transaction all(copy);
    moveColumn(copy, "SELECT number, path FROM track", "UPDATE track SET path = ? WHERE number = ?",
               from, to);
    moveColumn(copy, "SELECT place, path FROM model", "UPDATE model SET path = ? WHERE place = ?",
               from, to);
    moveColumn(copy, "SELECT place, path FROM logits_file",
               "UPDATE logits_file SET path = ? WHERE place = ?", from, to);
    all.commit();
}

} // namespace

ProjectFile::ProjectFile(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
ProjectFile::ProjectFile(ProjectFile&&) noexcept = default;
ProjectFile& ProjectFile::operator=(ProjectFile&&) noexcept = default;
ProjectFile::~ProjectFile() = default;

ProjectFile ProjectFile::create(const fs::path& path) {
    placeProject(path, [](const fs::path& draft) { createProjectTables(*openDraft(draft)); });
    return open(path);
}

ProjectFile ProjectFile::open(const fs::path& path) {
    return ProjectFile(
        std::unique_ptr<Parts>(new Parts{path, ProjectPaths(path), openProjectDatabase(path)}));
}

const fs::path& ProjectFile::path() const {
    return m_parts->path;
}

void ProjectFile::setSetting(const std::string& key, const std::string& value) {
    Transaction change(*m_parts->database);
    putSetting(*m_parts->database, key, value);
    change.commit();
}

void ProjectFile::setModels(std::span<const ProjectModel> models) {
    Transaction change(*m_parts->database);
    m_parts->database->execute("DELETE FROM model");
    for (std::size_t k = 0; k < models.size(); ++k) {
        putModel(*m_parts->database, static_cast<std::int64_t>(k), models[k], m_parts->paths);
    }
    change.commit();
}

void ProjectFile::setLogitsFiles(std::span<const fs::path> files) {
    Transaction change(*m_parts->database);
    m_parts->database->execute("DELETE FROM logits_file");
    for (std::size_t k = 0; k < files.size(); ++k) {
        putLogitsFile(*m_parts->database, static_cast<std::int64_t>(k), files[k], m_parts->paths);
    }
    change.commit();
}

void ProjectFile::putTracks(std::span<const ProjectTrack> tracks) {
    Transaction change(*m_parts->database);
    for (const ProjectTrack& track : tracks) {
        putTrack(*m_parts->database, track, m_parts->paths);
    }
    change.commit();
}

void ProjectFile::clearTracks() {
    Transaction change(*m_parts->database);
    m_parts->database->execute("DELETE FROM track; DELETE FROM decision; DELETE FROM finding; "
                               "DELETE FROM failure");
    LogitsStore(*m_parts->database).clear();
    change.commit();
}

void ProjectFile::keepFindings(std::span<const ProjectFinding> findings,
                               const std::vector<std::string>& members) {
    Transaction change(*m_parts->database);
    FindingStore store(*m_parts->database);
    const std::vector<std::int64_t> numbers = store.logits().memberNumbers(members, true);
    for (const ProjectFinding& finding : findings) {
        store.keep(finding, members, numbers);
    }
    change.commit();
}

void ProjectFile::forgetFindings(std::span<const std::uint32_t> tracks) {
    Transaction change(*m_parts->database);
    FindingStore store(*m_parts->database);
    for (const std::uint32_t track : tracks) {
        store.forget(track);
    }
    change.commit();
}

void ProjectFile::putDecisions(std::span<const std::pair<std::uint32_t, FileDecision>> decisions) {
    Transaction change(*m_parts->database);
    for (const auto& [track, decision] : decisions) {
        putDecision(*m_parts->database, track, decision);
    }
    change.commit();
}

void ProjectFile::saveAs(const fs::path& path) {
    std::error_code missing; // a place where nothing is yet is another one
    if (fs::equivalent(path, m_parts->path, missing)) {
        return; // every call before this one is on the disk already
    }
    placeProject(path, [&](const fs::path& draft) {
        Query copy = m_parts->database->query("VACUUM INTO ?");
        copy.bindPath(1, fs::absolute(draft).native());
        copy.run();
        movePaths(*openDraft(draft), m_parts->paths, ProjectPaths(path));
    });
    *this = open(path);
}

} // namespace candor
