// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/file_identity.h"
#include "tagging/open_file.h"
#include "tagging/tag_error.h"

#include <sys/stat.h>

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>

namespace candor {

/// A file that another one will take the place of: open for reading all the while, and never
/// written. Everything throws TagError.
class WriteTarget {
public:
    /// Follows symbolic links. FileMissing, NotReadable, Locked.
    explicit WriteTarget(const std::filesystem::path& path);

    [[nodiscard]] const std::filesystem::path& path() const noexcept { return m_path; }
    [[nodiscard]] std::filesystem::path folder() const { return m_path.parent_path(); }
    [[nodiscard]] const OpenFile& file() const noexcept { return m_file; }
    /// As it was when it was opened; `content` on request only (content(), a whole read).
    [[nodiscard]] const FileIdentity& identity() const noexcept { return m_identity; }
    void readContent(const std::stop_token& stop);

    /// The right to write the file, and to make one beside it; no other names unless allowed; room
    /// for `bytes` more; no lock of others.
    void requireWritable(std::uint64_t bytes, bool partHardLinks);
    /// Whom the file belongs to, where one that takes its place would be another's; else empty.
    [[nodiscard]] std::string otherOwner() const;
    /// The path still leads to this very file, and its bytes are what readContent() saw.
    void requireUnchanged(const std::stop_token& stop) const;

    /// What the system's error number means for a write into this folder.
    [[nodiscard]] TagError failure(int error) const;
    [[nodiscard]] TagError failure(TagFault fault, std::vector<std::string> arguments = {}) const;
    /// The room is used up: libraries that write do not tell.
    [[nodiscard]] bool isDiskFull() const;

private:
    void requireNoLock();

    std::filesystem::path m_path;
    OpenFile m_file;
    struct stat m_status {};
    FileIdentity m_identity;
    std::uint64_t m_needed = 0; // bytes
};

} // namespace candor
