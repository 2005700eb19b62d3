// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/open_file.h"

#include <filesystem>
#include <set>
#include <string>

namespace candor {

/// A batch that is being written, for all programs to see: a file in the journal's folder that is
/// locked as long as this lives, and however the program ends. Throws std::system_error and
/// PlainFileError.
class RunningBatch {
public:
    RunningBatch() = default;
    /// False where another program has begun one of this name.
    [[nodiscard]] bool begin(const std::filesystem::path& journal, const std::string& name);
    ~RunningBatch();
    RunningBatch(RunningBatch&& other) noexcept = default;
    RunningBatch& operator=(RunningBatch&& other) = delete;

    [[nodiscard]] const std::string& name() const noexcept { return m_name; }

private:
    std::string m_name;
    std::filesystem::path m_path;
    OpenFile m_file;
};

/// The names of those that are alive; what others left is removed.
[[nodiscard]] std::set<std::string> runningBatches(const std::filesystem::path& journal);

} // namespace candor
