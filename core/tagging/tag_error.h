// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace candor {

/// Why tags of a file were not read, written or undone. One value is one sentence (tag_error.cpp
/// holds the English, the window the translations). In every case the file is what it was.
enum class TagFault {
    FileMissing,
    NotReadable,     // {0} = the system's reason
    NoTagFormat,     // {0} = the format: no tags can be written into it
    NotParsed,       // damaged, or not the format that its name says
    NotUnderstood,   // {0} = what: a write might lose it
    ChangedSince,    // it is not the file that was analysed
    ReadOnlyFile,    // no right to write it
    ReadOnlyFolder,  // {0} = folder: no right to make a file beside it
    LinkLeadsOut,    // {0} = where the link leads: out of the folder of the others
    HardLinked,      // {0} = how many names it has: replacing it would part them
    Locked,          // another program holds a lock on it
    DiskFull,        // {0} = bytes needed, {1} = bytes free
    WriteFailed,     // {0} = the system's or the library's reason
    ValuesDiffer,    // {0} = field: what was read back is not what was written
    OthersDiffer,    // {0} = what nobody asked to change, and the copy does not have as it was
    SoundDiffers,    // the packets of the copy are not those of the original
    JournalFailed,   // {0} = the system's reason: without a journal nothing is written
    NothingToUndo,   // no such write, or it was undone already
    StillRunning,    // for undo: {0} = a write that its program is still doing
    ChangedByOthers, // for undo: another program wrote the file after Candor did
};

class TagError : public std::runtime_error {
public:
    TagError(std::filesystem::path path, TagFault fault, std::vector<std::string> arguments = {});

    [[nodiscard]] const std::filesystem::path& path() const noexcept { return m_path; }
    [[nodiscard]] TagFault fault() const noexcept { return m_fault; }
    [[nodiscard]] const std::vector<std::string>& arguments() const noexcept { return m_arguments; }

    /// The English sentence with {0}, {1} for arguments.
    [[nodiscard]] static std::string_view sentence(TagFault fault);

private:
    std::filesystem::path m_path;
    TagFault m_fault;
    std::vector<std::string> m_arguments;
};

/// What parsers of tags throw, which know no file: readTags() and the others tell it as a TagError.
class TagRefusal : public std::runtime_error {
public:
    explicit TagRefusal(TagFault fault, std::vector<std::string> arguments = {});

    [[nodiscard]] TagFault fault() const noexcept { return m_fault; }
    [[nodiscard]] const std::vector<std::string>& arguments() const noexcept { return m_arguments; }

private:
    TagFault m_fault;
    std::vector<std::string> m_arguments;
};

} // namespace candor
