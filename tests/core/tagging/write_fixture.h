// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/safe_write.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

class QString;

namespace candor::test {

/// False, with the reason in `why`, where the program ffmpeg is missing or fails.
[[nodiscard]] bool runProgram(const std::string& program, const std::vector<std::string>& arguments,
                              std::string& why);

/// A third of a second of tone in each format that tags can be written into, with a title, made by
/// ffmpeg (APE by hand: a container with random bytes for frames). Empty, with the reason, where
/// that is impossible.
[[nodiscard]] std::vector<std::filesystem::path> makeSounds(const std::filesystem::path& folder,
                                                            std::string& why);

/// The bytes of a file; "gone" for one that is not there.
[[nodiscard]] std::string bytesOf(const std::filesystem::path& path);
void writeBytes(const std::filesystem::path& path, const std::string& bytes);

/// Nanoseconds since 1970.
[[nodiscard]] std::int64_t modifiedTime(const std::filesystem::path& path);

/// Names in a folder, sorted, separated by blanks; hidden ones too.
[[nodiscard]] std::string namesIn(const std::filesystem::path& folder);

/// What the tests write: three genres, one of them in Japanese, and a mood.
[[nodiscard]] WriteOrder orderFor(const std::filesystem::path& file);

/// A folder of music with its journal beside it.
class MusicFolder {
public:
    /// `sounds`: where fresh() takes its copies from.
    MusicFolder(const std::filesystem::path& folder, std::filesystem::path sounds);

    [[nodiscard]] const std::filesystem::path& folder() const noexcept { return m_folder; }
    [[nodiscard]] const std::filesystem::path& state() const noexcept { return m_state; }
    [[nodiscard]] std::filesystem::path fresh(const std::string& name) const;
    /// Each by a journal that is opened anew.
    WriteOutcome write(const WriteOrder& order) const;
    [[nodiscard]] WriteRecord latest() const;
    UndoKind undo(const WriteRecord& record, bool fieldsToo = false) const;

private:
    std::filesystem::path m_folder;
    std::filesystem::path m_state;
    std::filesystem::path m_sounds;
};

/// Runs `work` in a child process and returns the status that waitpid() gives. A thrown exception
/// is exit status 3.
[[nodiscard]] int inChild(const std::function<void()>& work);
/// The same, ended by SIGKILL after so many microseconds.
[[nodiscard]] int inChildKilledAfter(int microseconds, const std::function<void()>& work);
[[nodiscard]] bool wasKilled(int status);

/// "DiskFull" and so on; "none" when nothing was thrown, "cancelled".
[[nodiscard]] std::string faultOf(const std::function<void()>& work);
/// The name of a fault.
[[nodiscard]] std::string nameOf(TagFault fault);

} // namespace candor::test
