// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace candor {

/// Why a project (or the cache) cannot be opened or written. One value is one sentence
/// (project_error.cpp holds the English, the window the translations): what, where, what was
/// expected, what to do.
enum class ProjectFault {
    FileMissing, // no such file
    NotReadable, // {0} = the system's reason
    NotAProject, // no SQLite database, or one of something else
    Newer,       // {0} = its format, {1} = the newest that this version reads
    Damaged,     // {0} = SQLite's reason; what can be read is offered, the file is left as it is
    InUse,       // another Candor has it open
    NotWritable, // {0} = the system's reason: full disk, no right …
};

class ProjectError : public std::runtime_error {
public:
    ProjectError(std::filesystem::path path, ProjectFault fault,
                 std::vector<std::string> arguments = {});

    [[nodiscard]] const std::filesystem::path& path() const noexcept { return m_path; }
    [[nodiscard]] ProjectFault fault() const noexcept { return m_fault; }
    [[nodiscard]] const std::vector<std::string>& arguments() const noexcept { return m_arguments; }

    /// The English sentence with {0}, {1} for arguments.
    [[nodiscard]] static std::string_view sentence(ProjectFault fault);

private:
    std::filesystem::path m_path;
    ProjectFault m_fault;
    std::vector<std::string> m_arguments;
};

} // namespace candor
