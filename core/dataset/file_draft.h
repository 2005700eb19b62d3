// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace candor {

/// A file that is written beside the one whose place it takes: whole, or not at all. Left without
/// commit(), the draft is removed and what was there before stays.
class FileDraft {
public:
    /// Where `target` is a symbolic link, what it points to is replaced. Throws WriteError when
    /// that is a folder or a device, or its folder is missing.
    explicit FileDraft(const std::filesystem::path& target);
    ~FileDraft();
    FileDraft(const FileDraft&) = delete;
    FileDraft& operator=(const FileDraft&) = delete;

    /// A new name in the folder of the target; nothing is there yet.
    [[nodiscard]] const std::filesystem::path& path() const noexcept { return m_path; }

    /// Waits until the draft is on the disk, then puts it into its place, with the rights of the
    /// file that was there. Throws WriteError.
    void commit();

private:
    std::filesystem::path m_target;
    std::filesystem::path m_path;
};

} // namespace candor
