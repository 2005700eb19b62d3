// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/open_file.h"

#include <sys/types.h>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

namespace candor {

/// A file of lines that several programs append to, and that a crash or a full disk may have cut.
/// All of it throws std::system_error and PlainFileError: it is a regular file, and no line of it
/// is longer than 8 MiB.
class JournalFile {
public:
    explicit JournalFile(std::filesystem::path path) : m_path(std::move(path)) {}

    using TakeLine = std::function<void(std::string_view)>;
    /// Hands out the whole lines that came since the last call; all of them again after `restart`,
    /// which is called when the file is another one than before.
    void readNew(const TakeLine& take, const std::function<void()>& restart);

    /// While it exists, no other program appends.
    class Appending {
    public:
        explicit Appending(const std::filesystem::path& path);
        /// One line, on the disk when it returns; nothing of it stays when that fails.
        void append(std::string line);

    private:
        std::filesystem::path m_path;
        OpenFile m_file;
    };
    [[nodiscard]] Appending lock() const { return Appending(m_path); }

private:
    std::filesystem::path m_path;
    std::int64_t m_read = 0; // bytes that were handed out
    ino_t m_inode = 0;
};

/// A regular file, made where `flags` say so, for its owner alone. Throws PlainFileError that names
/// it.
[[nodiscard]] OpenFile openedPlain(const std::filesystem::path& path, int flags);

/// Waits for a lock of the whole file (flock), or does not. False: another program holds it.
enum class LockKind : std::uint8_t { Shared, Exclusive, ExclusiveNow };
[[nodiscard]] bool lockFile(const OpenFile& file, LockKind kind);

} // namespace candor
