// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project_contents.h"
#include "project/project_error.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace candor {

/// A project on disk (.candor): a SQLite database in one file. Every call below is one transaction
/// that is on the disk when the call returns (rollback journal, synchronous FULL): a program killed
/// at any moment leaves what the last finished call wrote. Paths are stored relative to the
/// project's folder where they lie below it or beside it, so that a folder can move; they come back
/// absolute. Only one program has a project open at a time. Not for several threads at once. All
/// throw ProjectError.
class ProjectFile {
public:
    /// The newest format that is read; an older one is brought up to it when it is opened.
    static constexpr int Format = 1;

    /// A new one; what is at the path (unless it is a project in use) is replaced whole.
    [[nodiscard]] static ProjectFile create(const std::filesystem::path& path);
    /// Throws FileMissing, NotAProject, Newer, Damaged, InUse …; never changes a file it refuses.
    [[nodiscard]] static ProjectFile open(const std::filesystem::path& path);

    ProjectFile(ProjectFile&&) noexcept;
    ProjectFile& operator=(ProjectFile&&) noexcept;
    ~ProjectFile();

    [[nodiscard]] const std::filesystem::path& path() const;

    /// Everything but logits. 100 000 files in about a second.
    [[nodiscard]] ProjectContents contents(std::stop_token stop = {}) const;
    /// What was heard, in the order of the numbers, handed over some thousands at a time: files for
    /// which every one of `members` is known, and files that failed: as sound (AudioFault) for
    /// these members or more, otherwise for exactly these. `members`: keys, in the order of the
    /// columns. Throws Cancelled.
    void findings(const std::vector<std::string>& members,
                  const std::function<void(std::vector<ProjectFinding>)>& take,
                  std::stop_token stop = {}) const;

    void setSetting(const std::string& key, const std::string& value);
    void setModels(std::span<const ProjectModel> models);
    void setLogitsFiles(std::span<const std::filesystem::path> files);
    /// New ones, or new facts (labels …) of those with the same number.
    void putTracks(std::span<const ProjectTrack> tracks);
    /// And everything known of them.
    void clearTracks();
    /// `members`: keys in the order of the logits' members. Failures are kept, too.
    void keepFindings(std::span<const ProjectFinding> findings,
                      const std::vector<std::string>& members);
    void forgetFindings(std::span<const std::uint32_t> tracks); // the files have changed
    void putDecisions(std::span<const std::pair<std::uint32_t, FileDecision>> decisions);

    /// A whole copy at another place, which from now on is this project; the old file stays. Paths
    /// are made relative to the new place.
    void saveAs(const std::filesystem::path& path);

private:
    struct Parts;
    explicit ProjectFile(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

/// What can still be read of a damaged project, as a new one at `rescue`; the damaged file is only
/// read. Returns how many files and findings came through. Throws ProjectError.
struct ProjectRescue {
    std::size_t tracks = 0;
    std::size_t findings = 0;
    std::size_t decisions = 0;
};
ProjectRescue rescueProject(const std::filesystem::path& damaged,
                            const std::filesystem::path& rescue);

} // namespace candor
