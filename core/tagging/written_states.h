// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/file_identity.h"
#include "tagging/write_journal.h"

#include <filesystem>
#include <string>
#include <unordered_map>
#include <vector>

namespace candor {

/// Which states of a file hold the same sound: those before and after a write of the journal, which
/// compared the sound. What was analysed is then still true of the file.
class WrittenStates {
public:
    WrittenStates() = default;
    explicit WrittenStates(const std::vector<WriteRecord>& records);

    /// By size and time of change.
    [[nodiscard]] bool isSameSound(const std::filesystem::path& path, const FileIdentity& seen,
                                   const FileIdentity& now) const;

private:
    std::unordered_map<std::string, std::vector<FileIdentity>> m_states; // by resolved path
};

/// What the default journal knows; nothing where none was ever kept. Throws TagError.
[[nodiscard]] WrittenStates knownWrittenStates();

} // namespace candor
